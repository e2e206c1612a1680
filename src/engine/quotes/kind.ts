import type { Quote } from '../report.ts';
import type { Frame } from './frames.ts';
import type { Quotation } from './quotations.ts';

/** Words of a term at most: a longer one without a cue is part of a sentence. */
const MAX_TERM_WORDS = 3;

/** Characters looked at on each side of the marks. */
const BESIDE = 4;

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
  if (!reported && count <= MAX_TERM_WORDS) return 'term';
  const opens = before === '' || /[,:\u2014\u2013"\u201d]$/.test(before);
  const closes = /[.,!?\u2026\u2014]$/.test(words) || /^[,.]|^\s*$/.test(after);
  const starts = /^["'\u2018\u201c\u2026.[(]*[\p{Lu}\p{N}]/u.test(words) || !/\p{Ll}/u.test(words.charAt(0));
  return opens && closes && (starts || before.endsWith(',')) && count > 1 ? 'direct' : 'mixed';
}
