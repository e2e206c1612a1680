import type { EntityIndex } from '../entities/entity-index.ts';
import type { Credit } from '../report.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import type { Span } from '../text/span.ts';
import { creditOf } from './found-credit.ts';
import { holdsAny } from './hints.ts';
import { matchesOf } from './matches.ts';
import { findOutletNames } from './outlet-names.ts';
import { evidenceIn, type PageLine } from './page-lines.ts';
import { UNSPACED } from './unspaced-names.ts';

/** Words of picture credits and captions. */
const PICTURE = new LetterPattern(
  /\b(?:photo(?:graph)?s?|foto(?:s|graf\w*)?|bild(?:er|rechte)?|picture[sd]?|images?|file|handout|pool|courtesy|illustration|graphic|video|getty ?images|gettyimages|shutterstock|alamy|istock|epa|picture alliance|credit|bildquelle|фото|写真|사진)\b|写真|画像|사진|照片|图片|圖片|图源|圖源|صورة|©\s*bild/iu,
);
/** One of them stands in whatever `PICTURE` finds. */
const PICTURE_WORDS = (
  'photo foto bild picture image file handout pool courtesy illustration graphic video getty shutterstock alamy istock epa ' +
  'credit фото 写真 画像 사진 照片 图片 圖片 图源 圖源 صورة'
).split(' ');
/** Agencies side by side, or a photographer's name and an agency: `JIM WATSON/AFP`, `KCNA/via REUTERS`, `KCNA via Reuters`. */
const SIDE_BY_SIDE = new LetterPattern(/[\p{L}.]\s?\/\s?(?:via )?\p{L}|\bvia \p{Lu}|\s\|\s\p{Lu}/u);
const NAMES_IN_BRACKETS = new LetterPattern(/^[([<]\p{Lu}[\p{L} -]*\/\p{Lu}[\p{L} -]*[)\]>]$/u);
const NAME_AND_AGENCY = new LetterPattern(
  /\p{Lu}[\p{L}. -]+\/\s?(?:via )?\p{Lu}{2}|\/\s?Getty|via (?:REUTERS|AP|AFP|Getty|Reuters|Xinhua|Yonhap)/u,
);
/** What a caption's credit begins with; one of its marks stands in it. */
const CAPTION_CREDIT = /(?:\/|\bvia |Photo by |Getty Images|\b(?:AP|AFP|REUTERS) Photo)[^/]{0,40}$/i;
const CAPTION_MARKS = ['/', 'via ', 'photo', 'getty'];
const PICTURE_LABEL = new LetterPattern(
  /^\W{0,3}(?:(?:photo\w*|foto\w*|bild\w*|picture|image|credit|illustration|graphic|bildquelle|video)\b|файл|фото|写真|画像|사진|照片|图片|圖片|图源|圖源|صورة|تصوير)[^.]{0,30}[:：=＝©/|]/iu,
);
/** `© Reuters/Ole Finn`: an agency and its photographer. */
const SIGNED_PICTURE = /^©\s?[^/\n]{2,40}\/[^/\n]{2,40}$/;
/** What stands between such a label and the name. */
const LABEL_MARKS = [':', '：', '=', '＝', '©', '/', '|'];
/** A bracketed credit, or the end of a caption. */
const BRACKETED = /[([<][^()[\]<>\n]{2,160}[)\]>]/g;
/** Longest line that is a credit as a whole; longer ones are captions with a credit at the end. */
const MAX_CREDIT_LINE = 140;
/** The end of a caption in which its credit stands. */
const CAPTION_END = 80;

/** A longer line is a paragraph. */
const MAX_CAPTION = 700;

/** Parts of a line that credit a picture: they prove nothing about the text. */
export function photoSpans(line: PageLine): Span[] {
  const spans: Span[] = [];
  for (const match of matchesOf(BRACKETED, line.text)) {
    if (isPictureCredit(match[0])) spans.push({ start: match.index, end: match.index + match[0].length });
  }
  const { length } = line.text;
  if (line.isCaption) spans.push({ start: 0, end: length });
  else if (length <= MAX_CREDIT_LINE && isPictureLine(line.text)) spans.push({ start: 0, end: length });
  else if (length < MAX_CAPTION && endsWithCredit(line.text.slice(-CAPTION_END)))
    spans.push({ start: Math.max(0, length - CAPTION_END), end: length });
  return spans;
}

function endsWithCredit(end: string): boolean {
  return holdsAny(end, CAPTION_MARKS) && CAPTION_CREDIT.test(end) && isPictureCredit(end);
}

function namesPicture(text: string): boolean {
  return holdsAny(text, PICTURE_WORDS) && PICTURE.test(text);
}

function isPictureCredit(text: string): boolean {
  if (namesPicture(text) || SIGNED_PICTURE.test(text)) return true;
  return (
    (text.includes('/') && NAMES_IN_BRACKETS.test(text)) ||
    (holdsAny(text, ['/', 'via ']) && NAME_AND_AGENCY.test(text))
  );
}

/** A short line that is a picture credit as a whole. */
function isPictureLine(text: string): boolean {
  if (holdsAny(text, LABEL_MARKS) && PICTURE_LABEL.test(text)) return true;
  if (
    /\b(?:photo|getty ?images|file photo|handout|shutterstock)\b/i.test(text) &&
    !/contribut|report/i.test(text)
  )
    return true;
  if (SIGNED_PICTURE.test(text)) return true;
  return holdsAny(text, ['/', '|', 'via ']) && SIDE_BY_SIDE.test(text) && namesPicture(text);
}

/** Whether a line is a picture's credit as a whole. */
export function isPictureCreditLine(line: PageLine): boolean {
  return line.text.length <= MAX_CREDIT_LINE && isPictureLine(line.text);
}

/** Credits of the pictures on one line, for agencies that the list knows. */
export function photoCredits(line: PageLine, spans: readonly Span[], index: EntityIndex): Credit[] {
  return spans.flatMap(span =>
    findOutletNames(line.text.slice(span.start, span.end), index, { prose: !UNSPACED.test(line.text) })
      .filter(() => isPictureCredit(line.text.slice(span.start, span.end)) || line.isCaption)
      .map(({ entity, start, end }) =>
        creditOf('photo', entity, evidenceIn(line, 'credit', ...shortest(line.text, span, start, end))),
      ),
  );
}

/** The name with its bracket when that is short, else the name alone. */
function shortest(text: string, span: Span, start: number, end: number): [number, number] {
  const isShort = span.end - span.start <= CAPTION_END && !/\.\s/.test(text.slice(span.start, span.end));
  return isShort ? [span.start, span.end] : [span.start + start, span.start + end];
}
