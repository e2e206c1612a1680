import type { Corpus } from '../pack/corpus.ts';
import { BOILERPLATE } from '../pack/fingerprints.ts';
import type { Pack } from '../pack/pack.ts';
import { TYPOGRAPHY_BITS } from '../text/hash.ts';
import type { ReadText } from '../text/read-text.ts';
import { completeBoilerplate } from './boilerplate.ts';
import { SHINGLE_SIZE, shingle } from './shingle.ts';
import { winnow } from './winnow.ts';

/** The documents that share one shingle with a text: packs by number, rows, each document once. */
export interface SharedShingle {
  /** The shingle's first word in the text. */
  readonly at: number;
  readonly packs: readonly number[];
  readonly rows: readonly number[];
}

/** The runs of words that a document shares with a text, as far as its fingerprints show them. */
export interface SharedRuns {
  /** Number of the pack. */
  readonly pack: number;
  readonly row: number;
  /** Words of the text inside the runs. */
  readonly words: number;
  /** Words of the longest run. */
  readonly longest: number;
}

/** Runs while they are collected. */
interface OpenRuns extends SharedRuns {
  words: number;
  longest: number;
  /** End of the last run in the text, and how many words later it stands in the document. */
  end: number;
  shift: number;
}

/** What a text and the fingerprints of a corpus have in common. */
export interface SharedShingles {
  /** A shingle that the text repeats stands here once. */
  readonly shingles: readonly SharedShingle[];
  /** One for each document that shares a shingle. */
  readonly runs: readonly SharedRuns[];
  /** One for every word of the text that belongs to boilerplate. */
  readonly isBoilerplate: Uint8Array;
}

/** Places of one fingerprint in one pack: 64 documents with 64 each, and room for others with the same few bits. */
const MAX_PLACES = 5000;
/** Words compared in all, a look counted as one more: only texts that repeat themselves without end need more. */
const MAX_COMPARED = 20_000_000;
/** Rows of one pack. */
const MAX_ROWS = 1 << 16;

/**
 * Finds the fingerprints that a text shares with documents. What is kept of a window does not depend on what stands around it,
 * so that of every run of `GUARANTEED_RUN` words or more one fingerprint at least is found. What word checks do not confirm is left out.
 */
export function findSharedShingles(text: ReadText, corpus: Corpus): SharedShingles {
  const search = new ShingleSearch(text);
  const seen = new Set<number>();
  const shingles: SharedShingle[] = [];
  const hashes = shingle(text.hashes);
  for (const at of winnow(hashes)) {
    const shared = search.holdersOf(hashes[at]!, at, corpus.packs);
    if (shared && !seen.has(hashes[at]!)) shingles.push(shared);
    seen.add(hashes[at]!);
  }
  completeBoilerplate(search.isBoilerplate, shingles);
  return { shingles, runs: [...search.runs.values()], isBoilerplate: search.isBoilerplate };
}

class ShingleSearch {
  readonly runs = new Map<number, OpenRuns>();
  readonly isBoilerplate: Uint8Array;
  private readonly places = new Uint32Array(MAX_PLACES);
  private compared = 0;

  constructor(private readonly text: ReadText) {
    this.isBoilerplate = new Uint8Array(text.tokens.count);
  }

  /** The documents that share the shingle that begins at a word. */
  holdersOf(hash: number, at: number, packs: readonly Pack[]): SharedShingle | undefined {
    let shared: { at: number; packs: number[]; rows: number[] } | undefined;
    for (let number = 0; number < packs.length; number++) {
      const pack = packs[number]!;
      const count = pack.findFingerprint(hash, this.places);
      for (let k = 0; k < count; k++) {
        const row = this.rowSharing(at, pack, number, this.places[k]!);
        if (row < 0 || (shared?.rows.at(-1) === row && shared.packs.at(-1) === number)) continue;
        shared ??= { at, packs: [], rows: [] };
        shared.packs.push(number);
        shared.rows.push(row);
      }
    }
    return shared;
  }

  /** Row of the document at a place, when its words there are those of the text; else −1. */
  private rowSharing(at: number, pack: Pack, number: number, place: number): number {
    if (place === BOILERPLATE) {
      this.isBoilerplate.fill(1, at, at + SHINGLE_SIZE);
      return -1;
    }
    if (this.compared > MAX_COMPARED) return -1;
    const row = pack.rowOfWord(place);
    const word = place - pack.firstWordOf(row);
    const known = this.runs.get(number * MAX_ROWS + row);
    if (known && known.shift === word - at && at + SHINGLE_SIZE <= known.end) return row;
    const here = this.text.checks[((at + word) & 1) as 0 | 1];
    const start = pack.checksStartOf(row) + word;
    const most = Math.min(here.length - at, pack.wordsOf(row) - word);
    const to = equalFrom(here, at, pack.checks, start, most);
    this.compared += 1 + to;
    if (to < SHINGLE_SIZE) return -1;
    const from = equalBefore(here, at, pack.checks, start, Math.min(at, word));
    this.compared += from;
    this.addRun(number, row, { from: at - from, end: at + to, shift: word - at });
    return row;
  }

  private addRun(pack: number, row: number, run: { from: number; end: number; shift: number }): void {
    const key = pack * MAX_ROWS + row;
    const runs = this.runs.get(key) ?? { pack, row, words: 0, longest: 0, end: 0, shift: 0 };
    this.runs.set(key, runs);
    runs.longest = Math.max(runs.longest, run.end - run.from);
    runs.words = Math.max(runs.longest, runs.words + Math.max(0, run.end - Math.max(run.from, runs.end)));
    runs.end = Math.max(runs.end, run.end);
    runs.shift = run.shift;
  }
}

/** Number of equal words from two places on, `most` at most. */
function equalFrom(here: Uint8Array, at: number, there: Uint8Array, start: number, most: number): number {
  let count = 0;
  while (count < most && here[at + count]! >>> TYPOGRAPHY_BITS === there[start + count]! >>> TYPOGRAPHY_BITS)
    count++;
  return count;
}

/** Number of equal words before two places, `most` at most. */
function equalBefore(here: Uint8Array, at: number, there: Uint8Array, start: number, most: number): number {
  let count = 0;
  while (
    count < most &&
    here[at - count - 1]! >>> TYPOGRAPHY_BITS === there[start - count - 1]! >>> TYPOGRAPHY_BITS
  )
    count++;
  return count;
}
