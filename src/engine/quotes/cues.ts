import type { Span } from '../text/span.ts';
import { type CueVerb, cueVerbOf } from './cue-verbs.ts';
import type { Frame, Item } from './frames.ts';
import { isCapital, type NounPhrase, phraseStartingAt } from './noun-phrase.ts';
import { borrowedSubject, subjectBefore } from './subject.ts';
import { AUXILIARIES, BE, DETERMINERS, PREPOSITIONS } from './word-lists.ts';

/** A cue of a frame with the speaker it names. */
export interface Attribution {
  /** `verb`: X said; `according`: according to X; `cited`: someone citing or quoting X. */
  readonly kind: 'verb' | 'according' | 'cited';
  readonly cue: Span;
  /** Item index of the cue's first word. */
  readonly at: number;
  readonly speaker: NounPhrase;
  /** The verb has no subject of its own: "…, calling it". */
  readonly borrowed: boolean;
}

/** Phrases before a speaker, by their words. */
const PHRASES: readonly (readonly [string, Attribution['kind']])[] = [
  ['according to', 'according'],
  ['in the words of', 'according'],
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

/** The attributions of a frame, in order. */
export function findAttributions(frame: Frame, language: string): Attribution[] {
  const { items } = frame;
  const found: Attribution[] = [];
  for (let at = 0; at < items.length; at++) {
    if (items[at]!.kind !== 'word') continue;
    const attribution =
      phraseCue(items, at) ?? quotedAsSaying(items, at) ?? verbCue(items, at, found.at(-1), language);
    if (attribution) found.push(attribution);
  }
  return found;
}

function phraseCue(items: readonly Item[], at: number): Attribution | undefined {
  for (const [phrase, kind] of PHRASES) {
    const words = phrase.split(' ');
    if (!words.every((word, i) => items[at + i]?.lower === word)) continue;
    const speaker = phraseStartingAt(items, at + words.length);
    if (speaker) return { kind, cue: spanOf(items, at, at + words.length - 1), at, speaker, borrowed: false };
  }
  return undefined;
}

/** "X was quoted as saying" and "KCNA quoted X as saying": both times X spoke. */
function quotedAsSaying(items: readonly Item[], at: number): Attribution | undefined {
  if (!/^(?:quoted|cited|quotes|cites)$/.test(items[at]!.lower)) return undefined;
  const passive = BE.has(items[at - 1]?.lower ?? '') || BE.has(items[at - 2]?.lower ?? '');
  const speaker = passive ? subjectBefore(items, at) : phraseStartingAt(items, at + 1);
  if (!speaker) return undefined;
  const saying = items.slice(at + 1, at + MAX_TO_SAYING).findIndex(item => item.lower === 'saying');
  const last = passive && saying >= 0 && saying <= 1 ? at + 1 + saying : at;
  return { kind: passive ? 'verb' : 'cited', cue: spanOf(items, at, last), at, speaker, borrowed: false };
}

/** Words from "quoted" to "saying" at most: a long title and a name. */
const MAX_TO_SAYING = 14;

function verbCue(
  items: readonly Item[],
  at: number,
  previous: Attribution | undefined,
  language: string,
): Attribution | undefined {
  const item = items[at]!;
  if (isCapital(item)) return undefined;
  const verb = cueVerbOf(item.lower, language);
  if (!verb || !standsAsVerb(items, at, verb)) return undefined;
  const cue = item.span;
  if (isPassive(items, at, verb)) {
    const speaker = items[at + 1]?.lower === 'by' ? phraseStartingAt(items, at + 2) : undefined;
    return speaker && { kind: 'verb', cue, at, speaker, borrowed: false };
  }
  const own = verb.form === 'finite' || verb.form === 'plain' ? ownSubject(items, at) : undefined;
  if (own) return { kind: 'verb', cue, at, speaker: own, borrowed: false };
  const speaker = previous?.kind === 'verb' ? previous.speaker : borrowedSubject(items, at);
  return speaker && { kind: 'verb', cue, at, speaker, borrowed: true };
}

function ownSubject(items: readonly Item[], at: number): NounPhrase | undefined {
  return invertedSubject(items, at) ?? subjectBefore(items, at);
}

/** "…," said X: the subject follows when a quotation (and a comma) comes right before the verb. */
function invertedSubject(items: readonly Item[], at: number): NounPhrase | undefined {
  const before = items[at - 1];
  const afterQuotation =
    before?.kind === 'quotation' ||
    (before?.kind === 'punctuation' && items[at - 2]?.kind === 'quotation') ||
    (before?.text === ',' && !PREPOSITIONS.has(items[at + 1]?.lower ?? 'in'));
  if (!afterQuotation) return undefined;
  const next = items[at + 1];
  if (next?.kind !== 'word' || PREPOSITIONS.has(next.lower)) return undefined;
  const subject = phraseStartingAt(items, at + 1);
  return subject && subject.form !== 'other' ? subject : undefined;
}

function isPassive(items: readonly Item[], at: number, verb: CueVerb): boolean {
  if (verb.form !== 'finite' || /s$/.test(items[at]!.lower)) return false;
  let i = at - 1;
  while (i > 0 && /ly$|^(?:also|not|once|often|widely|since)$/.test(items[i]!.lower)) i--;
  return BE.has(items[i]?.lower ?? '');
}

const BEFORE_PLAIN = new Set(
  "to will would could can may might should must did does do not they we i you don't didn't who".split(' '),
);
const AFTER_NOUN = new Set('that , : “ the a his her its their it him them for on'.split(' '));

function standsAsVerb(items: readonly Item[], at: number, verb: CueVerb): boolean {
  const before = items[at - 1];
  const next = items[at + 1];
  const word = before?.lower ?? '';
  if (DETERMINERS.has(word) || /['\u2019]s$/.test(word)) return false;
  if (verb.form === 'plain') {
    const plural = !verb.alsoNoun && before?.kind === 'word' && /[^s]s$/.test(word);
    return (BEFORE_PLAIN.has(word) && (!verb.alsoNoun || followsWell(next))) || plural;
  }
  if (PREPOSITIONS.has(word) && verb.form === 'finite') return false;
  if (verb.form === 'participle')
    return before === undefined || before.kind !== 'word' || followsVerbally(word);
  return !verb.alsoNoun || followsWell(next);
}

function followsVerbally(word: string): boolean {
  return AUXILIARIES.has(word) || /^(?:and|while|by|after|before|when|then|but|ly)$|ly$/.test(word);
}

function followsWell(next: Item | undefined): boolean {
  return next !== undefined && (next.kind === 'quotation' || AFTER_NOUN.has(next.lower) || isCapital(next));
}

function spanOf(items: readonly Item[], first: number, last: number): Span {
  return { start: items[first]!.span.start, end: items[last]!.span.end };
}
