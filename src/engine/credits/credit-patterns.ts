import { LetterPattern } from '../text/letter-pattern.ts';
import type { CreditPattern } from './credit-pattern.ts';
import { ASIA } from './patterns-asia.ts';
import { ENGLISH } from './patterns-english.ts';
import { EUROPE } from './patterns-europe.ts';

/** Credits in their own line, or at the edge of a paragraph. Each is tried once a sentence; none looks back. */
const CREDIT_PATTERNS: readonly CreditPattern[] = [...ENGLISH, ...EUROPE, ...ASIA];

/** By the word that opens them; those that may open with any stand apart, by the letters they need. */
const BY_WORD = new Map<string, CreditPattern[]>();
for (const entry of CREDIT_PATTERNS)
  for (const word of entry.opens ?? []) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), entry]);
const BY_CONTENT = [...ENGLISH, ...EUROPE].filter(({ opens }) => opens === undefined);
const BY_CONTENT_BEYOND = [...BY_CONTENT, ...ASIA];
/** Letters of Arabic and of East Asia. */
const BEYOND_EUROPE = /[\u0600-\u06ff\u3000-\uffee]/;

/** Stands in every credit that may be printed in the middle of a story; read in lower case. */
export const INNER_HINT =
  /contribut|publish|appeared|partnership|collaboration|inputs|with files|(?:additional|further) reporting|(?:reporting|information) from|syndicat|reprint|used in|zuerst|premier sur|primero en|primeiro em|proviene da|mit (?:material|informationen)|con información|com informações|con informazioni|avec agences/;

/** A piece's first word, its article and the mark behind it left out. */
const FIRST_WORD = /^(?:(?:this|the|an?) )?(©|[^\s:：/]+)/;
/** Longer first words are none of ours. */
const MAX_FIRST_WORD = 30;

/** Small words and names make a short line. */
const MAX_ONLY_NAMES = 100;

/** The patterns that may stand anywhere in a line, by a cheap look at its words; `lower` is in lower case. */
export function patternsIn(lower: string): readonly CreditPattern[] {
  const entries = BEYOND_EUROPE.test(lower) ? BY_CONTENT_BEYOND : BY_CONTENT;
  return entries.filter(({ holds }) => holds?.some(word => lower.includes(word)));
}

/** The patterns that a piece of a line may match by its first word; `lower` is the piece in lower case. */
export function patternsFor(lower: string): readonly CreditPattern[] {
  const opening = lower.slice(0, MAX_FIRST_WORD);
  const whole = BY_WORD.get(/^[^\s:：/]+/.exec(opening)?.[0] ?? '') ?? [];
  const bare = FIRST_WORD.exec(opening)?.[1] ?? '';
  const found = opening.startsWith(bare) ? whole : [...whole, ...(BY_WORD.get(bare) ?? [])];
  return found.filter(
    ({ holds, onlyNames }) =>
      (holds === undefined || holds.some(word => lower.includes(word))) &&
      (!onlyNames || lower.length <= MAX_ONLY_NAMES),
  );
}

/** Agencies that a page leaves unnamed: "with inputs from agencies", "SOURCE: News agencies". */
export const UNNAMED = new LetterPattern(
  /(?:\b(?:news |press |foreign )?agencies\b|\b(?:post |news )?wires?(?: services?| reports?)?\b|\bagenturen\b|\bagencias\b|\bagences\b|\bagenzie\b|\bajanslar\b|\bagências\b|информагентств|(?:^|\s)وكالات|外电|外電|외신)/iu,
);
/** The report rests on agencies that it leaves unnamed. */
export const RESTS_ON_AGENCIES = new LetterPattern(
  /\b(?:based (?:in part )?on|compiled from|from) (?:news )?(?:wire|agency|wire service|news agency|foreign media) (?:services? )?reports\b/iu,
);
