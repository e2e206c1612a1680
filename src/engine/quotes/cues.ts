import type { Span } from '../text/span.ts';
import type { CueSense } from './cue-verb-list.ts';
import { type CueVerb, cueVerbOf, phrasalVerbOf } from './cue-verbs.ts';
import type { Frame, Item } from './frames.ts';
import { droppedSubject, frenchInversion, germanSo, impersonalCue, isImpersonal } from './inversion.ts';
import { howCue, nounCue } from './noun-cues.ts';
import { type NounPhrase, nameEndingAt, phraseStartingAt } from './noun-phrase.ts';
import { isDeterminer } from './person-name.ts';
import { phraseCue, quotedAsSaying } from './phrase-cues.ts';
import { coordinateSubject, leadingSubject, subjectBefore } from './subject.ts';
import { isPassive, standsAsVerb } from './verb-sense.ts';
import { AUXILIARIES, CLAUSE_STARTS, FOREIGN_AUXILIARIES, PREPOSITIONS } from './word-lists.ts';
import { CUE_NOUN, CUE_PHRASE, CUE_VERB } from './word-traits.ts';

/** A cue of a frame with the speaker it names. */
export interface Attribution {
  /** `verb`: X said; `according`: according to X; `cited`: someone citing or quoting X. */
  readonly kind: 'verb' | 'according' | 'cited';
  readonly cue: Span;
  /** Item index of the cue's first word. */
  readonly at: number;
  readonly speaker: NounPhrase;
  /** The base form of the verb. */
  readonly verb?: string;
  readonly sense?: CueSense;
  /** Its words may follow it without "that". */
  readonly clause?: boolean;
  /** About somebody or something: "condemned". */
  readonly judges?: boolean;
  /** Whom one speaks to stands behind the verb: "told CNN". */
  readonly object?: boolean;
  /** The verb has no subject of its own: "…, calling it". */
  readonly borrowed: boolean;
}

const ANY_CUE = CUE_VERB | CUE_PHRASE | CUE_NOUN;

function mayBeCue({ traits, lower, kind }: Item, language: string): boolean {
  return ((traits & ANY_CUE) !== 0 || (language === 'fr' && lower.includes('-'))) && kind === 'word';
}

/** The attributions of a frame, in order. */
export function findAttributions(frame: Frame, language: string): Attribution[] {
  const { items } = frame;
  const found: Attribution[] = [];
  for (let at = 0; at < items.length; at++) {
    if (!mayBeCue(items[at]!, language)) continue;
    const attribution = cueAt(items, at, found.at(-1), language);
    if (attribution) found.push(attribution);
  }
  return found;
}

/** The readings are tried in order; what a word is never listed for costs nothing. */
function cueAt(
  items: readonly Item[],
  at: number,
  previous: Attribution | undefined,
  language: string,
): Attribution | undefined {
  const { traits } = items[at]!;
  const isPhrase = (traits & CUE_PHRASE) !== 0;
  return (
    (isPhrase ? phraseCue(items, at, language) : undefined) ??
    (language === 'fr' ? frenchInversion(items, at) : undefined) ??
    (language === 'de' ? germanSo(items, at) : undefined) ??
    impersonalCue(items, at) ??
    (isPhrase ? quotedAsSaying(items, at) : undefined) ??
    ((traits & CUE_NOUN) !== 0 ? nounCue(items, at) : undefined) ??
    (isPhrase ? howCue(items, at) : undefined) ??
    ((traits & CUE_VERB) !== 0 ? verbCue(items, at, previous, language) : undefined)
  );
}

function verbCue(
  items: readonly Item[],
  at: number,
  previous: Attribution | undefined,
  language: string,
): Attribution | undefined {
  const item = items[at]!;
  if (item.capital || isImpersonal(item.lower)) return undefined;
  const verb = phrasalVerb(items, at, language) ?? cueVerbOf(item.lower, language);
  if (!verb || !standsAsVerb(items, at, verb)) return undefined;
  if (isForetold(items, at, previous)) return undefined;
  if (isPassive(items, at, verb)) {
    const speaker = agentOf(items, at);
    return speaker && attributionTo(speaker, items, at, verb, false);
  }
  const own = verb.form === 'participle' ? undefined : ownSubject(items, at, verb);
  if (own && isNaming(items, at, verb, own)) return undefined;
  if (own) return attributionTo(own, items, at, verb, false);
  const speaker =
    previous?.kind === 'verb'
      ? previous.speaker
      : (leadingSubject(items, at) ?? coordinateSubject(items, at) ?? unspoken(items, at, language));
  return speaker && attributionTo(speaker, items, at, verb, true);
}

/** "«…», dijo.": the verb alone, behind its quotation. */
function unspoken(items: readonly Item[], at: number, language: string): NounPhrase | undefined {
  return followsQuotation(items, at) ? droppedSubject(items, at, language) : undefined;
}

function attributionTo(
  speaker: NounPhrase,
  items: readonly Item[],
  at: number,
  { verb, sense, clause, judges, inverts }: CueVerb,
  borrowed: boolean,
): Attribution {
  const cue = items[at]!.span;
  const found = { kind: 'verb', verb, cue, at, speaker, clause, judges, object: !inverts, borrowed } as const;
  return sense ? { ...found, sense } : found;
}

