import { landOfPeople } from './demonyms.ts';
import { nameKey } from './key-hash.ts';
import type { Candidate } from './listed-mentions.ts';
import type { NamedText } from './named-text.ts';
import { LOWER } from './token-shapes.ts';

/** Words before an adjective that make it a language. */
const OF_LANGUAGE = new Set('in speak speaks spoke spoken into from'.split(' '));

/** The land that an adjective speaks of: `a Finnish painter`. Peoples and languages are not their lands. */
export function landAt({ tokens, shapes, index }: NamedText, i: number): Candidate | undefined {
  const land = landOfPeople(tokens.words[i]!);
  if (!land || i + 1 >= tokens.count || shapes.cases[i + 1] !== LOWER) return undefined;
  if (!/^[ -]$/.test(tokens.text.slice(tokens.ends[i]!, tokens.starts[i + 1]!))) return undefined;
  if (NO_NOUN.has(tokens.words[i + 1]!) || OF_LANGUAGE.has(tokens.words[i - 1] ?? '')) return undefined;
  const hits = index
    .hitsOf(nameKey(land))
    .filter(({ row }) => index.typeAt(row) === 'place')
    .slice(0, 1);
  return hits.length > 0
    ? { first: i, next: i + 1, end: tokens.ends[i]!, hits, isWeak: false, isAdjective: true }
    : undefined;
}

/** Behind them the word is a person or a language. */
const NO_NOUN = new Set(
  'is was are were has had said says told who and or but in on at to for from with by as of that language speaker speakers lessons translation'.split(
    ' ',
  ),
);
