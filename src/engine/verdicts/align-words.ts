import { compareWords, type Held, type WordLikeness } from './held.ts';
import type { Quoted } from './quoted.ts';
import { placesOf } from './word-places.ts';

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
export const CONTENT_PAIR = 3;
export const FUNCTION_PAIR = 1;
export const WORD_HERE = 1.5;
export const GLOSS_HERE = 0.3;
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

/** The scores of a row's cells in their three states. */
interface Row {
  readonly pair: Float32Array;
  readonly here: Float32Array;
  readonly there: Float32Array;
}

function emptyRow(columns: number): Row {
  const state = () => new Float32Array(columns).fill(NONE);
  return { pair: state(), here: state(), there: state() };
}

/** Rows are quoted words, columns words of the stretch. Millions of cells are filled for a page: the loops are written flat. */
class Matrix {
  private readonly words: number;
  private readonly columns: number;
  /** How each cell's three states were reached: two bits a state. */
  private readonly from: Uint8Array;
  /** 1 where a cell's words are equal but for typography. */
  private readonly folded: Uint8Array;
  /** The row that was filled last, and the one before. */
  private row: Row;
  private before: Row;

  constructor(
    private readonly quoted: Quoted,
    private readonly held: Held,
    private readonly stretch: Stretch,
    private readonly whole: boolean,
  ) {
    this.words = quoted.to - quoted.from;
    this.columns = stretch.end - stretch.start + 1;
    this.from = new Uint8Array((this.words + 1) * this.columns);
    this.folded = new Uint8Array((this.words + 1) * this.columns);
    this.row = emptyRow(this.columns);
    this.before = emptyRow(this.columns);
  }

  align(): WordAlignment {
    this.begin();
    for (let i = 1; i <= this.words; i++) this.fillRow(i);
    return this.read(...this.best());
  }

  /** Nothing quoted yet: free anywhere in the stretch, or at its start only. */
  private begin(): void {
    const { pair } = this.row;
    if (!this.whole) {
      pair.fill(0);
      this.from.fill(BEGIN, 0, this.columns);
      return;
    }
    pair[0] = 0;
    this.from[0] = BEGIN;
    this.goOnThere(0);
  }

  private fillRow(i: number): void {
    [this.row, this.before] = [this.before, this.row];
    this.goOnHere(i);
    this.pairWords(i);
    this.goOnThere(i);
  }

  /** A word of the page that the document has not. */
  private goOnHere(i: number): void {
    const { pair, here, there } = this.before;
    const { from, columns } = this;
    const row = this.row.here;
    const cost = this.quoted.isGloss[i - 1] === 1 ? GLOSS_HERE : WORD_HERE;
    const start = i * columns;
    for (let j = 0; j < columns; j++) {
      const p = pair[j]!;
      const h = here[j]!;
      const t = there[j]!;
      const state = bestState(p, h, t);
      row[j] = scoreOf(state, p, h, t) - cost;
      from[start + j] = state << 2;
    }
  }

  private pairWords(i: number): void {
    const { pair, here, there } = this.before;
    const row = this.row.pair.fill(NONE);
    const word = this.quoted.from + i - 1;
    const worth = this.quoted.text.stems[word] === 0 ? FUNCTION_PAIR : CONTENT_PAIR;
    for (const place of placesOf(this.quoted.text, word, this.held, this.stretch)) {
      const j = place - this.stretch.start + 1;
      const cell = i * this.columns + j;
      const state = bestState(pair[j - 1]!, here[j - 1]!, there[j - 1]!);
      row[j] = scoreOf(state, pair[j - 1]!, here[j - 1]!, there[j - 1]!) + worth;
      this.from[cell]! |= state;
      if (compareWords(this.quoted.text, word, this.held, place) === 'folded') this.folded[cell] = 1;
    }
  }

  /** Words of the document that the quotation has not; after the last quoted word the document goes on for free. */
  private goOnThere(i: number): void {
    const isGap = i < this.words && this.quoted.isAfterGap[i] === 1;
    const first = isGap ? FIRST_AT_GAP : FIRST_THERE;
    const next = isGap ? NEXT_AT_GAP : NEXT_THERE;
    const { pair, here, there } = this.row;
    const { from, columns } = this;
    const start = i * columns;
    there[0] = NONE;
    for (let j = 1; j < columns; j++) {
      const p = pair[j - 1]! - first;
      const h = here[j - 1]! - first;
      const t = there[j - 1]! - next;
      const state = bestState(p, h, t);
      there[j] = scoreOf(state, p, h, t);
      from[start + j]! |= state << 4;
    }
  }

  /** Where the best alignment ends: column and state. */
  private best(): [column: number, state: number, score: number] {
    const { pair, here, there } = this.row;
    let best: [number, number, number] = [this.columns - 1, HERE, NONE];
    for (let j = this.whole ? this.columns - 1 : 0; j < this.columns; j++) {
      if (pair[j]! > best[2]) best = [j, PAIR, pair[j]!];
      if (here[j]! > best[2]) best = [j, HERE, here[j]!];
      if (this.whole && there[j]! > best[2]) best = [j, THERE, there[j]!];
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
        steps.push({ kind: 'pair', here, there, likeness: this.folded[cell] === 0 ? 'same' : 'folded' });
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