/** "said Lee will continue": what someone will say is part of what was said. */
function isForetold(items: readonly Item[], at: number, previous: Attribution | undefined): boolean {
  return (
    previous !== undefined &&
    /^(?:will|would|should|could|can|may|might|must)$/.test(items[at - 1]?.lower ?? '')
  );
}

/** "went on" and then words or "to say", not "went on Friday". */
const GOES_ON = /^(?:["',:]|that|to|)$/;

/** "pointed out", and "put it" where a speaker did. */
function phrasalVerb(items: readonly Item[], at: number, language: string): CueVerb | undefined {
  const verb = phrasalVerbOf(items[at]!.lower, items[at + 1]?.lower, language);
  if (verb?.verb === 'go' && !GOES_ON.test(items[at + 2]?.text ?? '"')) return undefined;
  return verb;
}

/** Items from a passive verb to its "by" at most: the quoted words and a day stand between. */
const MAX_TO_AGENT = 10;

/** "was called “…” on Monday by X": X. */
function agentOf(items: readonly Item[], verb: number): NounPhrase | undefined {
  for (let i = verb + 1; i < items.length && i - verb <= MAX_TO_AGENT; i++) {
    if (items[i]!.lower === 'by') return phraseStartingAt(items, i + 1);
    if (/^[;:.,]$/.test(items[i]!.text) || AUXILIARIES.has(items[i]!.lower)) return undefined;
  }
  return undefined;
}

/** "a film called “…”" names a thing and reports nobody. */
function isNaming(items: readonly Item[], at: number, { naming }: CueVerb, subject: NounPhrase): boolean {
  const nameless = subject.form === 'other' || (subject.form === 'body' && !subject.definite);
  return naming && nameless && items[at + 1]?.kind === 'quotation';
}

function ownSubject(items: readonly Item[], at: number, verb: CueVerb): NounPhrase | undefined {
  if (!verb.inverts) return subjectBefore(items, at);
  if (at === 0) return announcedSubject(items);
  if (followsQuotation(items, at)) return invertedSubject(items, at) ?? subjectBefore(items, at);
  return subjectBefore(items, at) ?? (items[at - 1]?.text === ',' ? closingSubject(items, at) : undefined);
}

/** Whether only punctuation stands between the verb and a quotation before it. */
function followsQuotation(items: readonly Item[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && at - i <= MAX_MARKS && isBetween(items[i]!)) i--;
  return items[i]?.kind === 'quotation';
}

/** "Added Lee: “…”": the verb opens the sentence. */
function announcedSubject(items: readonly Item[]): NounPhrase | undefined {
  const subject = phraseStartingAt(items, 1);
  const next = subject && items.find(item => item.span.start >= subject.span.end);
  return subject?.form === 'name' && /^[:,]?$/.test(next?.text ?? '.') ? subject : undefined;
}

/** A comma and a dash, as Russian closes a quotation, or a comma and an auxiliary, as French does. */
const MAX_MARKS = 2;

function isBetween({ kind, lower }: Item): boolean {
  return (
    kind === 'punctuation' || (kind === 'word' && (AUXILIARIES.has(lower) || FOREIGN_AUXILIARIES.has(lower)))
  );
}

/** "…," said X: the subject follows the verb. */
function invertedSubject(items: readonly Item[], at: number): NounPhrase | undefined {
  const next = items[at + 1];
  if (next?.kind !== 'word' || PREPOSITIONS.has(next.lower)) return undefined;
  const subject = phraseStartingAt(items, at + 1);
  const described = nameAfterDescription(items, at + 1);
  return subject && (subject.form !== 'other' || isDeterminer(next)) && !described ? subject : described;
}

/** "said master of ceremonies Ho Lee": the name that ends the run of words. */
function nameAfterDescription(items: readonly Item[], first: number): NounPhrase | undefined {
  let last = first;
  while (last < items.length && last - first < MAX_DESCRIPTION && describes(items[last]!)) last++;
  if (items[last]?.kind === 'word') return undefined;
  const name = items[last - 1]?.capital ? nameEndingAt(items, last - 1, first) : undefined;
  return name?.form === 'name' && /\s/.test(name.text) ? name : undefined;
}

function describes({ kind, lower, capital }: Item): boolean {
  if (kind !== 'word') return false;
  return capital || !(PREPOSITIONS.has(lower) || CLAUSE_STARTS.has(lower) || /(?:ed|ly)$/.test(lower));
}

/** Words of a description with its name at most. */
const MAX_DESCRIPTION = 10;

/** "…, said X." without marks: X must end the clause, or it is what was said. */
function closingSubject(items: readonly Item[], at: number): NounPhrase | undefined {
  const subject = phraseStartingAt(items, at + 1);
  if (!subject || subject.form === 'other' || subject.form === 'pronoun') return undefined;
  const next = items.slice(at + 1, at + 20).find(item => item.span.start >= subject.span.end);
  return !next || next.kind === 'punctuation' || PREPOSITIONS.has(next.lower) ? subject : undefined;
}
