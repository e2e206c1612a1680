import type { Difference, DocumentCopy, ReportEntity, Searched, SentenceRange } from '../report.ts';

/** The schema every answer names. */
export const LOOKUP_SCHEMA = 'headwater/lookup@1';

/** Which holders come first. */
export type LookupOrder = 'oldest' | 'newest';

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
  /** Documents that repeat the whole text: they hold the words too. */
  readonly copies: readonly DocumentCopy[];
}

/** An entity the words name. */
export interface NamedThere extends Omit<ReportEntity, 'mentions'> {
  /** Documents of the packs with that name, where they can be counted. */
  readonly documents?: number;
  /** True when others listed have the name too: which one is meant, the words alone do not tell. */
  readonly isOneOf?: true;
}

/** What the packs hold of a phrase, a quotation or a name. */
export interface LookupAnswer {
  readonly schema: typeof LOOKUP_SCHEMA;
  /** As it was searched: white space trimmed, cut when it was longer than any quotation. */
  readonly query: string;
  readonly order: LookupOrder;
  /** Why no document was searched for: there is no word in the query, or none but such as every document has. */
  readonly refused?: 'empty' | 'only-common-words';
  /** Id of the earliest document that has the words themselves, if its day is known. It is always among the holders. */
  readonly earliest?: string;
  /** By date, undated last; 50 at most. */
  readonly holders: readonly Holder[];
  /** Whether more documents than those listed have the words. */
  readonly hasMore: boolean;
  readonly entities: readonly NamedThere[];
  readonly searched: readonly Searched[];
}
