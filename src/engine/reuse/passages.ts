import type { Run } from './align.ts';

/** Runs that read on across small edits: token indices, ends excluded. */
export interface AlignedPassage {
  readonly from: number;
  readonly to: number;
  readonly documentFrom: number;
  readonly documentTo: number;
  /** Words that are equal on both sides. */
  readonly words: number;
}

/** Words inserted, dropped or exchanged that a passage goes on across. */
const MAX_GAP = 8;
/** Passages that a run may go on from: reordered ones lie between, many only in texts made to be slow. */
const LOOK_BACK = 32;

/**
 * Joins runs into passages. Each word of the text belongs to one passage at most: longer runs are placed first.
 * A passage goes on over a gap of up to eight words on either side; reordered runs make passages of their own.
 */
export function joinRuns(runs: readonly Run[]): AlignedPassage[] {
  const passages: AlignedPassage[] = [];
  for (const run of withoutOverlaps(runs)) {
    const documentTo = run.document + run.to - run.from;
    const words = run.to - run.from;
    const at = lastThatGoesOn(passages, run);
    if (at < 0) {
      passages.push({ from: run.from, to: run.to, documentFrom: run.document, documentTo, words });
    } else {
      passages[at] = { ...passages[at]!, to: run.to, documentTo, words: passages[at]!.words + words };
    }
  }
  return passages;
}

function lastThatGoesOn(passages: readonly AlignedPassage[], run: Run): number {
  const first = Math.max(0, passages.length - LOOK_BACK);
  for (let at = passages.length - 1; at >= first; at--) if (goesOn(passages[at]!, run)) return at;
  return -1;
}

function goesOn(passage: AlignedPassage, run: Run): boolean {
  const gapHere = run.from - passage.to;
  const gapThere = run.document - passage.documentTo;
  return gapHere >= 0 && gapHere <= MAX_GAP && gapThere >= 0 && gapThere <= MAX_GAP;
}

/** Longest first, a run gives up the words that are already taken; in text order at the end. */
function withoutOverlaps(runs: readonly Run[]): Run[] {
  const taken = new Uint8Array(runs.reduce((end, run) => Math.max(end, run.to), 0));
  const kept: Run[] = [];
  for (const run of [...runs].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    let { from, to } = run;
    while (from < to && taken[from] === 1) from++;
    while (to > from && taken[to - 1] === 1) to--;
    if (to - from < MIN_KEPT) continue;
    taken.fill(1, from, to);
    kept.push({ from, to, document: run.document + from - run.from });
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** What is left of a run must still be more than a phrase that any two texts share. */
const MIN_KEPT = 4;
