import type { Difference, ReportEntity, Searched, SentenceRange } from '../report.ts';

/** The schema every answer names. */
export const LOOKUP_SCHEMA = 'headwater/lookup@1';

/** A document that holds the words looked up, or a version of them. */
export interface Holder {
  readonly document: string;
  readonly pack: string;
  readonly title: string;
  readonly url?: string;
  readonly issuer?: string;
  readonly speaker?: string;
  readonly date?: string;
  readonly kind: 'statement' | 'report';
  readonly sentences: SentenceRange;
  readonly likeness: 'verbatim' | 'folded' | 'elided' | 'altered' | 'retold';
  /** Word by word, unless it is the same or retold. */
  readonly difference?: readonly Difference[];
}

/** An entity the words name, with the documents that name it. */
export interface NamedThere extends Omit<ReportEntity, 'mentions'> {
  readonly documents: number;
}

/** What the packs hold of a phrase, a quotation or a name. */
export interface LookupAnswer {
  readonly schema: typeof LOOKUP_SCHEMA;
  readonly query: string;
  /** Id of the earliest document that has the words themselves, if its day is known. */
  readonly earliest?: string;
  /** By date, undated last. */
  readonly holders: readonly Holder[];
  readonly entities: readonly NamedThere[];
  readonly searched: readonly Searched[];
}
