import type { EntityIndex } from '../entities/entity-index.ts';
import type { Corpus } from '../pack/corpus.ts';
import type { DocumentRecord } from '../pack/pack-document.ts';
import type { Evidence } from '../report.ts';
import type { Matching } from '../reuse/match.ts';
import type { ReadText } from '../text/read-text.ts';
import { type NearStatement, nearStatements } from './near-statements.ts';
import { type PointerFacts, type Pointers, readPointers } from './pointers.ts';
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
  readonly matching: Matching;
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

/** Read off the labelled pages, like the thresholds of a claim (docs/provenance.md). */
const QUOTED_WEIGHT = 6;
const NAMED_WEIGHT = 4;
/** News reports a statement on its day or the next. */
const FAR_DAYS_COST = 1.5;

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
  { read, mentions, corpus, matching }: AttributedSearch,
  statements: readonly NearStatement[],
): number[] {
  const entities = [...new Map(mentions.map(({ entity }) => [entity.id, entity])).values()];
  const issuers = new Set(statements.flatMap(({ issuer }) => issuer?.id ?? []));
  return subjectScores(
    read.tokens.count,
    subjectStems(read, entities, issuers),
    statements,
    corpus,
    matching.rarity,
  );
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
