import type { Article } from '../article.ts';
import type { Corpus } from '../pack/corpus.ts';
import type { DocumentRecord } from '../pack/pack-document.ts';
import type { Quote, Source } from '../report.ts';
import type { ReadText } from '../text/read-text.ts';
import type { Candidate } from './candidates.ts';
import { claimSources, hasMuchText, isStrongEnough, strength } from './claim.ts';
import { describeSource } from './describe-source.ts';
import { alignCandidate, type Match, type Matching } from './match.ts';
import { isSelf } from './self.ts';
import { sourceCandidates } from './source-candidates.ts';

/** A claimed source with the match that proves it; one of which the pack holds the record only has none. */
export interface FoundSource {
  readonly source: Source;
  readonly match?: Match;
}

/** Everything that source finding reads. */
export interface SourceSearch {
  readonly article: Article;
  readonly text: ReadText;
  readonly articleDay: number | undefined;
  readonly corpus: Corpus;
  readonly matching: Matching;
  readonly quotes: readonly Quote[];
}

/** Words an article needs before its text is compared: two sentences resemble anything. */
export const MIN_WORDS = 30;

/** The documents that the article's text derives from: statements before reports, then by evidence. */
export function findSources(search: SourceSearch): FoundSource[] {
  if (search.text.tokens.count < MIN_WORDS) return [];
  const { text, matching } = search;
  const found = sourceCandidates(matching.scores, search.corpus, search.articleDay)
    .map(candidate => alignCandidate(matching, candidate))
    .filter(alignment => isStrongEnough(alignment, matching.rarity, text.tokens.count))
    .map(alignment => ({ ...alignment, record: recordOf(alignment.candidate) }));
  const matches = withoutSelf(search, found).filter(match => !isLaterReport(match));
  // A report of a statement holds its text too, and so does whoever took it over later: they must not stand in its way.
  const claimed = [...inGroups(matches)].flatMap(group => claimSources(group));
  return claimed
    .sort(
      ({ match: a }, { match: b }) => Number(isReport(a)) - Number(isReport(b)) || strength(b) - strength(a),
    )
    .map(claim => ({ source: describeSource(text, search.quotes, claim), match: claim.match }));
}

/** Statements and reports, those of later days apart. */
function inGroups(matches: readonly Match[]): Iterable<Match[]> {
  const groups = new Map<string, Match[]>();
  for (const match of matches) {
    const key = `${match.record.kind} ${isLater(match)}`;
    groups.set(key, [...(groups.get(key) ?? []), match]);
  }
  return groups.values();
}

function recordOf({ pack, row }: Candidate): DocumentRecord {
  return pack.recordOf(row);
}

function isReport({ record }: Match): boolean {
  return record.kind === 'report';
}

/** Whether a document is dated so late that no time zone puts it before the article. */
function isLater({ candidate }: Match): boolean {
  return candidate.daysBefore !== undefined && candidate.daysBefore < -1;
}

/** A page that is a document itself resembles its issuer's other documents: those need text in common. */
function withoutSelf(search: SourceSearch, matches: readonly Match[]): Match[] {
  const own = matches.filter(match => isSelfMatch(search, match));
  if (own.length === 0) return [...matches];
  const issuers = own.map(match => match.record.issuer);
  return matches.filter(
    match => !own.includes(match) && (!issuers.includes(match.record.issuer) || hasMuchText(match)),
  );
}

function isSelfMatch(search: SourceSearch, match: Match): boolean {
  return isSelf(search.article, match.record, match.isSameText);
}

/** A statement dated one day later may be of an earlier hour, in its own time zone; of a report only its text tells. */
function isLaterReport(match: Match): boolean {
  return match.candidate.daysBefore === -1 && isReport(match) && !hasMuchText(match);
}
