import { compareWords, type Held, type WordLikeness } from './held.ts';
import type { Quoted } from './quoted.ts';

/** One step of an alignment: a pair of equal words, or a word that only one side has. Word indices of either side. */
export type Step =
  | { readonly kind: 'pair'; readonly here: number; readonly there: number; readonly likeness: WordLikeness }
  | { readonly kind: 'here'; readonly here: number }
  | { readonly kind: 'there'; readonly there: number };

/** Steps in order, and what they are worth. */
export interface WordAlignment {
  readonly steps: readonly Step[];
  readonly score: number;
}

/** Words `start .. end` of a document. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/*
 * What a step is worth. A content word is proved by 18 bits, a function word by six: equal ones are worth so much. Words left out
 * cost at their first one, as they go in phrases; at an ellipsis hardly anything, yet enough to prefer the nearest place.
 */
const CONTENT_PAIR = 3;
const FUNCTION_PAIR = 1;
const WORD_HERE = 1.5;
const GLOSS_HERE = 0.3;
const FIRST_THERE = 1.5;
const NEXT_THERE = 0.2;
const FIRST_AT_GAP = 0.2;
const NEXT_AT_GAP = 0.003;

/** Cells of one alignment, some 200 words against 10,000: what is larger is not compared. */
const MAX_CELLS = 2_000_000;

const NONE = Number.NEGATIVE_INFINITY;
/** The three states a cell is reached in: words paired, a word here alone, a word there alone; 3 where the alignment begins. */
const PAIR = 0;
const HERE = 1;
const THERE = 2;
const BEGIN = 3;

/**
 * Aligns all quoted words with a stretch of a document: Gotoh's affine gaps (1982), the ends of the stretch free unless `whole`
 * asks for all of its words. `undefined` when the two are too long to compare.
 */
export function alignWords(
  quoted: Quoted,
  held: Held,
  stretch: Stretch,
  whole = false,
): WordAlignment | undefined {
  const cells = (quoted.to - quoted.from + 1) * (stretch.end - stretch.start + 1);
  return cells > MAX_CELLS ? undefined : new Matrix(quoted, held, stretch, whole).align();
}

/** Rows are quoted words, columns words of the stretch. */
class Matrix {
  private readonly words: number;
  private readonly columns: number;
  /** How each cell's three states were reached: two bits a state. */
  private readonly from: Uint8Array;
  private readonly likeness: Uint8Array;
  private pair: Float32Array;
  private here: Float32Array;
  private there: Float32Array;

  constructor(
    private readonly quoted: Quoted,
    private readonly held: Held,
    private readonly stretch: Stretch,
    private readonly whole: boolean,
  ) {
    this.words = quoted.to - quoted.from;
    this.columns = stretch.end - stretch.start + 1;
    this.from = new Uint8Array((this.words + 1) * this.columns);
    this.likeness = new Uint8Array((this.words + 1) * this.columns);
    this.pair = new Float32Array(this.columns).fill(NONE);
    this.here = new Float32Array(this.columns).fill(NONE);
    this.there = new Float32Array(this.columns).fill(NONE);
  }

  align(): WordAlignment {
    this.begin();
    for (let i = 1; i <= this.words; i++) this.fillRow(i);
    return this.read(...this.best());
  }

  /** Nothing quoted yet: free anywhere in the stretch, or at its start only. */
  private begin(): void {
    if (!this.whole) {
      this.pair.fill(0);
      this.from.fill(BEGIN, 0, this.columns);
      return;
    }
    this.pair[0] = 0;
    this.from[0] = BEGIN;
    for (let j = 1; j < this.columns; j++) this.goOnThere(0, j);
  }

  private fillRow(i: number): void {
    const [pair, here, there] = [this.pair, this.here, this.there];
    this.pair = new Float32Array(this.columns).fill(NONE);
    this.here = new Float32Array(this.columns).fill(NONE);
    this.there = new Float32Array(this.columns).fill(NONE);
    const word = this.quoted.from + i - 1;
    const worth = this.quoted.text.stems[word] === 0 ? FUNCTION_PAIR : CONTENT_PAIR;
    const cost = this.quoted.isGloss[i - 1] === 1 ? GLOSS_HERE : WORD_HERE;
    for (let j = 0; j < this.columns; j++) {
      const cell = i * this.columns + j;
      if (j > 0) {
        const likeness = compareWords(this.quoted.text, word, this.held, this.stretch.start + j - 1);
        if (likeness !== 'different') {
          const state = bestState(pair[j - 1]!, here[j - 1]!, there[j - 1]!);
          this.pair[j] = scoreOf(state, pair[j - 1]!, here[j - 1]!, there[j - 1]!) + worth;
          this.from[cell]! |= state;
          this.likeness[cell] = likeness === 'same' ? 0 : 1;
        }
      }
      const state = bestState(pair[j]!, here[j]!, there[j]!);
      this.here[j] = scoreOf(state, pair[j]!, here[j]!, there[j]!) - cost;
      this.from[cell]! |= state << 2;
      if (j > 0) this.goOnThere(i, j);
    }
  }

  /** A word of the document that the quotation has not; after the last quoted word the document goes on for free. */
  private goOnThere(i: number, j: number): void {
    const isGap = i < this.words && this.quoted.isAfterGap[i] === 1;
    const first = isGap ? FIRST_AT_GAP : FIRST_THERE;
    const next = isGap ? NEXT_AT_GAP : NEXT_THERE;
    const pair = this.pair[j - 1]! - first;
    const here = this.here[j - 1]! - first;
    const there = this.there[j - 1]! - next;
    const state = bestState(pair, here, there);
    this.there[j] = scoreOf(state, pair, here, there);
    this.from[i * this.columns + j]! |= state << 4;
  }

  /** Where the best alignment ends: column and state. */
  private best(): [column: number, state: number, score: number] {
    let best: [number, number, number] = [this.columns - 1, HERE, NONE];
    for (let j = this.whole ? this.columns - 1 : 0; j < this.columns; j++) {
      if (this.pair[j]! > best[2]) best = [j, PAIR, this.pair[j]!];
      if (this.here[j]! > best[2]) best = [j, HERE, this.here[j]!];
      if (this.whole && this.there[j]! > best[2]) best = [j, THERE, this.there[j]!];
    }
    return best;
  }

  /** Reads the steps back from where they end. */
  private read(column: number, last: number, score: number): WordAlignment {
    const steps: Step[] = [];
    let [i, j, state] = [this.words, column, last];
    while (i > 0 || (this.whole && j > 0)) {
      const cell = i * this.columns + j;
      const reached = (this.from[cell]! >>> (2 * state)) & 3;
      const here = this.quoted.from + i - 1;
      const there = this.stretch.start + j - 1;
      if (state === PAIR) {
        steps.push({ kind: 'pair', here, there, likeness: this.likeness[cell] === 0 ? 'same' : 'folded' });
        i--;
        j--;
      } else if (state === HERE) {
        steps.push({ kind: 'here', here });
        i--;
      } else {
        steps.push({ kind: 'there', there });
        j--;
      }
      state = reached;
    }
    return { steps: steps.reverse(), score };
  }
}

function bestState(pair: number, here: number, there: number): number {
  if (pair >= here) return pair >= there ? PAIR : THERE;
  return here >= there ? HERE : THERE;
}

function scoreOf(state: number, pair: number, here: number, there: number): number {
  return state === PAIR ? pair : state === HERE ? here : there;
}
