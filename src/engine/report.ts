import type { Difference, Quote } from './report-quote.ts';
import type { Span } from './text/span.ts';

export type { Difference, Quote, QuoteSource, Verdict } from './report-quote.ts';

/** The schema every Report names; the number rises when a reader of it would break. */
export const REPORT_SCHEMA = 'headwater/report@1';

export type EvidenceKind =
  | 'credit'
  | 'dateline'
  | 'byline'
  | 'attribution'
  | 'metadata'
  | 'reuse'
  | 'quote'
  | 'domain';

/** What made us say so: the shortest text that proves it, and where it stands. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly text: string;
  /** Where it stands in `article.text`. */
  readonly span?: Span;
  /** Index into the article's margins, when it stands there. */
  readonly margin?: number;
  /** Id of the document that it points to. */
  readonly document?: string;
}

/** `certain` is right at least 99 times in 100, measured on the labelled sets. */
export type Confidence = 'certain' | 'likely' | 'possible';

export interface Dateline {
  readonly text: string;
  readonly place: string;
  readonly agency?: string;
  readonly date?: string;
}

export interface ReportArticle {
  readonly url?: string;
  readonly title: string;
  readonly siteName?: string;
  readonly language?: string;
  readonly words: number;
  readonly text: string;
  readonly published?: string;
  readonly publishedFrom?: string;
  readonly modified?: string;
  /** Persons named as writers. */
  readonly byline: readonly string[];
  readonly dateline?: Dateline;
}

export type CreditType = 'wrote' | 'carried' | 'contributed' | 'photo' | 'edited' | 'cited' | 'issued';

/** One credit as read in the page, before the chain is fused. */
export interface Credit {
  readonly type: CreditType;
  /** The list's name for it, else as printed. */
  readonly name: string;
  /** Id of the entity, when the list knows it. */
  readonly entity?: string;
  readonly evidence: Evidence;
}

export type Role = 'publisher' | 'syndicator' | 'agency' | 'outlet' | 'issuer' | 'speaker';

export type Relation = 'carried-by' | 'written-by' | 'quoted-from' | 'said-by' | 'derived-from';

/** One row of the chain, nearest to the reader first. */
export interface Hop {
  readonly role: Role;
  readonly name: string;
  readonly entity?: string;
  /** How the row above relates to this one; the publisher's row has none. */
  readonly relation?: Relation;
  readonly stateMedia?: boolean;
  readonly date?: string;
  /** Id of the corpus document that is this hop's text. */
  readonly document?: string;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
}

/** Sentences `from` up to and including `to` of a document, counted from 0. */
export interface SentenceRange {
  readonly from: number;
  readonly to: number;
}

export interface Passage {
  readonly article: Span;
  readonly document: SentenceRange;
  readonly words: number;
}

/** A corpus document whose text the article reuses or retells. */
export interface Source {
  readonly document: string;
  readonly pack: string;
  readonly title: string;
  readonly url?: string;
  readonly issuer?: string;
  readonly date?: string;
  readonly kind: 'statement' | 'report';
  readonly relation: 'same-text' | 'reuses' | 'quotes' | 'retells';
  readonly order: 'earlier' | 'later' | 'unknown';
  /** Share of the article's words inside aligned passages, 0–1. */
  readonly coverage: number;
  /** Further share, in sentences matched by sketch only, 0–1. */
  readonly retold: number;
  readonly passages: readonly Passage[];
  /** What the document says and the article does not. */
  readonly leftOut: readonly SentenceRange[];
  readonly confidence: Confidence;
  /** True when the pack holds only the document's record: its text cannot be compared. */
  readonly recordOnly?: boolean;
  /** The words of the page that point to it by issuer, speaker and day, when no shared text does. */
  readonly attribution?: readonly Evidence[];
}

export type EntityType =
  | 'person'
  | 'organization'
  | 'place'
  | 'alliance'
  | 'agency'
  | 'outlet'
  | 'treaty'
  | 'weapon';

/**
 * What hands news on without being its agency: a syndicator of others' texts, a press release wire, a portal that
 * shows licensed texts, an aggregator or mirror, a newspaper whose own news service others print.
 */
export type Service = 'syndicator' | 'press-release' | 'portal' | 'aggregator' | 'newspaper-service';

/** A place in the text that names an entity. */
export interface EntityMention extends Span {
  /** Only the adjective of a land: "Finnish" in "a Finnish painter". It tells of the land, and is not painted. */
  readonly isAdjective?: true;
}

/** An entity that the article or its chain names, with every mention in the text. */
export interface ReportEntity {
  /** Stable: `Q…` of Wikidata where known, else a slug with its type, e.g. `agency:ktvz`. */
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** A few neutral words: what it is, of where. */
  readonly description: string;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country?: string;
  readonly owner?: string;
  /** What it is a part of: the state of a town, the ministry of a department. */
  readonly parent?: string;
  /** Owned or directly run by a state or ruling party. */
  readonly stateMedia?: boolean;
  /** What kind of service it is, where it is one that others' texts come through. */
  readonly service?: Service;
  readonly wikidata?: string;
  /** In no list: known from this page alone, which also gave its description. */
  readonly fromPage?: true;
  /** Every name in the text that means it, short forms of the name included. */
  readonly mentions: readonly EntityMention[];
  /** Further places that mean it without a name: "the alliance", "the ministry". */
  readonly references?: readonly Span[];
}

export interface DocumentCopy {
  readonly document: string;
  readonly url?: string;
  readonly issuer?: string;
  readonly date?: string;
}

/** A corpus document on the same event or thread. */
export interface Related {
  readonly document: string;
  readonly title: string;
  readonly url?: string;
  readonly issuer?: string;
  readonly date?: string;
  readonly relation: 'same-story' | 'background' | 'follow-up';
  readonly reasons: readonly string[];
  readonly copies: readonly DocumentCopy[];
}

export type NoticeKind =
  | 'state-media'
  | 'old-story'
  | 'one-origin'
  | 'uncredited-reuse'
  | 'credit-disagrees'
  | 'quote-altered';

export interface Notice {
  readonly kind: NoticeKind;
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** What was searched: an unmatched article says so beside it. */
export interface Searched {
  readonly pack: string;
  readonly documents: number;
  readonly words: number;
  /** Days covered, each range first to last day. */
  readonly ranges: readonly { readonly from: string; readonly to: string }[];
}

/** Everything we found out about one article; plain data. */
export interface Report {
  readonly schema: typeof REPORT_SCHEMA;
  readonly article: ReportArticle;
  readonly credits: readonly Credit[];
  readonly chain: readonly Hop[];
  readonly sources: readonly Source[];
  readonly quotes: readonly Quote[];
  readonly entities: readonly ReportEntity[];
  readonly related: readonly Related[];
  readonly notices: readonly Notice[];
  readonly searched: readonly Searched[];
  /** What Compare found, when the reader laid another page beside this one. */
  readonly comparison?: Comparison;
}

/** A stretch that two pages share, with every word that differs. */
export interface ComparedPassage {
  readonly article: Span;
  /** In the other page's text. */
  readonly against: Span;
  readonly words: number;
  readonly difference: readonly Difference[];
}

/** Two pages side by side, word by word. The verdicts of the Report's quotes are against the other page where it has their words. */
export interface Comparison {
  readonly against: ReportArticle;
  /** Share of the article's words inside passages, 0–1. */
  readonly coverage: number;
  readonly passages: readonly ComparedPassage[];
  /** Sentences of the other page that the article leaves out, in `against.text`. */
  readonly leftOut: readonly Span[];
}
