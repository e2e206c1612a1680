import type { Article } from '../article.ts';
import type { Corpus } from '../pack/corpus.ts';
import type { DocumentRecord } from '../pack/pack-document.ts';
import type { DocumentCopy, Related, ReportEntity, Source } from '../report.ts';
import { type Candidate, rankCandidates, type Scores } from '../reuse/candidates.ts';
import type { Rarity } from '../reuse/rarity.ts';
import { isSelf } from '../reuse/self.ts';
import { dayNumber } from '../text/day.ts';
import { type NameStems, namesOf, sharedNames } from './shared-names.ts';

/** What related stories are found from. */
export interface RelatedSearch {
  readonly article: Article;
  readonly articleDay: number | undefined;
  readonly corpus: Corpus;
  /** Stem hashes of the article's words, 0 for stop words. */
  readonly stems: Uint32Array;
  readonly rarity: Rarity;
  readonly scores: Scores;
  readonly sources: readonly Source[];
  readonly entities: readonly ReportEntity[];
}

/** Rows of the list at most. */
const MOST = 100;
/*
 * A document's score as a share of the article's own rarity. On pages about other things the best chance
 * resemblance is about a twentieth of a long text and a tenth of a short one.
 */
/** Share from which two texts with a name in common belong to one thread. */
const THREAD_SHARE = 0.06;
/** Share from which two texts of the same weeks belong to one thread, whatever names they have. */
const CLOSE_SHARE = 0.3;
const CLOSE_DAYS = 60;
/** Days within which two texts can be of one event, and the share from which they are. */
const SAME_EVENT_DAYS = 3;
const SAME_EVENT_SHARE = 0.25;
/** A document of fewer words, or a record alone, counts as so long. */
const SHORTEST_WORDS = 60;

/** Corpus documents on the same event or thread, best first, copies folded into one row. */
export function findRelated(search: RelatedSearch): Related[] {
  const names = namesOf(search.entities);
  const own = ownRarity(search.stems, search.rarity);
  const candidates = rankCandidates(search.scores, search.corpus, {
    articleDay: search.articleDay,
    most: MOST + MOST / 2,
    least: THREAD_SHARE * own,
    factor: () => 1,
  });
  const found = candidates.flatMap(
    candidate => relatedTo(search, candidate, names, candidate.score / own) ?? [],
  );
  return [...found, ...missingSources(found, search.sources)].slice(0, MOST);
}

function relatedTo(
  search: RelatedSearch,
  candidate: Candidate,
  names: readonly NameStems[],
  share: number,
): Related | undefined {
  const shared = sharedNames(names, candidate);
  const relation = relationOf(candidate, share, {
    hasName: shared.length > 0,
    longer: timesLonger(search, candidate),
  });
  if (relation === undefined && !mayBeSource(search, candidate)) return undefined;
  const record = candidate.pack.recordOf(candidate.row);
  if (isSelf(search.article, record, false)) return undefined;
  const source = search.sources.find(({ document }) => document === record.id);
  if (source) return relatedOf(candidate, record, { relation: 'same-story', source, shared });
  return relation && relatedOf(candidate, record, { relation, source, shared });
}

/** How many times longer the article is than a document; 1 when it is shorter. */
function timesLonger({ stems }: RelatedSearch, { pack, row }: Candidate): number {
  return Math.max(1, stems.length / Math.max(SHORTEST_WORDS, pack.wordsOf(row)));
}

/** Whether a document's day is that of a source: ids are decoded for those only. */
function mayBeSource({ sources }: RelatedSearch, { pack, row }: Candidate): boolean {
  return sources.some(source => dayNumber(source.date) === pack.dayOf(row));
}

function relationOf(
  { daysBefore }: Candidate,
  share: number,
  { hasName, longer }: { readonly hasName: boolean; readonly longer: number },
): Related['relation'] | undefined {
  if (daysBefore === undefined) return undefined;
  const days = Math.abs(daysBefore);
  // A short report of a long statement can share no more than its own length.
  if (days <= SAME_EVENT_DAYS && share * longer >= SAME_EVENT_SHARE) return 'same-story';
  const isThread = (hasName && share >= THREAD_SHARE) || (days <= CLOSE_DAYS && share >= CLOSE_SHARE);
  if (!isThread || daysBefore === 0) return undefined;
  return daysBefore > 0 ? 'background' : 'follow-up';
}

function relatedOf(
  candidate: Candidate,
  record: DocumentRecord,
  found: {
    readonly relation: Related['relation'];
    readonly source: Source | undefined;
    readonly shared: readonly string[];
  },
): Related {
  return {
    document: record.id,
    title: record.title,
    ...(record.url !== undefined && { url: record.url }),
    ...(record.issuer !== undefined && { issuer: record.issuer }),
    ...(record.date !== undefined && { date: record.date }),
    relation: found.relation,
    reasons: [
      ...textReasons(found.source),
      ...(found.shared.length > 0 ? [`names: ${found.shared.join(', ')}`] : []),
      ...timeReasons(candidate.daysBefore),
    ],
    copies: candidate.pack.copiesOf(candidate.row).map(row => copyOf(candidate.pack.recordOf(row))),
  };
}

/** The score an article would have with a document of all its stems. */
function ownRarity(stems: Uint32Array, rarity: Rarity): number {
  let sum = 1;
  for (const stem of new Set(stems)) sum += rarity.of(stem);
  return sum;
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

/** Sources that retrieval does not bring: a record without text, or a few words of a long article. */
function missingSources(found: readonly Related[], sources: readonly Source[]): Related[] {
  return sources
    .filter(source => !found.some(({ document }) => document === source.document))
    .map(source => ({
      document: source.document,
      title: source.title,
      ...(source.url !== undefined && { url: source.url }),
      ...(source.issuer !== undefined && { issuer: source.issuer }),
      ...(source.date !== undefined && { date: source.date }),
      relation: 'same-story',
      reasons: source.recordOnly ? ['named by issuer, speaker and day'] : textReasons(source),
      copies: [],
    }));
}

function copyOf({ id, url, issuer, date }: DocumentRecord): DocumentCopy {
  return {
    document: id,
    ...(url !== undefined && { url }),
    ...(issuer !== undefined && { issuer }),
    ...(date !== undefined && { date }),
  };
}
