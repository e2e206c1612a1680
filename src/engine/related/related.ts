import type { Article } from '../article.ts';
import type { Corpus } from '../pack/corpus.ts';
import type { DocumentRecord } from '../pack/pack-document.ts';
import type { DocumentCopy, Related, ReportEntity, Source } from '../report.ts';
import { type Candidate, rankCandidates } from '../reuse/candidates.ts';
import { isSelf } from '../reuse/self.ts';
import { type NameStems, namesOf, sharedNames } from './shared-names.ts';

/** What related stories are found from. */
export interface RelatedSearch {
  readonly article: Article;
  readonly articleDay: number | undefined;
  readonly corpus: Corpus;
  readonly scores: readonly Float32Array[];
  readonly sources: readonly Source[];
  readonly entities: readonly ReportEntity[];
}

/** Rows of the list at most. */
const MOST = 100;
/** Rarity-weighted score below which two texts share no more than a subject. */
const MIN_SCORE = 24;
/** Days within which two texts can be of one event. */
const SAME_EVENT_DAYS = 3;
/** Score from which two texts of the same days are of one event. */
const SAME_EVENT_SCORE = 60;

/** Corpus documents on the same event or thread, best first, copies folded into one row. */
export function findRelated(search: RelatedSearch): Related[] {
  const candidates = rankCandidates(search.scores, search.corpus, {
    articleDay: search.articleDay,
    most: MOST + MOST / 2,
    factor: () => 1,
  });
  const names = namesOf(search.entities);
  const rows = new Map<string, Related>();
  for (const candidate of candidates) {
    const record = candidate.pack.recordOf(candidate.row);
    if (isSelf(search.article, record, false)) continue;
    const source = search.sources.find(({ document }) => document === record.id);
    const relation = source ? 'same-story' : relationOf(candidate);
    if (relation) rows.set(record.id, relatedOf(names, candidate, record, relation, source));
  }
  addMissingSources(rows, search.sources);
  return [...rows.values()].slice(0, MOST);
}

function relationOf({ score, daysBefore }: Candidate): Related['relation'] | undefined {
  if (score < MIN_SCORE || daysBefore === undefined) return undefined;
  if (Math.abs(daysBefore) <= SAME_EVENT_DAYS && score >= SAME_EVENT_SCORE) return 'same-story';
  if (daysBefore === 0) return undefined;
  return daysBefore > 0 ? 'background' : 'follow-up';
}

function relatedOf(
  names: readonly NameStems[],
  candidate: Candidate,
  record: DocumentRecord,
  relation: Related['relation'],
  source: Source | undefined,
): Related {
  return {
    document: record.id,
    title: record.title,
    ...(record.url !== undefined && { url: record.url }),
    ...(record.issuer !== undefined && { issuer: record.issuer }),
    ...(record.date !== undefined && { date: record.date }),
    relation,
    reasons: [...textReasons(source), ...sharedNames(names, candidate), ...timeReasons(candidate.daysBefore)],
    copies: candidate.pack.copiesOf(candidate.row).map(row => copyOf(candidate.pack.recordOf(row))),
  };
}

function textReasons(source: Source | undefined): string[] {
  const count = source?.passages.length ?? 0;
  if (count === 0) return [];
  return [count === 1 ? '1 shared passage' : `${count} shared passages`];
}

function timeReasons(daysBefore: number | undefined): string[] {
  if (daysBefore === undefined) return [];
  if (daysBefore === 0) return ['same day'];
  const days = Math.abs(daysBefore) === 1 ? '1 day' : `${Math.abs(daysBefore)} days`;
  return [`${days} ${daysBefore > 0 ? 'earlier' : 'later'}`];
}

/** A source found by its record alone has no text that retrieval could find. */
function addMissingSources(rows: Map<string, Related>, sources: readonly Source[]): void {
  for (const source of sources) {
    if (rows.has(source.document)) continue;
    rows.set(source.document, {
      document: source.document,
      title: source.title,
      ...(source.url !== undefined && { url: source.url }),
      ...(source.issuer !== undefined && { issuer: source.issuer }),
      ...(source.date !== undefined && { date: source.date }),
      relation: 'same-story',
      reasons: ['named by issuer, speaker and day'],
      copies: [],
    });
  }
}

function copyOf({ id, url, issuer, date }: DocumentRecord): DocumentCopy {
  return {
    document: id,
    ...(url !== undefined && { url }),
    ...(issuer !== undefined && { issuer }),
    ...(date !== undefined && { date }),
  };
}
