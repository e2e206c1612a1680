import type { Span } from '../text/span.ts';
import type { Attribution } from './cues.ts';
import type { Item } from './frames.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { subjectBefore } from './subject.ts';
import { BE } from './word-lists.ts';

/** Phrases before a speaker, by their words. */
const PHRASES: readonly (readonly [string, Attribution['kind']])[] = [
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
];

/** "According to X", "citing X" at items[at]. */
export function phraseCue(items: readonly Item[], at: number): Attribution | undefined {
  for (const [phrase, kind] of PHRASES) {
    const words = phrase.split(' ');
    if (!words.every((word, i) => items[at + i]?.lower === word)) continue;
    const speaker = phraseStartingAt(items, at + words.length);
    if (speaker && speaker.head !== 'it' && (kind === 'according' || speaker.form !== 'other'))
      return { kind, cue: spanOf(items, at, at + words.length - 1), at, speaker, borrowed: false };
  }
  return undefined;
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
