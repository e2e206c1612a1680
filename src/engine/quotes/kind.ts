import type { Quote } from '../report.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { startsDigit, startsLower, startsUpper } from '../text/letters.ts';
import type { Frame } from './frames.ts';
import type { Quotation } from './quotations.ts';

/** Words of a term at most: a longer one without a cue is part of a sentence. */
const MAX_TERM_WORDS = 3;

/** Characters looked at on each side of the marks. */
const BESIDE = 32;

/** Words that titles of works follow: "on ABC's", "in the film", "her song". */
const BEFORE_TITLE =
  /(?:['\u2019]s|\b(?:on|in|film|movie|book|song|album|series|show|programme?|play|novel|autobiography|magazine|documentary|article|essay|titled|entitled)),?$/i;

/** Words that give what follows to somebody, named or not: "was condemned as", "a threat of". */
const BEFORE_REPORTED =
  /\b(?:(?:described|denounced|condemned|labell?ed|branded|hailed|dismissed|slammed|decried|characteri[sz]ed|portrayed|praised|critici[sz]ed|derided) as(?: an?| the)?|(?:threats?|warnings?|promises?|claims?|accusations?|charges|talk|complaints?) of)$/i;

const WORDS = new LetterPattern(/[\p{L}\p{N}][\p{L}\p{N}'\u2019]*/gu);
/** Marks before the first word. */
const OPENING_MARKS = /^["'\u2018\u201c\u2026.[(]*/;

/** How every such phrase ends: a look that spares the others. */
const REPORTED_END = /(?:as|an?|the|of)$/i;

function isReported(before: string): boolean {
  return REPORTED_END.test(before) && BEFORE_REPORTED.test(before);
}

/** Every word of four letters or more starts with a capital, and so do the first and last. */
function isTitleCase(words: string): boolean {
  const all = words.match(WORDS) ?? [];
  const capital = (word: string | undefined) =>
    word !== undefined && (startsUpper(word) || startsDigit(word));
  return capital(all[0]) && capital(all.at(-1)) && all.every(word => word.length < 4 || capital(word));
}

/**
 * What a quotation is: `direct` when it is a clause of its own, `mixed` when it is part of the reporter's
 * sentence, `term` when it is short and nobody is said to have said it.
 */
export function kindOf(
  text: string,
  { span, outer }: Quotation,
  frame: Frame,
  reported: boolean,
): Quote['kind'] {
  const words = text.slice(span.start, span.end);
  const count = words.split(/\s+/).length;
  const before = text.slice(Math.max(frame.span.start, outer.start - BESIDE), outer.start).trimEnd();
  const after = text.slice(outer.end, Math.min(frame.span.end, outer.end + BESIDE));
  if (!(reported || isReported(before)) && count <= MAX_TERM_WORDS) return 'term';
  if (count <= MAX_TERM_WORDS && isTitleCase(words) && /\bthe$/i.test(before)) return 'term';
  if (count > 1 && isTitleCase(words) && BEFORE_TITLE.test(before)) return 'term';
  const opens = before === '' || /[,:\u2014\u2013"\u201d]$/.test(before);
  const closes = /[.,!?\u2026\u2014]$/.test(words) || /^[,.]|^\s*$/.test(after);
  const first = words.replace(OPENING_MARKS, '');
  const starts = startsUpper(first) || startsDigit(first) || !startsLower(words.charAt(0));
  return opens && closes && (starts || before.endsWith(',')) && count > 1 ? 'direct' : 'mixed';
}
