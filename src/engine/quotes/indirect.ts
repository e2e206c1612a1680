import type { Quote } from '../report.ts';
import type { Span } from '../text/span.ts';
import { clauseAfter } from './clause-after.ts';
import { clauseBefore } from './clause-before.ts';
import type { Range } from './clauses.ts';
import type { Attribution } from './cues.ts';
import type { Frame, Item } from './frames.ts';
import type { Speaker } from './speakers.ts';

/** Words of a clause at least: "said so" reports nothing that could be traced. */
const MIN_WORDS = 4;

/** What a frame says that somebody said in other words, with the attribution that says so. */
export interface IndirectSpeech {
  readonly content: Span;
  readonly attribution: Attribution;
}

/** The clauses that a frame gives to somebody without quoting them, in order and apart. Only those that cannot be anything else. */
export function findIndirect({ items }: Frame, attributions: readonly Attribution[]): IndirectSpeech[] {
  const found: IndirectSpeech[] = [];
  let from = 0;
  attributions.forEach((attribution, i) => {
    if (attribution.cue.start < from || !ownsClause(items, attribution)) return;
    const next = attributions[i + 1];
    const range = clauseAfter(items, attribution, next) ?? clauseBefore(items, attribution, from);
    const content = range && contentOf(items, range);
    if (!content || content.start < from) return;
    found.push({ content, attribution });
    from = Math.max(content.end, attribution.cue.end);
  });
  return found;
}

/** With a subject of its own, or joined to the verb that has one: "left and said", ", adding that". */
function ownsClause(items: readonly Item[], { borrowed, at }: Attribution): boolean {
  const before = items[at - 1];
  const isJoined = before?.text === ',' && items[at]!.lower.endsWith('ing');
  return !borrowed || isJoined || /^(?:and|but|then)$/.test(before?.lower ?? '');
}

/** Its span; none where it holds a quotation, which stands for itself, or says too little. */
function contentOf(items: readonly Item[], { first, end }: Range): Span | undefined {
  const own = items.slice(first, end);
  while (own.length > 0 && own.at(-1)!.kind === 'punctuation' && !/[)%]/.test(own.at(-1)!.text)) own.pop();
  if (own.some(({ kind }) => kind === 'quotation')) return undefined;
  if (own.filter(({ kind }) => kind === 'word').length < MIN_WORDS) return undefined;
  return { start: own[0]!.span.start, end: own.at(-1)!.span.end };
}

/** An indirect quote as the Report has it. */
export function indirectQuote(
  text: string,
  content: Span,
  speaker: Speaker,
  cue: NonNullable<Quote['cue']>,
): Quote {
  return { span: content, text: text.slice(content.start, content.end), kind: 'indirect', speaker, cue };
}
