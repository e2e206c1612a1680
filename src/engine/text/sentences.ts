import { startsDigit, startsLower, startsUpper } from './letters.ts';
import type { Span } from './span.ts';

/** Words that end in a full stop without ending the sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof rev gen col lt sgt capt maj adm sen rep gov pres hon st mt jr sr messrs no nos vs etc ' +
    'inc corp co ltd jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n e.g i.e a.m p.m d.c fig vol approx dept'
  ).split(' '),
);

/**
 * A possible end: terminators with the closing quotes and brackets that follow, then white space or the text's end.
 * A run of terminators is tried from its first only: from each of them it would cost the run's length squared.
 */
const POSSIBLE_END =
  /(?:(?<![.!?\u2026])[.!?\u2026]+["'\u2019\u201d\u00bb)\]]*(?=\s|$))|[\u3002\uff01\uff1f]["'\u201d\u300d\u300f]*|\n+/gu;

/**
 * The sentences of a text, in order, white space trimmed. A line break always ends one; a full stop does
 * unless an abbreviation, an initial or a lower-case continuation says otherwise.
 */
export function findSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(POSSIBLE_END)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && continues(text, match.index, end)) continue;
    pushTrimmed(sentences, text, start, end);
    start = end;
  }
  pushTrimmed(sentences, text, start, text.length);
  return sentences;
}

/** Characters of an abbreviation, with marks before it, at most. Looking further back would cost the text's length. */
const MAX_ABBREVIATION = 12;

function continues(text: string, stop: number, end: number): boolean {
  const next = text.slice(end, end + 4).trimStart();
  if (startsLower(next)) return true;
  const before = text.slice(Math.max(0, stop - MAX_ABBREVIATION), stop);
  const wordStart = Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1;
  const word = before.slice(wordStart).replace(/^["'\u201c\u2018([]+/, '');
  if (ABBREVIATIONS.has(word.toLowerCase())) return startsUpper(next) || startsDigit(next);
  return startsUpper(word) && [...word].length === 1;
}

function pushTrimmed(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (end > start) sentences.push({ start, end });
}
