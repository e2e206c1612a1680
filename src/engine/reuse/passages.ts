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

/**
 * Joins runs into passages. Each word of the text belongs to one passage at most: longer runs are placed first.
 * A passage goes on over a gap of up to eight words on either side; reordered runs make passages of their own.
 */
export function joinRuns(runs: readonly Run[]): AlignedPassage[] {
  const passages: AlignedPassage[] = [];
  for (const run of withoutOverlaps(runs)) {
    const documentTo = run.document + run.to - run.from;
    const words = run.to - run.from;
    // Over a passage that lies between, an earlier one would hold its words too.
    const last = passages.at(-1);
    if (last && goesOn(last, run)) {
      passages[passages.length - 1] = { ...last, to: run.to, documentTo, words: last.words + words };
    } else {
      passages.push({ from: run.from, to: run.to, documentFrom: run.document, documentTo, words });
    }
  }
  return passages;
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
    let { from } = run;
    for (let i = run.from; i <= run.to; i++) {
      if (i < run.to && taken[i] === 0) continue;
      if (i - from >= MIN_KEPT) {
        taken.fill(1, from, i);
        kept.push({ from, to: i, document: run.document + from - run.from });
      }
      from = i + 1;
    }
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** What is left of a run must still be more than a phrase that any two texts share. */
const MIN_KEPT = 4;
