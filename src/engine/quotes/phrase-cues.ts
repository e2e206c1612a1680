import type { Span } from '../text/span.ts';
import type { Attribution } from './cues.ts';
import type { Item } from './frames.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { subjectBefore } from './subject.ts';
import { BE } from './word-lists.ts';

interface PhraseCue {
  readonly words: readonly string[];
  readonly kind: Attribution['kind'];
}

/** Phrases before a speaker, by their first word. */
const PHRASES: ReadonlyMap<string, PhraseCue> = new Map(
  (
    [
      ['according to', 'according'],
      ['in the words of', 'according'],
      ['as per', 'according'],
      ['quoting', 'cited'],
      ['citing', 'cited'],
      ['selon', 'according'],
      ['laut', 'according'],
      ['secondo', 'according'],
      ['según', 'according'],
      ['segundo', 'according'],
      ['menurut', 'according'],
      ['по словам', 'according'],
    ] as const
  ).map(([phrase, kind]) => [phrase.split(' ')[0]!, { words: phrase.split(' '), kind }]),
);

/** "According to X", "citing X" at items[at]. */
export function phraseCue(items: readonly Item[], at: number): Attribution | undefined {
  const cue = PHRASES.get(items[at]!.lower);
  if (!cue?.words.every((word, i) => items[at + i]?.lower === word)) return undefined;
  const speaker = phraseStartingAt(items, at + cue.words.length);
  if (!speaker || speaker.head === 'it' || (cue.kind === 'cited' && speaker.form === 'other'))
    return undefined;
  const span = spanOf(items, at, at + cue.words.length - 1);
  return { kind: cue.kind, cue: span, at, speaker, borrowed: false };
}

/** "X was quoted as saying" and "KCNA quoted X as saying": both times X spoke. */
export function quotedAsSaying(items: readonly Item[], at: number): Attribution | undefined {
  if (!/^(?:quoted|cited|quotes|cites)$/.test(items[at]!.lower)) return undefined;
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
