import type { Quote } from '../report.ts';
import { describeSource } from '../reuse/describe-source.ts';
import { alignCandidate, type Matching } from '../reuse/match.ts';
import type { FoundSource } from '../reuse/sources.ts';
import type { JudgedQuote } from './judge.ts';
import type { Proof } from './proofs.ts';

/** Rarity of a quotation from which a source that it alone proves is likely. */
const LIKELY_WEIGHT = 40;
/** Sources of a page that quotations alone prove: a page of more is a collection of sayings, and each says where it stands. */
const MOST_SOURCES = 8;
/** What a phrase lacks that its speaker may say on any day: it has a verdict, and makes no source of where it was said once. */
const PHRASE_WEIGHT = 28;
const PHRASE_WORDS = 12;

/** The statements that the page quotes and whose text it does not share otherwise: one for each document that a quotation proves. */
export function quotedSources(judged: readonly JudgedQuote[], matching: Matching): FoundSource[] {
  const quotes = judged.map(({ quote }) => quote);
  const proofs = new Map(
    judged.flatMap(({ proof }) => (proof && !isPhrase(proof) ? [[proof.record.id, proof] as const] : [])),
  );
  const telling = [...proofs.values()].sort((a, b) => b.weight - a.weight).slice(0, MOST_SOURCES);
  return telling.map(proof => quotedSource(proof, quotes, matching));
}

function isPhrase({ weight, likeness }: Proof): boolean {
  return weight < PHRASE_WEIGHT && likeness.words < PHRASE_WORDS;
}

function quotedSource(proof: Proof, quotes: readonly Quote[], matching: Matching): FoundSource {
  const { pack, row, daysBefore, record, weight, isSpeaker } = proof;
  // It was found without a score: only the text is laid on it.
  const candidate = { pack, row, daysBefore, score: 0, plainScore: 0 };
  const match = { ...alignCandidate(matching, candidate), record };
  const confidence = isSpeaker || weight >= LIKELY_WEIGHT ? 'likely' : 'possible';
  const source = describeSource(matching.index.text, quotes, { match, confidence });
  return { source: { ...source, ...(source.passages.length === 0 && { relation: 'quotes' }) }, match };
}
