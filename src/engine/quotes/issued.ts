import type { Item } from './frames.ts';
import { type NounPhrase, phraseStartingAt } from './noun-phrase.ts';
import { PAPERS } from './word-lists.ts';

/** Words from a paper to its issuer at most: "statement issued on Friday by". */
const MAX_BETWEEN = 4;

const ISSUING = /^(?:issued|released|made|signed|written|given|delivered|published)$/;

/** Who the sentence says issued a paper: "a statement issued by the ministry", "a letter from Ho Lee". */
export function issuerOf(items: readonly Item[]): NounPhrase | undefined {
  for (let at = 0; at < items.length; at++) {
    if (!PAPERS.has(items[at]!.lower)) continue;
    if (items[at + 1]?.lower === 'from') return phraseStartingAt(items, at + 2);
    const near = items.slice(at + 1, at + 1 + MAX_BETWEEN);
    const by = near.findIndex(item => item.lower === 'by');
    if (by === 0 || (by > 0 && ISSUING.test(near[0]!.lower))) return phraseStartingAt(items, at + by + 2);
  }
  return undefined;
}
