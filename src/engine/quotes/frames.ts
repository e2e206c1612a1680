import type { Block } from '../article.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { startsLower } from '../text/letters.ts';
import { findSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { cueVerbOf } from './cue-verbs.ts';
import { FrameWords, type IsProper } from './frame-words.ts';
import { isHeadline, MAX_HEADLINE, type ProperWords } from './proper-words.ts';
import type { Quotation } from './quotations.ts';
import { WordTraits } from './word-traits.ts';

/** One word, punctuation mark or whole quotation of a frame. */
export interface Item {
  readonly kind: 'word' | 'punctuation' | 'quotation';
  readonly text: string;
  readonly lower: string;
  readonly span: Span;
  /** Starts with a capital that a sentence's start alone does not explain. */
  readonly capital: boolean;
  /** What the word may be: bits of word-traits.ts. */
  readonly traits: number;
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

/** Cuts every block into frames. A sentence never ends inside a quotation, only with it. */
export function findFrames(
  text: string,
  blocks: readonly Block[],
  quotations: readonly Quotation[],
  known: ProperWords,
  language: string,
): Frame[] {
  const traits = WordTraits.in(language);
  const frames: Frame[] = [];
  let first = 0;
  blocks.forEach(({ span }, block) => {
    while (first < quotations.length && quotations[first]!.outer.start < span.start) first++;
    let end = first;
    while (end < quotations.length && quotations[end]!.outer.start < span.end) end++;
    const own = quotations.slice(first, end);
    for (const sentence of joinedSentences(mask(text, span, own), span.start)) {
      const items = readItems(text, sentence, quotations, first, known, traits);
      frames.push({ span: sentence, items, block });
      while (first < end && quotations[first]!.outer.end <= sentence.end) first++;
    }
    first = end;
  });
  return frames;
}

/** The block with quoted words blanked, so that their full stops end nothing; the last mark stays. */
function mask(text: string, block: Span, quotations: readonly Quotation[]): string {
  if (quotations.length === 0) return text.slice(block.start, block.end);
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
    if (before && quoteEnded && continuesQuotation(masked.slice(sentence.start, sentence.start + 60))) {
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
  known: ProperWords,
  traits: WordTraits,
): Item[] {
  const items: Item[] = [];
  const words = new FrameWords(text, traits, readerOf(text, span, known), items);
  let from = span.start;
  for (let i = first; i < quotations.length && quotations[i]!.outer.start < span.end; i++) {
    const { outer } = quotations[i]!;
    words.add(from, outer.start);
    items.push({
      kind: 'quotation',
      text: '',
      lower: '',
      capital: false,
      span: outer,
      traits: 0,
      quotation: i,
    });
    from = outer.end;
  }
  words.add(from, span.end);
  return items;
}
