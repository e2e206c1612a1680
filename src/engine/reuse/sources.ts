import type { Article } from '../article.ts';
import type { Corpus } from '../pack/corpus.ts';
import type { DocumentRecord } from '../pack/pack-document.ts';
import type { Passage, Quote, SentenceRange, Source } from '../report.ts';
import type { ReadText } from '../text/read-text.ts';
import { overlaps, type Span } from '../text/span.ts';
import { sentenceAt } from './align.ts';
import { type Candidate, longRunCandidates, rankCandidates, type Scores } from './candidates.ts';
import { claimSources, confidenceOf, hasMuchText } from './claim.ts';
import { leftOutOf } from './left-out.ts';
import { type Match, matchCandidate } from './match.ts';
import type { AlignedPassage } from './passages.ts';
import type { Rarity } from './rarity.ts';
import { isSelf } from './self.ts';
import { TextIndex } from './text-index.ts';

/** A claimed source with the match that proves it. */
export interface FoundSource {
  readonly source: Source;
  readonly match: Match;
}

/** Everything that source finding reads. */
export interface SourceSearch {
  readonly article: Article;
  readonly text: ReadText;
  readonly articleDay: number | undefined;
  readonly corpus: Corpus;
  readonly rarity: Rarity;
  readonly scores: Scores;
  readonly quotes: readonly Quote[];
}

/** Words an article needs before its text is compared: two sentences resemble anything. */
export const MIN_WORDS = 30;
/** Documents aligned: the right one has not been seen below place 10 on the labelled pages. */
const MAX_ALIGNED = 24;
/** A document that scores less shares too little to be claimed by any rule. */
const MIN_SCORE = 8;
/** Days within which reports follow the statement they report; such documents count double in the ranking. */
const FRESH_DAYS = 4;
/** Share of the words on both sides from which two texts are the same. */
const SAME_TEXT = 0.85;
/** Matched words outside quotations from which the article reuses text and does not only quote it. */
const REUSED_WORDS = 15;

/** The documents that the article's text derives from: statements before reports, then by evidence. */
export function findSources(search: SourceSearch): FoundSource[] {
  if (search.text.tokens.count < MIN_WORDS) return [];
  const { text, rarity, scores } = search;
  const index = new TextIndex(text, stem => rarity.of(stem));
  const matching = { index, rarity, isBoilerplate: scores.shared.isBoilerplate };
  const found = candidatesOf(search).map(candidate => matchCandidate(matching, candidate));
  const matches = withoutSelf(search, found).filter(match => !isLaterReport(match));
  const isReport = (match: Match) => recordOf(match).kind === 'report';
  // A report of a statement holds its text too: it must not stand in the statement's way.
  const claimed = [
    ...claimSources(
      matches.filter(match => !isReport(match)),
      search.rarity,
    ),
    ...claimSources(matches.filter(isReport), search.rarity),
  ];
  return claimed.map(match => ({ source: sourceOf(search, match), match }));
}

/** The best documents by their scores, and those that share a long run of words, wherever they rank. */
function candidatesOf({ articleDay, corpus, scores }: SourceSearch): Candidate[] {
  const ranking = { articleDay, most: MAX_ALIGNED, least: MIN_SCORE, factor: sourceFactor };
  const best = rankCandidates(scores, corpus, ranking);
  const isBest = ({ pack, row }: Candidate) => best.some(other => other.pack === pack && other.row === row);
  return [...best, ...longRunCandidates(scores, corpus, ranking).filter(candidate => !isBest(candidate))];
}

/** A document dated later than the next day is no source; one of the days before counts double. */
function sourceFactor(daysBefore: number | undefined): number {
  if (daysBefore === undefined) return 1;
  if (daysBefore < -1) return 0;
  return daysBefore <= FRESH_DAYS ? 2 : 1;
}

/** A page that is a document itself resembles its issuer's other documents: those need text in common. */
function withoutSelf(search: SourceSearch, matches: readonly Match[]): Match[] {
  const own = matches.filter(match => isSelfMatch(search, match));
  if (own.length === 0) return [...matches];
  const issuers = own.map(match => recordOf(match).issuer);
  return matches.filter(
    match => !own.includes(match) && (!issuers.includes(recordOf(match).issuer) || hasMuchText(match)),
  );
}

