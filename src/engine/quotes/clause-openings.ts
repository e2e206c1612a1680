import type { Item } from './frames.ts';
import { isDeterminer } from './person-name.ts';
import { AUXILIARIES, PREPOSITIONS, PRONOUNS } from './word-lists.ts';

/** The words for "that" before reported words. */
const THAT = new Set('that dass que qu che dat att at что що że bahwa rằng إن أن که'.split(' '));

/** Words that open a clause as its subject, besides names and articles. */
const SUBJECTS = new Set(
  'i we you he she it they there this these those no nobody everyone people'.split(' '),
);

/** Items of a clause in which its verb must show. */
const MAX_TO_VERB = 14;

/** Whether "that" stands there. */
export function isThat(items: readonly Item[], at: number): boolean {
  const { lower = '', capital = true } = items[at] ?? {};
  return !capital && (THAT.has(lower) || /^qu['\u2019]/.test(lower));
}

/** "that" opens a clause, and is neither the thing itself ("said that and left") nor its subject ("states that have"). */
export function isClause(items: readonly Item[], at: number): boolean {
  const { kind, lower, capital } = items[at] ?? {};
  if (kind !== 'word' || /^(?:and|but|or|about|to)$/.test(lower!)) return false;
  return capital || !AUXILIARIES.has(lower!) || ADVERBS.test(lower!);
}

/** A subject, and soon its verb: "he had left", not "a few words". What one says is a clause but for a few words. */
export function opensClause(items: readonly Item[], at: number, verb: string | undefined): boolean {
  const { capital, lower } = items[at]!;
  if (SUBJECTS.has(lower) || PRONOUNS.has(lower)) {
    const next = items[at + 1];
    return next?.kind === 'word' && !PREPOSITIONS.has(next.lower);
  }
  if (verb === 'say') return !NO_CLAUSE.test(lower);
  if (!(capital || isDeterminer(items[at]!))) return false;
  for (let i = at + 1; i < items.length && i - at <= MAX_TO_VERB; i++) {
    const item = items[i]!;
    if (item.kind !== 'word') return false;
    if (
      !item.capital &&
      (AUXILIARIES.has(item.lower) || isContracted(item.lower)) &&
      !ADVERBS.test(item.lower)
    )
      return true;
  }
  return false;
}

/** "said so", "said something about", "said little", "said to be", "said as much". */
const NO_CLAUSE =
  /^(?:so|something|anything|nothing|little|much|more|to|as|hello|goodbye|yes|goodnight|what|how|which|when|of|about|and|or|but)$/;

const ADVERBS =
  /^(?:also|later|then|further|again|now|once|never|ever|even|still|too|just|only|already|previously|earlier|recently|reportedly|often)$/;

function isContracted(word: string): boolean {
  return /n't$|.'(?:s|re|ve|ll|d)$/.test(word);
}
