import type { Mention } from '../entities/entity.ts';
import type { EntityIndex } from '../entities/entity-index.ts';
import type { Corpus } from '../pack/corpus.ts';
import type { DocumentRecord } from '../pack/pack-document.ts';
import type { Confidence, Evidence, Source } from '../report.ts';
import type { Rarity } from '../reuse/rarity.ts';
import { sourceFacts } from '../reuse/source-facts.ts';
import type { ReadText } from '../text/read-text.ts';
import { type NearStatement, nearStatements } from './near-statements.ts';
import { type PointerFacts, type Pointers, readPointers } from './pointers.ts';
import { isToldOtherwise, restsOnText } from './rank-sources.ts';
import { subjectScores, subjectStems } from './subject.ts';

/** What an attributed statement is found from. */
export interface AttributedSearch extends PointerFacts {
  /** The page's text, ready for comparing. */
  readonly read: ReadText;
  /** Whether a document is the page itself. */
  readonly isSelf: (record: DocumentRecord) => boolean;
  readonly corpus: Corpus;
  readonly articleDay: number | undefined;
  readonly index: EntityIndex;
  readonly rarity: Rarity;
}

/** A statement of the days before, with what points to it. */
export interface Pointed {
  readonly statement: NearStatement;
  /** Whether the page quotes, or names, who its title says is speaking. */
  readonly speaker: 'quoted' | 'named' | undefined;
  /** Rarity of the names and figures in common. */
  readonly subject: number;
  /** All signs together, to compare statements with each other. */
  readonly total: number;
  readonly evidence: readonly Evidence[];
}

/*
 * The weights and thresholds below were read off the labelled pages, once with the right statement among the candidates
 * and once without it (docs/matching.md).
 */
const QUOTED_WEIGHT = 6;
const NAMED_WEIGHT = 4;
/** News reports a statement on its day or the next. */
const FAR_DAYS_COST = 1.5;
/** The best statement leads the next one by so much, and the next one has this share of its signs at most; else nothing is claimed. */
const MIN_LEAD = 3;
const MAX_NEXT = 0.5;
/** Subject in common: with a quoted speaker and a named issuer, with one of them, and with a named speaker alone. */
const LIKELY_SUBJECT = 3;
const POSSIBLE_SUBJECT = 4;
const ALONE_SUBJECT = 8;

/**
 * The statement that a page points to without sharing its text: by issuer, speaker, day and subject. This serves pages in
 * other languages and retellings in other words. At most one, and only when it leads all others clearly; none when the text
 * told which statement it is.
 */
export function findAttributed(found: readonly Source[], search: AttributedSearch): Source[] {
  if (restsOnText(found)) return [];
  const source = chooseAttributed(rankPointed(search));
  return source && !isToldOtherwise(found, source) ? [source] : [];
}

/** The first of ranked statements as a source, when it leads the others and enough points to it. */
export function chooseAttributed([best, next]: readonly Pointed[]): Source | undefined {
  if (!best) return undefined;
  const confidence = leads(best, next) ? confidenceOf(best) : undefined;
  return confidence && sourceOf(best, confidence);
}

function leads(best: Pointed, next: Pointed | undefined): boolean {
  if (!next) return true;
  return best.total - next.total >= MIN_LEAD && next.total <= MAX_NEXT * best.total;
}

/** The statements of the days before that the page points to in any way, best first. */
export function rankPointed(search: AttributedSearch): Pointed[] {
  const { articleDay, corpus, index } = search;
  if (articleDay === undefined) return [];
  const pointers = readPointers(search);
  if (pointers.issuers.size === 0 && pointers.speakers.size === 0) return [];
  const statements = nearStatements(corpus, articleDay, pointers, index);
  const scores = scoresOf(search, statements);
  return statements
    .map((statement, i) => pointed(pointers, statement, scores[i]!))
    .filter(({ statement, speaker }) => statement.pointer !== undefined || speaker !== undefined)
    .filter(({ statement }) => !search.isSelf(statement.record))
    .sort((a, b) => b.total - a.total);
}

function scoresOf(
  { read, mentions, corpus, rarity }: AttributedSearch,
  statements: readonly NearStatement[],
): number[] {
  const entities = [...new Map(mentions.map(({ entity }: Mention) => [entity.id, entity])).values()];
  const issuers = new Set(statements.flatMap(({ issuer }) => issuer?.id ?? []));
  return subjectScores(read.tokens.count, subjectStems(read, entities, issuers), statements, corpus, rarity);
}

function pointed(pointers: Pointers, statement: NearStatement, subject: number): Pointed {
  const { evidence, isQuoted } = speakerOf(pointers, statement);
  const speaker = isQuoted ? 'quoted' : evidence ? 'named' : undefined;
  const weight = speaker === 'quoted' ? QUOTED_WEIGHT : speaker === 'named' ? NAMED_WEIGHT : 0;
  const cost = statement.daysBefore > 1 || statement.daysBefore < 0 ? FAR_DAYS_COST : 0;
  return {
    statement,
    speaker,
    subject,
    total: subject + weight - cost,
    evidence: [...(statement.pointer ? [statement.pointer.evidence] : []), ...(evidence ?? [])],
  };
}

/** How the page points to the one whose statement this is: as somebody it quotes, or names. */
function speakerOf(
  { speakers, offices, countries, quotedOffices }: Pointers,
  { named, offices: titled, pointer, issuer }: NearStatement,
): { readonly evidence?: readonly Evidence[]; readonly isQuoted: boolean } {
  const found = [...named].flatMap(id => speakers.get(id) ?? []);
  const quoted = found.find(({ isQuoted }) => isQuoted);
  if (quoted) return { evidence: [quoted.evidence], isQuoted: true };
  const place = issuer?.country === undefined ? undefined : countries.get(issuer.country);
  const byOffice = (pointer ?? place) !== undefined && [...titled].some(office => offices.has(office));
  const isQuoted = byOffice && [...titled].some(office => quotedOffices.has(office));
  if (found[0]) return { evidence: [found[0].evidence], isQuoted };
  return byOffice ? { evidence: place ? [place] : [], isQuoted } : { isQuoted: false };
}

function confidenceOf({ statement, speaker, subject }: Pointed): Confidence | undefined {
  if (speaker === undefined) return undefined;
  const isRecordOnly = statement.record.words === 0;
  if (statement.pointer?.isCredited && isRecordOnly) return 'likely';
  if (speaker === 'quoted' && statement.pointer && subject >= LIKELY_SUBJECT) return 'likely';
  const least = statement.pointer || speaker === 'quoted' ? POSSIBLE_SUBJECT : ALONE_SUBJECT;
  return subject >= least ? 'possible' : undefined;
}

function sourceOf({ statement, evidence, speaker }: Pointed, confidence: Confidence): Source {
  const { record, pack, daysBefore } = statement;
  return {
    ...sourceFacts(pack, record),
    relation: speaker === 'quoted' ? 'quotes' : 'retells',
    // Dated a day later: in a time zone ahead, perhaps.
    order: daysBefore >= 0 ? 'earlier' : 'unknown',
    coverage: 0,
    retold: 0,
    passages: [],
    leftOut: [],
    confidence,
    ...(record.words === 0 && { recordOnly: true as const }),
    attribution: evidence,
  };
}