function isSelfMatch(search: SourceSearch, match: Match): boolean {
  const record = recordOf(match);
  return isSelf(search.article, record, isSameText(search.text, match, record));
}

/** A statement dated one day later may be of an earlier hour, in its own time zone; a report of it is later. */
function isLaterReport(match: Match): boolean {
  return match.candidate.daysBefore === -1 && recordOf(match).kind === 'report';
}

function recordOf(match: Match): DocumentRecord {
  return match.candidate.pack.recordOf(match.candidate.row);
}

function isSameText(text: ReadText, match: Match, record: DocumentRecord): boolean {
  return match.words >= SAME_TEXT * text.tokens.count && match.words >= SAME_TEXT * record.words;
}

function sourceOf(search: SourceSearch, match: Match): Source {
  const { text } = search;
  const record = recordOf(match);
  const numbers = match.candidate.pack.numbersOf(match.candidate.row);
  const passages = match.passages.map(passage => passageOf(text, passage, numbers.sentenceStarts));
  return {
    document: record.id,
    pack: match.candidate.pack.name,
    title: record.title,
    ...(record.url !== undefined && { url: record.url }),
    ...(record.issuer !== undefined && { issuer: record.issuer }),
    ...(record.date !== undefined && { date: record.date }),
    kind: record.kind,
    relation: relationOf(search, match, record, passages),
    order: orderOf(match.candidate.daysBefore, record.kind),
    coverage: share(spannedWords(match.passages), text.tokens.count),
    retold: share(retoldWords(text, match), text.tokens.count),
    passages,
    leftOut: leftOutOf(match, numbers.sentenceStarts),
    confidence: confidenceOf(match),
  };
}

function passageOf(text: ReadText, passage: AlignedPassage, sentenceStarts: Uint32Array): Passage {
  return {
    article: { start: text.tokens.starts[passage.from]!, end: text.tokens.ends[passage.to - 1]! },
    document: sentencesOf(passage, sentenceStarts),
    words: passage.words,
  };
}

function sentencesOf(passage: AlignedPassage, sentenceStarts: Uint32Array): SentenceRange {
  return {
    from: sentenceAt(sentenceStarts, passage.documentFrom),
    to: sentenceAt(sentenceStarts, passage.documentTo - 1),
  };
}

function relationOf(
  search: SourceSearch,
  match: Match,
  record: DocumentRecord,
  passages: readonly Passage[],
): Source['relation'] {
  if (isSameText(search.text, match, record)) return 'same-text';
  const isQuoted = (span: Span) => search.quotes.some(quote => overlaps(quote.span, span));
  const reused = passages.filter(passage => !isQuoted(passage.article));
  if (reused.reduce((sum, passage) => sum + passage.words, 0) >= REUSED_WORDS) return 'reuses';
  return passages.some(passage => isQuoted(passage.article)) ? 'quotes' : 'retells';
}

/**
 * A statement of the article's own day came before the news of it; of two reports of one day either may be the first.
 * Of a document dated the day after nothing can be said: time zones differ.
 */
function orderOf(daysBefore: number | undefined, kind: Source['kind']): Source['order'] {
  if (daysBefore === undefined) return 'unknown';
  return daysBefore > 0 || (daysBefore === 0 && kind === 'statement') ? 'earlier' : 'unknown';
}

function spannedWords(passages: readonly AlignedPassage[]): number {
  return passages.reduce((sum, passage) => sum + passage.to - passage.from, 0);
}

/** Words of the sentences retold, without those inside passages. */
function retoldWords(text: ReadText, match: Match): number {
  let words = 0;
  for (const { sentence } of match.retold) {
    for (let i = text.sentenceStarts[sentence]!; i < text.sentenceStarts[sentence + 1]!; i++) {
      if (!match.passages.some(passage => passage.from <= i && i < passage.to)) words++;
    }
  }
  return words;
}

/** A share of all words, to three decimals. */
function share(words: number, all: number): number {
  return Math.round((1000 * words) / all) / 1000;
}
