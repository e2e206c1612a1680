import { type Block, joinBlocks } from './blocks.ts';
import { isFolded } from './folding.ts';
import type { Held } from './held.ts';
import type { Quoted } from './quoted.ts';

/** Words of the document that one or two of the page may stand for. */
const MOST_WORDS = 2;

/** Blocks in which words that are only printed in another way count as the same; at the edges the document's next words are tried. */
export function foldBlocks(quoted: Quoted, held: Held, blocks: readonly Block[]): Block[] {
  return joinBlocks(
    blocks.flatMap((block, i) => {
      if (block.kind === 'same') return block;
      const isFirst = i === 0;
      const isLast = i === blocks.length - 1;
      return foldBlock(quoted, held, block, isFirst || isLast ? neighbours(block, isFirst, held) : []);
    }),
  );
}

/** What the document may have where the page has words before its first equal one, or after its last. */
function neighbours(block: Block, isFirst: boolean, { numbers }: Held): (readonly [number, number])[] {
  if (block.thereTo > block.thereFrom) return [];
  const at = block.thereFrom;
  const ranges: (readonly [number, number])[] = [];
  for (let count = 1; count <= MOST_WORDS; count++) {
    if (isFirst && at >= count) ranges.push([at - count, at]);
    if (!isFirst && at + count <= numbers.checks.length) ranges.push([at, at + count]);
  }
  return ranges;
}

function foldBlock(
  quoted: Quoted,
  held: Held,
  block: Block,
  outside: readonly (readonly [number, number])[],
): Block[] {
  const there = [[block.thereFrom, block.thereTo] as const, ...outside].find(range =>
    isFolded(quoted, held, [block.from, block.to], range),
  );
  if (!there) return [block];
  return [{ ...block, kind: 'same', thereFrom: there[0], thereTo: there[1], isFolded: true }];
}
