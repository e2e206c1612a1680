import type { EntityIndex } from '../entities/entity-index.ts';
import type { Corpus, DocumentPlace } from '../pack/corpus.ts';
import type { DocumentRecord } from '../pack/pack-document.ts';
import type { Source } from '../report.ts';
import { readText } from '../text/read-text.ts';

/** What the article must say of a record without text to be about it. */
export interface RecordSearch {
  readonly corpus: Corpus;
  readonly articleDay: number | undefined;
  /** Entity ids of those the article credits or cites. */
  readonly credited: ReadonlySet<string>;
  readonly index: EntityIndex;
  /** Stem hashes of the article. */
  readonly stems: ReadonlySet<number>;
  /** Persons and offices that the article quotes. */
  readonly speakers: readonly string[];
}

/** Days between a statement and a report that names it. */
const MAX_DAYS = 1;
/** Content words of the title, at least, that the article uses too. */
const MIN_TITLE_STEMS = 3;
const MIN_TITLE_SHARE = 0.3;

/**
 * Statements that the packs hold as a record only: found by issuer, day and speaker. The text cannot be compared,
 * and the source says so.
 */
export function findRecordSources(search: RecordSearch): Source[] {
  if (search.articleDay === undefined || search.credited.size === 0 || search.speakers.length === 0)
    return [];
  return recordsNear(search.corpus, search.articleDay)
    .map(place => ({ place, record: place.pack.recordOf(place.row) }))
    .filter(({ record }) => isNamed(record, search))
    .map(({ place, record }) => recordSource(place, record, search.articleDay!));
}

function recordsNear(corpus: Corpus, articleDay: number): DocumentPlace[] {
  const places: DocumentPlace[] = [];
  for (const pack of corpus.packs) {
    const days = pack.days;
    for (let row = 0; row < days.length; row++) {
      const daysBefore = articleDay - days[row]!;
      if (Math.abs(daysBefore) <= MAX_DAYS && pack.wordsOf(row) === 0) places.push({ pack, row });
    }
  }
  return places;
}

function isNamed(record: DocumentRecord, search: RecordSearch): boolean {
  const issuer = search.index.named(record.issuer ?? '');
  if (!issuer || !search.credited.has(issuer.id)) return false;
  const title = new Set(readText(`${record.title} ${record.speaker ?? ''}`).stems.filter(stem => stem !== 0));
  const shared = [...title].filter(stem => search.stems.has(stem)).length;
  if (shared < MIN_TITLE_STEMS || shared < MIN_TITLE_SHARE * title.size) return false;
  return search.speakers.some(speaker => sharesTwoStems(speaker, title));
}

function sharesTwoStems(speaker: string, title: ReadonlySet<number>): boolean {
  return new Set(readText(speaker).stems.filter(stem => title.has(stem))).size >= 2;
}

function recordSource(place: DocumentPlace, record: DocumentRecord, articleDay: number): Source {
  return {
    document: record.id,
    pack: place.pack.name,
    title: record.title,
    ...(record.url !== undefined && { url: record.url }),
    ...(record.issuer !== undefined && { issuer: record.issuer }),
    ...(record.date !== undefined && { date: record.date }),
    kind: record.kind,
    relation: 'quotes',
    // Dated a day later: in a time zone ahead, perhaps.
    order: place.pack.dayOf(place.row)! <= articleDay ? 'earlier' : 'unknown',
    coverage: 0,
    retold: 0,
    passages: [],
    leftOut: [],
    confidence: 'likely',
    recordOnly: true,
  };
}

/** Coverage from which a text found stands above a record that only issuer, day and speaker point to. */
const MAIN_COVERAGE = 0.3;

/** All sources in order: statements the text rests on, records, statements quoted in passing, reports. */
export function rankSources(found: readonly Source[], records: readonly Source[]): Source[] {
  const place = (source: Source) => {
    if (source.kind === 'report') return 3;
    if (source.recordOnly) return 1;
    return source.coverage + source.retold >= MAIN_COVERAGE ? 0 : 2;
  };
  return [...found, ...records].sort((a, b) => place(a) - place(b));
}
