import { overlaps, type Span } from '../../src/engine/text/span.ts';
import type { LabelledArticle } from './polnear.ts';

/** The quotations that annotators marked as somebody's words. */
export interface GoldQuotations {
  /** With their marks, outermost only. One whose mark is repeated in the next paragraph ends with its own. */
  readonly spans: readonly Span[];
  /** Everything annotated as content, widened to the marks beside it. */
  readonly annotated: readonly Span[];
}

/**
 * Reads them from the contents alone: a stretch of content holds a quotation from an opening mark to its closing
 * one. Annotators often cut one quotation into sentences, and the mark from its word; such contents are joined.
 * A mark without its partner inside the content says nothing.
 */
export function goldQuotations({ text, attributions }: LabelledArticle): GoldQuotations {
  const contents = attributions.flatMap(attribution => attribution.contents);
  const annotated = join(
    text,
    contents.map(span => widen(text, span)),
  );
  const spans = annotated.flatMap(stretch =>
    paragraphsOf(text, stretch).flatMap(paragraph => pairsIn(text, paragraph)),
  );
  return { spans, annotated };
}

/** Takes in a mark that the annotation cut from its words. */
function widen(text: string, { start, end }: Span): Span {
  const cutOpening = /(?:^|\s)(["\u201c\u2018]|'{1,2})$/.exec(text.slice(Math.max(0, start - 3), start));
  const cutClosing = /^(["\u201d\u2019]|'{1,2})(?=[\s.,;:)\u2014-]|$)/.exec(text.slice(end, end + 3));
  return { start: start - (cutOpening?.[1]?.length ?? 0), end: end + (cutClosing?.[1]?.length ?? 0) };
}

/** Overlapping and touching spans as one, white space between them left out of account. */
function join(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && (span.start <= last.end || text.slice(last.end, span.start).trim() === ''))
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

function paragraphsOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[^\n]+/g)].map(match => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

const DOUBLE = /'{2,3}|["\u201c\u201d]/g;

/** Outermost pairs of one paragraph's stretch. */
function pairsIn(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let open: number | undefined;
  let depth = 0;
  for (const match of text.slice(start, end).matchAll(DOUBLE)) {
    const at = start + match.index;
    const opens = isOpening(text, at, match[0]);
    if (open === undefined && opens !== false) {
      open = at;
      depth = 1;
    } else if (open !== undefined && opens) depth += match[0] === text[open] || depth > 1 ? 0 : 1;
    else if (open !== undefined && --depth === 0) {
      spans.push({ start: open, end: at + match[0].length });
      open = undefined;
    }
  }
  if (open !== undefined && depth === 1 && reopens(text, end, text[open]!)) spans.push({ start: open, end });
  return [...spans, ...singlesBeside(text, { start, end }, spans)];
}

/** By the side its white space is on, else as it is drawn; `undefined` when neither tells. */
function isOpening(text: string, at: number, mark: string): boolean | undefined {
  const left = /[\s([\u2014\u2013-]/.test(text[at - 1] ?? ' ');
  const right = /[\s.,;:!?)\]\u2014\u2013-]/.test(text[at + mark.length] ?? ' ');
  if (left !== right) return left;
  return mark === '\u201c' ? true : mark === '\u201d' ? false : undefined;
}

/** The next paragraph starts with the mark again. */
function reopens(text: string, end: number, mark: string): boolean {
  const gap = /^\s*\n\s*/.exec(text.slice(end, end + 8))?.[0].length;
  return gap !== undefined && text[end + gap] === mark;
}

const SINGLE =
  /(?<![\p{L}\p{N}'"])['\u2018](?=[\p{L}\p{N}"\u201c$])[^\u2018\n]*?[\p{L}\p{N}.,!?"\u201d]['\u2019](?![\p{L}\p{N}'"])/gu;
/** Short forms and years. */
const NO_OPENING = /^.(?:\d\ds?\b|em\b|til\b|n\b|cause\b)/;

/** Single marks outside of double ones: headlines have them. */
function singlesBeside(text: string, { start, end }: Span, doubles: readonly Span[]): Span[] {
  return [...text.slice(start, end).matchAll(SINGLE)]
    .filter(([words]) => !NO_OPENING.test(words))
    .map(match => ({ start: start + match.index, end: start + match.index + match[0].length }))
    .filter(single => !doubles.some(double => overlaps(double, single)));
}
