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

/** Function words that meet those of a document by chance, and words of the document that part them from the rest. */
const MAX_STRAY = 2;
const MIN_GAP = 3;

/**
 * Blocks without the function words at either edge that lie beyond a gap of the document: nothing but six bits ties them to it. They
 * become words of the page alone. `isMarked` tells of a gap that the page owns up to.
 */
export function withoutStrayEdges(
  stems: Uint32Array,
  blocks: readonly Block[],
  isMarked: (gap: Block) => boolean,
): Block[] {
  const isStray = (same: Block | undefined, gap: Block | undefined) =>
    same?.kind === 'same' &&
    gap !== undefined &&
    same.to - same.from <= MAX_STRAY &&
    gap.thereTo - gap.thereFrom - (gap.to - gap.from) >= MIN_GAP &&
    !isMarked(gap) &&
    stems.subarray(same.from, same.to).every(stem => stem === 0);
  return trimmed(trimmed(blocks, 0, isStray), -1, isStray);
}

/** Gives up the first block, or the last one, with the gap beside it, as long as it is stray. */
function trimmed(
  blocks: readonly Block[],
  edge: 0 | -1,
  isStray: (same: Block | undefined, gap: Block | undefined) => boolean,
): Block[] {
  const kept = [...blocks];
  for (;;) {
    // Words of the page alone may stand before the first equal ones.
    const isAlone = kept.at(edge)?.kind === 'differs';
    const step = edge === 0 ? 1 : -1;
    const at = isAlone ? edge + step : edge;
    const [same, gap] = [kept.at(at), kept.at(at + step)];
    if (!isStray(same, gap)) return kept;
    const given = [...(isAlone ? [kept.at(edge)!] : []), same!, gap!];
    const there = edge === 0 ? gap!.thereTo : gap!.thereFrom;
    const stray: Block = {
      kind: 'differs',
      from: Math.min(...given.map(({ from }) => from)),
      to: Math.max(...given.map(({ to }) => to)),
      thereFrom: there,
      thereTo: there,
      isFolded: false,
    };
    kept.splice(edge === 0 ? 0 : kept.length - given.length, given.length, stray);
  }
}
