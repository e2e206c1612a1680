import type { Step } from './align-words.ts';

/** Equal words in a row, or what stands between such runs: words of the page, words of the document, or both. Half-open word ranges. */
export interface Block {
  readonly kind: 'same' | 'differs';
  readonly from: number;
  readonly to: number;
  readonly thereFrom: number;
  readonly thereTo: number;
  /** Whether some equal word is printed in another way. */
  readonly isFolded: boolean;
}

/** The blocks of an alignment, in order, `same` and `differs` in turn; what they hold adds up to both sides. */
export function blocksOf(steps: readonly Step[], from: number, thereFrom: number): Block[] {
  const blocks: Block[] = [];
  let [here, there] = [from, thereFrom];
  for (const step of steps) {
    const kind = step.kind === 'pair' ? 'same' : 'differs';
    const open = blocks.at(-1)?.kind === kind ? blocks.pop() : undefined;
    const [before, thereBefore] = [here, there];
    if (step.kind !== 'there') here = step.here + 1;
    if (step.kind !== 'here') there = step.there + 1;
    blocks.push({
      kind,
      from: open?.from ?? before,
      to: here,
      thereFrom: open?.thereFrom ?? thereBefore,
      thereTo: there,
      isFolded: (open?.isFolded ?? false) || (step.kind === 'pair' && step.likeness === 'folded'),
    });
  }
  return blocks;
}

/** Joins neighbours of one kind, as folding makes them. */
export function joinBlocks(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.kind !== block.kind) joined.push(block);
    else {
      const isFolded = last.isFolded || block.isFolded;
      joined[joined.length - 1] = { ...last, to: block.to, thereTo: block.thereTo, isFolded };
    }
  }
  return joined;
}
