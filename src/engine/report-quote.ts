import type { Span } from './text/span.ts';

export type Verdict =
  | 'verbatim'
  | 'folded'
  | 'elided'
  | 'altered'
  | 'retold'
  | 'elsewhere'
  | 'unmatched'
  | 'not-checked';

/**
 * A stretch of a word difference. `same` and `here` cut up this page's words, from the first to the last, without a gap but white space; `there` is
 * what the source has in the place of the `here` before it; `omitted` is what the source has and this page dropped.
 */
export interface Difference {
  readonly kind: 'same' | 'here' | 'there' | 'omitted';
  /** The words themselves; of the source's side only where its text is at hand. */
  readonly text?: string;
  /** How many words of the source it is; on `there` and `omitted` always. */
  readonly words?: number;
}

/** Where the words of a quotation stand. */
export interface QuoteSource {
  readonly document: string;
  /** Sentence of the document in which they begin, counted from 0. */
  readonly sentence: number;
  readonly title: string;
  readonly url?: string;
  readonly issuer?: string;
  readonly date?: string;
}

/** Words reported from someone. `indirect` and `term` have no verdict. */
export interface Quote {
  readonly span: Span;
  readonly text: string;
  readonly kind: 'direct' | 'mixed' | 'term' | 'indirect';
  readonly speaker?: { readonly name: string; readonly entity?: string; readonly span: Span };
  /** The words that say that somebody said it; `sense` where their verb grants that it is true, or leaves doubt. */
  readonly cue?: { readonly text: string; readonly span: Span; readonly sense?: 'factive' | 'doubting' };
  readonly verdict?: Verdict;
  readonly source?: QuoteSource;
  readonly difference?: readonly Difference[];
}
