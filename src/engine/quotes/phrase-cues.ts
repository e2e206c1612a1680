import type { Span } from '../text/span.ts';
import type { Attribution } from './cues.ts';
import type { Item } from './frames.ts';
import { phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import { BEHIND, phrasesOf } from './phrases.ts';
import { subjectBefore } from './subject.ts';
import { BE } from './word-lists.ts';

/** "According to X", "citing X", "X zufolge" at items[at]. */
export function phraseCue(items: readonly Item[], at: number, language: string): Attribution | undefined {
  const { lower, span } = items[at]!;
  if (BEHIND[language] === lower) {
    const before = phraseEndingAt(items, at - 1, Math.max(0, at - MAX_BEFORE));
    return before && { kind: 'according', cue: span, at, speaker: before, borrowed: false };
  }
  const cue = phrasesOf(language)
    .get(lower)
    ?.find(({ words }) => words.every((word, i) => items[at + i]?.lower === word));
  if (!cue) return undefined;
  const speaker = phraseStartingAt(items, at + cue.words.length);
  if (!speaker || (cue.kind === 'cited' && speaker.form === 'other')) return undefined;
  const whole = spanOf(items, at, at + cue.words.length - 1);
  // "According to it": a paper says it, and only its writer could tell whose.
  const known = speaker.head === 'it' ? { ...speaker, form: 'other' as const } : speaker;
  return { kind: cue.kind, cue: whole, at, speaker: known, borrowed: false };
}

/** Words of a speaker before "zufolge" at most. */
const MAX_BEFORE = 6;

const QUOTING = new Set(['quoted', 'cited', 'quotes', 'cites']);

/** "X was quoted as saying" and "KCNA quoted X as saying": both times X spoke. */
export function quotedAsSaying(items: readonly Item[], at: number): Attribution | undefined {
  if (!QUOTING.has(items[at]!.lower)) return undefined;
  const passive = BE.has(items[at - 1]?.lower ?? '') || BE.has(items[at - 2]?.lower ?? '');
  const speaker = passive ? subjectBefore(items, at) : phraseStartingAt(items, at + 1);
  if (!speaker || speaker.form === 'other') return undefined;
  const saying = items.slice(at + 1, at + MAX_TO_SAYING).findIndex(item => item.lower === 'saying');
  const last = passive && saying >= 0 && saying <= 1 ? at + 1 + saying : at;
  return { kind: passive ? 'verb' : 'cited', cue: spanOf(items, at, last), at, speaker, borrowed: false };
}

/** Words from "quoted" to "saying" at most: a long title and a name. */
const MAX_TO_SAYING = 14;

function spanOf(items: readonly Item[], first: number, last: number): Span {
  return { start: items[first]!.span.start, end: items[last]!.span.end };
}
