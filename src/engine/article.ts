import type { Span } from './text/span.ts';

/** What a block of the article is. */
export type BlockKind = 'heading' | 'paragraph' | 'list' | 'quote' | 'caption' | 'table' | 'code';

/** One block of the article's text, a paragraph most often. */
export interface Block {
  /** Where it stands in `article.text`. */
  readonly span: Span;
  readonly kind: BlockKind;
}

/** A short line near the body that extraction drops: a byline, credit, copyright, disclaimer, tag. */
export interface Margin {
  readonly text: string;
  /** Above the body, below it, or in the page's metadata. */
  readonly where: 'before' | 'after' | 'meta';
  /** The words under a picture; their credit is the picture's. */
  readonly kind?: 'caption';
}

/** What the page says of itself in JSON-LD, OpenGraph, Parse.ly and the like. */
export interface Metadata {
  readonly author?: string;
  readonly publisher?: string;
  /** Who supplied the text (schema.org `provider`, `sourceOrganization`); several are parted by commas. */
  readonly provider?: string;
  readonly copyrightHolder?: string;
  /** Address or name of what the text is based on (schema.org `isBasedOn`, `syndication-source`). */
  readonly isBasedOn?: string;
  /** The line that the page asks to be credited by (schema.org `creditText`). */
  readonly creditText?: string;
  readonly section?: string;
  /** Where the text is from, as the page's markup states it (schema.org `dateline`). */
  readonly dateline?: string;
}

/** One news page as extraction read it. All offsets are into `text`. */
export interface Article {
  /** Address of the page; absent for text without one. */
  readonly url?: string;
  readonly canonicalUrl?: string;
  readonly title: string;
  readonly siteName?: string;
  /** The byline as printed. */
  readonly byline?: string;
  /** BCP 47 primary language, lower case. */
  readonly language?: string;
  /** ISO 8601 day or instant, in the page's own day. */
  readonly published?: string;
  /** Where `published` was read: `json-ld`, `meta`, `time`, `text`, `url` or `given`. */
  readonly publishedFrom?: string;
  readonly modified?: string;
  /** The blocks, joined by one blank line. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly margins: readonly Margin[];
  readonly metadata: Metadata;
}
