/** One document as it goes into a pack. Only `id` and `title` must be there. */
export interface PackDocument {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  /** ISO 8601 day. */
  readonly date?: string;
  readonly issuer?: string;
  readonly language?: string;
  readonly section?: string;
  /** A statement unless said otherwise; a report is never ranked above a statement. */
  readonly kind?: 'statement' | 'report';
  /** Who says it, when the document names one speaker. */
  readonly speaker?: string;
  readonly text?: string;
}

/** What a pack says of one document: bibliographic facts and counts, no text. */
export interface DocumentRecord {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  readonly date?: string;
  readonly issuer?: string;
  readonly language?: string;
  readonly section?: string;
  readonly kind: 'statement' | 'report';
  readonly speaker?: string;
  /** Words and sentences of the text; 0 when the pack holds the record only. */
  readonly words: number;
  readonly sentences: number;
}
