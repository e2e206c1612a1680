import type { Block } from '../article.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { startsLower, startsWord } from '../text/letters.ts';
import { findSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { cueVerbOf } from './cue-verbs.ts';
import { isHeadline, MAX_HEADLINE, type ProperWords } from './proper-words.ts';
import type { Quotation } from './quotations.ts';

/** One word, punctuation mark or whole quotation of a frame. */
export interface Item {
  readonly kind: 'word' | 'punctuation' | 'quotation';
  readonly text: string;
  readonly lower: string;
  readonly span: Span;
  /** Starts with a capital that a sentence's start alone does not explain. */
  readonly capital: boolean;
  /** Index of the quotation, for `quotation` items. */
  readonly quotation?: number;
}

/** A sentence read as the reporter's own words around opaque quotations. */
export interface Frame {
  readonly span: Span;
  readonly items: readonly Item[];
  /** Index of its block. */
  readonly block: number;
}

const ITEM = new LetterPattern(
  /(?:\p{L}\.){2,}|(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Maj|Prof|Rev|Adm|Hon|St|Jr|Sr|Atty)\.|\p{Lu}\.(?= \p{Lu})|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_&]|['\u2019.\-\u2010\u2011](?=[\p{L}\p{N}]))*|[^\s\p{L}\p{N}]/gu,
);

/** Cuts every block into frames. A sentence never ends inside a quotation, only with it. */
export function findFrames(
  text: string,
  blocks: readonly Block[],
  quotations: readonly Quotation[],
  known: ProperWords,
): Frame[] {
  const frames: Frame[] = [];
  let first = 0;
  blocks.forEach(({ span }, block) => {
    while (first < quotations.length && quotations[first]!.outer.start < span.start) first++;
    let end = first;
    while (end < quotations.length && quotations[end]!.outer.start < span.end) end++;
    const own = quotations.slice(first, end);
    for (const sentence of joinedSentences(mask(text, span, own), span.start)) {
      const items = readItems(text, sentence, quotations, first, readerOf(text, sentence, known));
      frames.push({ span: sentence, items, block });
      while (first < end && quotations[first]!.outer.end <= sentence.end) first++;
    }
    first = end;
  });
  return frames;
}

/** The block with quoted words blanked, so that their full stops end nothing; the last mark stays. */
function mask(text: string, block: Span, quotations: readonly Quotation[]): string {
  const parts: string[] = [];
  let from = block.start;
  for (const { span, outer } of quotations) {
    const last = text[span.end - 1]!;
    parts.push(text.slice(from, outer.start), '"'.repeat(span.start - outer.start));
    parts.push('x'.repeat(Math.max(0, span.end - span.start - 1)), /[.!?\u2026,]/.test(last) ? last : 'x');
    parts.push('"'.repeat(outer.end - span.end));
    from = outer.end;
  }
  parts.push(text.slice(from, block.end));
  return parts.join('');
}

/** Sentences, joined where a quotation's own end mark parted them from their reporting clause. */
function joinedSentences(masked: string, offset: number): Span[] {
  const joined: Span[] = [];
  for (const sentence of findSentences(masked)) {
    const span = { start: sentence.start + offset, end: sentence.end + offset };
    const before = joined.at(-1);
    const quoteEnded = before && masked[before.end - offset - 1] === '"';
    const head = masked.slice(sentence.start, sentence.start + 60);
    if (before && quoteEnded && continuesQuotation(head)) {
      joined[joined.length - 1] = { start: before.start, end: span.end };
    } else joined.push(span);
  }
  return joined;
}

/** A short subject with a verb, then the end or an adverbial. */
const REPORTING = new LetterPattern(
  /^(?:[\p{L}.'\u2019-]{1,20}[ \u00a0]){1,4}?(\p{Ll}+)(?=[.,]|$| (?:in|on|at|of|to|from|during|last|\p{Lu}))/u,
);

/** A lower-case start, or a reporting clause: `"Why?" Lee asked.` */
function continuesQuotation(head: string): boolean {
  if (startsLower(head)) return true;
  const verb = REPORTING.exec(head)?.[1];
  return verb !== undefined && cueVerbOf(verb, 'en')?.form === 'finite';
}

/** Tells whether a word's capital is its own. */
type IsProper = (word: string, first: boolean, follower: string | undefined) => boolean;

function readerOf(text: string, { start, end }: Span, known: ProperWords): IsProper {
  if (isHeadline(text.slice(start, Math.min(end, start + MAX_HEADLINE + 1))))
    return word => known.isKnown(word);
  return (word, first, follower) => known.isProper(word, first, follower);
}

function readItems(
  text: string,
  span: Span,
  quotations: readonly Quotation[],
  first: number,
  isProper: IsProper,
): Item[] {
  const items: Item[] = [];
  let from = span.start;
  for (let i = first; i < quotations.length && quotations[i]!.outer.start < span.end; i++) {
    const { outer } = quotations[i]!;
    pushWords(text, from, outer.start, isProper, items);
    items.push({ kind: 'quotation', text: '', lower: '', capital: false, span: outer, quotation: i });
    from = outer.end;
  }
  pushWords(text, from, span.end, isProper, items);
  return items;
}

function pushWords(text: string, start: number, end: number, isProper: IsProper, items: Item[]): void {
  const stretch = text.slice(start, end);
  for (const match of stretch.matchAll(ITEM.in(stretch))) {
    const at = start + match.index;
    const word = startsWord(match[0]);
    const folded = match[0].toLowerCase();
    const lower = folded.includes('\u2019') ? folded.replaceAll('\u2019', "'") : folded;
    const before = items.at(-1);
    items.push({
      kind: word ? 'word' : 'punctuation',
      text: match[0],
      lower,
      capital: isProper(
        match[0],
        before === undefined || before.kind !== 'word',
        text[at + match[0].length + 1],
      ),
      span: { start: at, end: at + match[0].length },
    });
  }
}
