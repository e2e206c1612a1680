import type { CueVerb } from './cue-verbs.ts';
import type { Item } from './frames.ts';
import { isDeterminer } from './person-name.ts';
import { AUXILIARIES, BE, PREPOSITIONS, PRONOUNS, TIMES } from './word-lists.ts';

const BEFORE_PLAIN = new Set(
  "to will would could can may might should must did does do not they we i you don't didn't who".split(' '),
);
const AFTER_NOUN = new Set('that : the a his her its their it him them for on'.split(' '));

/** Articles that no object pronoun shares, so that a noun follows: "une annonce". "Il le dit" has a pronoun. */
const ARTICLES = new Set('une der das ein eine einen una uno um uma het een'.split(' '));
/** What a person leaves who has something to say: "a statement saying", "a sign reading". */
const PAPERS_SAYING =
  /^(?:statement|letter|tweet|post|message|note|email|memo|sign|banner|ad|editorial|report|speech|interview|article|release|video|filing)$/;

/** Whether the cue word at items[at] is a verb there, not a noun: "reports say", "she states that". */
export function standsAsVerb(items: readonly Item[], at: number, verb: CueVerb): boolean {
  const before = items[at - 1];
  const next = items[at + 1];
  const word = before?.lower ?? '';
  if (verb.listed) return !ARTICLES.has(word) || next?.kind === 'quotation';
  if ((before && isDeterminer(before)) || /['\u2019]s$/.test(word)) return false;
  if (verb.verb === 'continue' && next?.lower === 'to') return false;
  if (verb.form === 'plain') {
    const plural = !verb.alsoNoun && before?.kind === 'word' && /[^s]s$/.test(word);
    return (BEFORE_PLAIN.has(word) && (!verb.alsoNoun || followsWell(next))) || plural;
  }
  if (PREPOSITIONS.has(word) && verb.form === 'finite') return false;
  if (verb.form === 'participle')
    return (
      before === undefined || before.kind !== 'word' || followsVerbally(word) || PAPERS_SAYING.test(word)
    );
  return !verb.alsoNoun || followsWell(next) || followsQuotation(items, at);
}

function followsVerbally(word: string): boolean {
  return AUXILIARIES.has(word) || /^(?:and|while|by|after|before|when|then|but|ly)$|ly$/.test(word);
}

function followsWell(next: Item | undefined): boolean {
  return next !== undefined && (next.kind === 'quotation' || AFTER_NOUN.has(next.lower) || next.capital);
}

/** "was called": the subject is spoken of. */
export function isPassive(items: readonly Item[], at: number, verb: CueVerb): boolean {
  if (verb.form !== 'finite' || /s$/.test(items[at]!.lower)) return false;
  let i = at - 1;
  while (i > 0 && at - i < MAX_BETWEEN && stepsOver(items[i]!.lower)) i--;
  return BE.has(items[i]?.lower ?? '');
}

/** Items between "was" and its participle at most: "was on Sunday sharply". */
const MAX_BETWEEN = 5;

function stepsOver(word: string): boolean {
  return /ly$|^(?:also|not|once|often|since|on|then|later|being)$/.test(word) || TIMES.has(word);
}

/** "…," Ho notes: a name or pronoun alone stands between the quotation and the verb. */
function followsQuotation(items: readonly Item[], at: number): boolean {
  const subject = items[at - 1];
  if (subject === undefined || !(subject.capital || PRONOUNS.has(subject.lower))) return false;
  return items.slice(Math.max(0, at - 4), at - 1).some(item => item.kind === 'quotation');
}
