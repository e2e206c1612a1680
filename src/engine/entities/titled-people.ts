import type { Tokens } from '../text/tokenize.ts';
import type { Chosen } from './choose.ts';
import type { Entity } from './entity.ts';
import type { EntityIndex } from './entity-index.ts';
import { CAPITALIZED, type TokenShapes } from './token-shapes.ts';

/** Offices that, before a family name, tell whose it is; each as the list's descriptions say it. */
const OFFICES = [
  'vice president',
  'prime minister',
  'foreign minister',
  'defence minister',
  'defense secretary',
  'treasury secretary',
  'secretary of state',
  'secretary general',
  'attorney general',
  'president',
  'premier',
  'chancellor',
];

/** The last words of the offices: a look at one word spares the others. */
const LAST_WORDS = new Set(OFFICES.map(office => office.split(' ').at(-1)!));

/** Persons of the list named by office and family name: `President Reagan`, where one person fits. */
export function findTitledPeople(
  tokens: Tokens,
  shapes: TokenShapes,
  listed: readonly Chosen[],
  index: EntityIndex,
): Chosen[] {
  const covered = new Uint8Array(tokens.count);
  for (const { first, next } of listed) covered.fill(1, first, next);
  const countries = new Set(
    listed.map(({ entity }) => (entity.type === 'place' ? entity.country : undefined)),
  );
  const found: Chosen[] = [];
  for (let i = 1; i < tokens.count; i++) {
    if (covered[i] || shapes.cases[i] !== CAPITALIZED || !shapes.continues[i]) continue;
    if (!LAST_WORDS.has(tokens.words[i - 1]!)) continue;
    const office = OFFICES.find(words => endsWith(tokens.words, i, words));
    const isLast = !(i + 1 < tokens.count && shapes.continues[i + 1] && shapes.cases[i + 1] === CAPITALIZED);
    if (!office || !isLast) continue;
    const raw = tokens.text.slice(tokens.starts[i]!, tokens.ends[i]!).replace(/['\u2019\u02bc][sS]$/, '');
    const entity = onlyHolder(index.familyMembers(raw.toLowerCase()), office, countries);
    if (entity) found.push({ first: i, next: i + 1, end: tokens.starts[i]! + raw.length, entity });
  }
  return found;
}

function endsWith(words: readonly string[], end: number, office: string): boolean {
  const parts = office.split(' ');
  return (
    parts.every((part, k) => words[end - parts.length + k] === part.replace('defence', 'defense')) ||
    parts.every((part, k) => words[end - parts.length + k] === part)
  );
}

/** The only person who held the office; of several, the only one whose country the text names. */
function onlyHolder(
  people: readonly Entity[],
  office: string,
  countries: ReadonlySet<string | undefined>,
): Entity | undefined {
  const holders = people.filter(({ description }) =>
    holds(description.toLowerCase().replaceAll('-', ' '), office),
  );
  if (holders.length === 1) return holders[0];
  const named = holders.filter(({ country }) => countries.has(country));
  return named.length === 1 ? named[0] : undefined;
}

/** A vice president is no president. */
function holds(description: string, office: string): boolean {
  return new RegExp(`(?<!vice |vice-)\\b${office}\\b`).test(description);
}
