import { LetterPattern } from '../text/letter-pattern.ts';
import type { Span } from '../text/span.ts';
import type { Focus } from './focus.ts';
import type { MentionLookup } from './mention-lookup.ts';
import type { Person, Roster } from './roster.ts';

const INNER_WORD = new LetterPattern(/ (?=\p{Lu}\S* )/gu);

/** "BREAKING Ho Lee", "Deputy Ho Lee": the person whom the list, or an earlier full name, knows there. */
export function personAtEnd(text: string, span: Span, entities: MentionLookup, roster: Roster): Span {
  const mention = entities.at(span.end);
  if (mention?.entity.type === 'person' && mention.span.start > span.start)
    return { start: mention.span.start, end: span.end };
  const words = text.slice(span.start, span.end);
  for (const index of innerWords(words))
    if (roster.named(words.slice(index + 1), span.start))
      return { start: span.start + index + 1, end: span.end };
  // "Ho Lee von der Stiftung": the name goes before what its bearer is of.
  const first = roster.at(span.start);
  const ends = first && PARTICLE.test(text.slice(span.start + first.length, span.end));
  return ends ? { start: span.start, end: span.start + first.length } : span;
}

/** Where capitalised words between the first and the last start, their space included: two words have none. */
function innerWords(words: string): readonly number[] {
  if (words.indexOf(' ') === words.lastIndexOf(' ')) return [];
  return [...words.matchAll(INNER_WORD.in(words))].map(({ index }) => index);
}

const PARTICLE = /^ (?:von|vom|aus|de|du|des|del|della) /;

/** Characters from an office to the name that follows it in commas: "the mayor of Port Alder, Ho Lee,". */
const MAX_BESIDE = 60;

/** What may stand between: a comma alone, or what the office is of. */
const BETWEEN = /^(?: (?:of|for|at|de|du|des|del|della|do|da|di|von|der) [^,.;:!?"\u201d\n]{2,50})?, /;
/** What ends the name: a comma, a stop, or a time. */
const AFTER = /^(?:[,.;)]|$|\n| (?:said|on|in|at|told)\b)/;

/** "The mayor, Ho Lee,": the person whom the words right after an office name. */
export function personBeside(text: string, end: number, roster: Roster): Person | undefined {
  const between = BETWEEN.exec(text.slice(end, end + MAX_BESIDE));
  const person = between ? roster.at(end + between[0].length) : undefined;
  return person && AFTER.test(text.slice(person.at + person.length, person.at + person.length + 6))
    ? person
    : undefined;
}

/** A surname alone: whoever of that name spoke last, else was named last. */
export function sameName(
  printed: string,
  at: number,
  roster: Roster,
  spoken: ReadonlyMap<string, Focus>,
  gender: 'he' | 'she' | undefined,
): Pick<Person, 'name' | 'entity' | 'gender'> | undefined {
  if (/\s/.test(printed)) return roster.named(printed, at + 1);
  const fits = (person: { readonly gender?: 'he' | 'she' }) =>
    !gender || (person.gender ?? gender) === gender;
  const before = spoken.get(roster.keys.folded(printed));
  if (before?.kind === 'person' && /\s/.test(before.name) && fits(before)) return before;
  return roster.named(printed, at, fits);
}
