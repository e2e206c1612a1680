import type { Mention } from '../entities/entity.ts';
import type { Credit, Evidence, Quote } from '../report.ts';
import { contains, type Span } from '../text/span.ts';
import { officesIn } from './offices.ts';

/** What a page says of where its story comes from, apart from the words it shares: who issued it and who said it. */
export interface Pointers {
  /** Agencies and outlets that the page credits, cites or names, by entity id. */
  readonly issuers: ReadonlyMap<string, IssuerPointer>;
  /** Persons and bodies that the page quotes or names at its head, by entity id. */
  readonly speakers: ReadonlyMap<string, SpeakerPointer>;
  /** The names of those speakers, as listed. */
  readonly names: readonly string[];
  /** Offices that the page names, in any language. */
  readonly offices: ReadonlySet<string>;
  /** Countries that the page names, ISO 3166-1 alpha-2, with the place. */
  readonly countries: ReadonlyMap<string, Evidence>;
  /** Offices among the names of those it quotes. */
  readonly quotedOffices: ReadonlySet<string>;
}

export interface IssuerPointer {
  readonly evidence: Evidence;
  /** Credited or cited, not only named. */
  readonly isCredited: boolean;
}

export interface SpeakerPointer {
  readonly name: string;
  readonly evidence: Evidence;
  /** Quoted, not only named. */
  readonly isQuoted: boolean;
}

/** What pointers are read from. */
export interface PointerFacts {
  readonly text: string;
  readonly credits: readonly Credit[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
}

/** Characters at the top of a story in which whoever it is about is named. */
const HEAD = 600;
const CREDITS = new Set(['wrote', 'carried', 'cited', 'issued']);

/** Reads what a page points to. */
export function readPointers(page: PointerFacts): Pointers {
  // What a page tells in its own words leads to chance finds: measured.
  const facts = { ...page, quotes: page.quotes.filter(({ kind }) => kind !== 'indirect') };
  const speakers = speakersOf(facts);
  return {
    issuers: issuersOf(facts),
    speakers,
    names: [...speakers.values()].map(({ name }) => name),
    offices: officesIn(facts.text),
    countries: countriesOf(facts),
    quotedOffices: officesIn(facts.quotes.map(({ speaker }) => speaker?.name ?? '').join('\n')),
  };
}

function issuersOf({ text, credits, mentions }: PointerFacts): Map<string, IssuerPointer> {
  const issuers = new Map<string, IssuerPointer>();
  for (const { type, entity, evidence } of credits) {
    if (entity !== undefined && CREDITS.has(type) && !issuers.has(entity))
      issuers.set(entity, { evidence, isCredited: true });
  }
  for (const { entity, span } of mentions) {
    if (entity.type === 'agency' || entity.type === 'outlet') {
      if (!issuers.has(entity.id)) issuers.set(entity.id, { evidence: named(text, span), isCredited: false });
    }
  }
  return issuers;
}

function speakersOf({ text, mentions, quotes }: PointerFacts): Map<string, SpeakerPointer> {
  const speakers = new Map<string, SpeakerPointer>();
  const listed = new Map(mentions.map(({ entity }) => [entity.id, entity.name]));
  for (const { speaker, cue, span: words } of quotes) {
    if (speaker?.entity === undefined || speakers.has(speaker.entity)) continue;
    // Whom a quoted report names spoke elsewhere: the page points to the report.
    if (contains(words, speaker.span)) continue;
    const span = cue && isNear(speaker.span, cue.span) ? around(speaker.span, cue.span) : speaker.span;
    speakers.set(speaker.entity, {
      name: listed.get(speaker.entity) ?? speaker.name,
      evidence: named(text, span),
      isQuoted: true,
    });
  }
  for (const { entity, span } of mentions) {
    if (span.start > HEAD || speakers.has(entity.id)) continue;
    if (entity.type === 'person' || entity.type === 'organization')
      speakers.set(entity.id, { name: entity.name, evidence: named(text, span), isQuoted: false });
  }
  return speakers;
}

function countriesOf({ text, mentions }: PointerFacts): Map<string, Evidence> {
  const countries = new Map<string, Evidence>();
  for (const { entity, span } of mentions) {
    const { type, country } = entity;
    if (type === 'place' && country !== undefined && !countries.has(country))
      countries.set(country, named(text, span));
  }
  return countries;
}

/** Characters between a speaker and the cue in one clause. */
const MAX_BETWEEN = 60;

function isNear(a: Span, b: Span): boolean {
  return Math.max(a.start, b.start) - Math.min(a.end, b.end) <= MAX_BETWEEN;
}

function around(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function named(text: string, span: Span): Evidence {
  return { kind: 'attribution', text: text.slice(span.start, span.end), span };
}
