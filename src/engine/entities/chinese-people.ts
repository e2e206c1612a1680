import { chineseNameKey, isChineseSyllable } from '../romanisation/chinese-names.ts';
import type { Tokens } from '../text/tokenize.ts';
import type { Chosen } from './choose.ts';
import type { EntityIndex } from './entity-index.ts';
import { LOWER, type TokenShapes } from './token-shapes.ts';

/** Words of a name in three syllables, each apart. */
const MAX_WORDS = 3;

/** A Chinese person of the list in another romanisation: `Mao Tse-tung`. */
export function chineseAt(
  tokens: Tokens,
  shapes: TokenShapes,
  covered: Uint8Array,
  first: number,
  index: EntityIndex,
): Chosen | undefined {
  const { words, text, starts, ends } = tokens;
  if (!isChineseSyllable(words[first]!)) return undefined;
  for (let next = Math.min(first + MAX_WORDS, tokens.count); next > first + 1; next--) {
    if (!isRun(shapes, covered, first, next)) continue;
    const name = text.slice(starts[first]!, ends[next - 1]!).replace(/['\u2019]s$/, '');
    const key = chineseNameKey(name);
    const entity = key === undefined ? undefined : index.chinesePerson(key);
    if (entity) return { first, next, end: starts[first]! + name.length, entity };
  }
  return undefined;
}

/** The family name with a capital, and no name of the list among the words. */
function isRun({ cases, continues }: TokenShapes, covered: Uint8Array, first: number, next: number): boolean {
  for (let i = first; i < next; i++) {
    if (covered[i] || (i > first && !continues[i])) return false;
  }
  return cases[first] !== LOWER && cases[first + 1] !== LOWER;
}
