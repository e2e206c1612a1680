import { cueVerbOf } from './cue-verbs.ts';
import type { Attribution } from './cues.ts';
import type { Item } from './frames.ts';
import { type NounPhrase, phraseStartingAt } from './noun-phrase.ts';
import { isDeterminer } from './person-name.ts';
import { LAST_PERSON } from './word-lists.ts';

/** "dit-il", "a-t-elle", "souligne-t-il". */
const FRENCH = /^(.{1,20}?)-(?:t-)?(ils?|elles?)$/;
const AUXILIARY = /^(?:a|ont|avait|avaient|est|sont)$/;

/** French puts the pronoun behind its verb: "dit-il", "a-t-elle déclaré". */
export function frenchInversion(items: readonly Item[], at: number): Attribution | undefined {
  const { lower, span } = items[at]!;
  const [, verb = '', pronoun = ''] = FRENCH.exec(lower) ?? [];
  if (verb === '') return undefined;
  const cueAt = AUXILIARY.test(verb) ? at + 1 : at;
  const cue = cueVerbOf(cueAt === at ? verb : (items[cueAt]?.lower ?? ''), 'fr');
  if (!cue) return undefined;
  const start = span.end - pronoun.length;
  const speaker: NounPhrase = {
    form: 'pronoun',
    text: pronoun,
    head: pronoun,
    span: { start, end: span.end },
    definite: false,
    indefinite: false,
  };
  const inside = cueAt === at ? { start: span.start, end: span.start + verb.length } : items[cueAt]!.span;
  return {
    kind: 'verb',
    verb: cue.verb,
    ...(cue.sense && { sense: cue.sense }),
    cue: inside,
    at,
    speaker,
    borrowed: false,
  };
}

/** German leaves the verb out behind a comma: "„…“, so der Minister". */
export function germanSo(items: readonly Item[], at: number): Attribution | undefined {
  const { lower, span } = items[at]!;
  if (lower !== 'so' || items[at - 1]?.text !== ',') return undefined;
  const speaker = phraseStartingAt(items, at + 1);
  if (!speaker || speaker.form === 'other' || speaker.form === 'pronoun') return undefined;
  return { kind: 'verb', cue: span, at, speaker, borrowed: false };
}

/** Languages whose verbs need no subject. */
const WITHOUT_SUBJECTS = new Set(['es', 'it', 'pt', 'sw']);

/** "«…», dijo.": whoever was spoken of last. */
export function droppedSubject(items: readonly Item[], at: number, language: string): NounPhrase | undefined {
  const next = items[at + 1];
  if (!WITHOUT_SUBJECTS.has(language) || next?.capital) return undefined;
  if (next?.kind === 'word' && isDeterminer(next)) return undefined;
  const { text, span } = items[at]!;
  return { form: 'pronoun', text, head: LAST_PERSON, span, definite: false, indefinite: false };
}

/** Verbs that a paper has in the place of its writer, by what leads to the paper. */
const IMPERSONAL: ReadonlyMap<string, RegExp> = new Map([
  ['говорится', /^в(?:о)?$/],
  ['сказано', /^в(?:о)?$/],
  ['йдеться', /^[ву]$/],
  ['heißt', /^in$/],
  ['hieß', /^in$/],
]);

/** Words from such a verb to its paper's writer at most: "heißt es in der gemeinsamen Erklärung des". */
const MAX_TO_PAPER = 6;

/** Whether the word says that a paper says it. */
export function isImpersonal(word: string): boolean {
  return IMPERSONAL.has(word);
}

/** "…, сказано в заявлении X", "heißt es in der Erklärung von X": X, where X is named. */
export function impersonalCue(items: readonly Item[], at: number): Attribution | undefined {
  const leads = IMPERSONAL.get(items[at]!.lower);
  if (!leads) return undefined;
  const near = items.slice(at + 1, at + 1 + MAX_TO_PAPER);
  const preposition = near.findIndex(({ lower }) => leads.test(lower));
  const name = preposition < 0 ? -1 : near.findIndex(({ capital }, i) => i > preposition + 1 && capital);
  const speaker = name < 0 ? undefined : phraseStartingAt(items, at + 1 + name);
  if (speaker?.form !== 'name') return undefined;
  return { kind: 'verb', cue: items[at]!.span, at, speaker, borrowed: false };
}
