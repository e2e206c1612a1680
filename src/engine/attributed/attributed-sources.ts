import type { Confidence, Source } from '../report.ts';
import { describeSource, orderOf } from '../reuse/describe-source.ts';
import { alignCandidate } from '../reuse/match.ts';
import { sourceFacts } from '../reuse/source-facts.ts';
import type { FoundSource } from '../reuse/sources.ts';
import { type Chosen, choosePointed } from './choose-pointed.ts';
import { type AttributedSearch, type Pointed, rankPointed } from './rank-pointed.ts';
import { isToldOtherwise, restsOnText } from './rank-sources.ts';

/**
 * The statement that a page points to without sharing its text: by issuer, speaker, day and subject. This serves pages in
 * other languages and retellings in other words. At most one, and only when it leads all others clearly; none when the text
 * told which statement it is.
 */
export function findAttributed(byText: readonly FoundSource[], search: AttributedSearch): FoundSource[] {
  const told = byText.map(({ source }) => source);
  if (restsOnText(told)) return [];
  const chosen = choosePointed(rankPointed(search));
  if (!chosen || isToldOtherwise(told, chosen.pointed.statement.record)) return [];
  return [attributedOf(search, chosen)];
}

function attributedOf(
  { read, quotes, matching }: AttributedSearch,
  { pointed, confidence }: Chosen,
): FoundSource {
  const { statement, evidence, speaker } = pointed;
  const { pack, row, daysBefore, record } = statement;
  if (record.words === 0) return { source: recordSource(pointed, confidence) };
  // It was found without a score: only the text is laid on it.
  const candidate = { pack, row, daysBefore, score: 0, plainScore: 0 };
  const match = { ...alignCandidate(matching, candidate), record };
  const source = describeSource(read, quotes, { match, confidence });
  const isQuoted = source.passages.length === 0 && speaker === 'quoted';
  return { source: { ...source, ...(isQuoted && { relation: 'quotes' }), attribution: evidence }, match };
}

/** A statement of which the pack holds the record only: there is nothing to compare. */
function recordSource({ statement, evidence, speaker }: Pointed, confidence: Confidence): Source {
  const { record, pack, daysBefore } = statement;
  return {
    ...sourceFacts(pack, record),
    relation: speaker === 'quoted' ? 'quotes' : 'retells',
    order: orderOf(daysBefore, record.kind),
    coverage: 0,
    retold: 0,
    passages: [],
    leftOut: [],
    confidence,
    recordOnly: true,
    attribution: evidence,
  };
}
