import type { Quote } from '../report.ts';
import { startsDigit, startsLower, startsUpper } from '../text/letters.ts';
import type { Frame } from './frames.ts';
import { isHeadline } from './proper-words.ts';
import type { Quotation } from './quotations.ts';
import { isReported } from './reported-words.ts';
import { isBeforeReference, isNamed, isTitle } from './titles.ts';

/** Words of a term at most: a longer one without a cue is part of a sentence. */
const MAX_TERM_WORDS = 2;

/** Characters looked at on each side of the marks. */
const BESIDE = 64;

/** Marks before the first word. */
const OPENING_MARKS = /^["'\u2018\u201c\u2026.[(]*/;
/** Letters of scripts that write words without spaces; a word has two of them on average. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/g;

/**
 * What a quotation is: `direct` when it is a clause of its own, `mixed` when it is part of the reporter's
 * sentence, `term` when it is short and nobody is said to have said it, a title or a name.
 */
export function kindOf(
  text: string,
  { span, outer }: Quotation,
  frame: Frame,
  reported: boolean,
): Quote['kind'] {
  const words = text.slice(span.start, span.end);
  const count = countWords(words);
  const before = text.slice(Math.max(frame.span.start, outer.start - BESIDE), outer.start).trimEnd();
  const after = text.slice(outer.end, Math.min(frame.span.end, outer.end + BESIDE));
  if (isNamed(words, before, after) || isBeforeReference(text, outer.start)) return 'term';
  const opens = before === '' || /[,:\u2014\u2013"\u201d]$/.test(before);
  const isAlone = before === '' && after.trim() === '' && /[.!?]$/.test(words) && count > 1;
  if (!(reported || isAlone || isReported(before))) {
    if (count <= MAX_TERM_WORDS) return 'term';
    if (!opens && isTitle(words) && !isHeadline(text.slice(frame.span.start, frame.span.end))) return 'term';
  }
  const closes = /[.,!?\u2026\u2014]$/.test(words) || /^[,.]|^\s*$/.test(after);
  const first = words.replace(OPENING_MARKS, '');
  const starts = startsUpper(first) || startsDigit(first) || !startsLower(words.charAt(0));
  return opens && closes && (starts || before.endsWith(',')) && count > 1 ? 'direct' : 'mixed';
}

function countWords(words: string): number {
  return words.split(/\s+/).length + Math.floor((words.match(UNSPACED)?.length ?? 0) / 2);
}
