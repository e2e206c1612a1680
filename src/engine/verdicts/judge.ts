import type { EntityIndex } from '../entities/entity-index.ts';
import type { DocumentRecord } from '../pack/pack-document.ts';
import type { Quote, QuoteSource, Verdict } from '../report.ts';
import { sourceFacts } from '../reuse/source-facts.ts';
import type { FoundSource } from '../reuse/sources.ts';
import { firstTokenFrom } from '../text/read-text.ts';
import { findHolders, type Holder, type HolderSearch } from './holders.ts';
import { findLikeness, findRow, type Likeness } from './likeness.ts';
import { quotedWords } from './quoted.ts';
import { findRetoldQuote } from './retold-quote.ts';
import { compareSpeakers, type SpeakerLikeness } from './same-speaker.ts';

/** Everything that verdicts are read from. */
export interface QuoteSearch extends HolderSearch {
  readonly articleDay: number | undefined;
  readonly index: EntityIndex;
  /** Whether a document is the page itself. */
  readonly isSelf: (record: DocumentRecord) => boolean;
}

/** A quotation with its verdict, and the document that proves it when that is none of the sources yet. */
export interface JudgedQuote {
  readonly quote: Quote;
  readonly proof?: Proof;
}

/** A document that a quotation alone proves to be quoted. */
export interface Proof extends Holder {
  readonly record: DocumentRecord;
  readonly daysBefore: number | undefined;
  /** Whether it is the speaker's own, or of whoever issued a source of the page. */
  readonly isSpeaker: boolean;
}

/**
 * Rarity of a quotation from which its words point to one document, and with the same speaker. Over all packs three or four
 * rare words weigh so much; docs/verdicts.md has what they were read off.
 */
const PROOF_WEIGHT = 28;
const SPEAKER_WEIGHT = 14;

/** How near a verdict comes to the speaker's own words; lower is nearer. */
const NEARNESS: Readonly<Record<Likeness['verdict'] | 'retold', number>> = {
  verbatim: 0,
  folded: 1,
  elided: 2,
  altered: 3,
  retold: 4,
};

interface Found {
  readonly verdict: Likeness['verdict'] | 'retold';
  readonly source: QuoteSource;
  readonly likeness?: Likeness;
}

/**
 * Gives every direct and mixed quotation its verdict: against the statements among the sources, then against all statements held
 * that its speaker made or that its words point to, then against everything. Another report proves no speaker's words, nor does
 * what is dated later: there they are `elsewhere`. A statement held as a record alone leaves the rest `not-checked`.
 */
export function judgeQuotes(
  quotes: readonly Quote[],
  sources: readonly FoundSource[],
  search: QuoteSearch,
): JudgedQuote[] {
  const hasRecordOnly = sources.some(({ source }) => source.recordOnly);
  return quotes.map(quote => {
    if (quote.kind === 'indirect') return { quote };
    if (quote.kind === 'term') return { quote: judgeTerm(quote, sources, search) };
    const judged = judge(quote, sources, search);
    return judged ?? { quote: { ...quote, verdict: hasRecordOnly ? 'not-checked' : 'unmatched' } };
  });
}

/** Words and rarity of a term from which it is no chance that a source has it. */
const TERM_WORDS = 2;
const TERM_WEIGHT = 5;

/** A term that a source of the page has word by word is a quotation of it, whoever is not said to have said it. */
function judgeTerm(quote: Quote, sources: readonly FoundSource[], search: QuoteSearch): Quote {
  const range = rangeOf(quote, search);
  const isTelling = range[1] - range[0] >= TERM_WORDS && weightOf(search, range) >= TERM_WEIGHT;
  const found = isTelling ? bestOf(sources, quote, range, search) : undefined;
  if (!found || NEARNESS[found.verdict] > NEARNESS.folded) return quote;
  return withVerdict({ ...quote, kind: 'mixed' }, found);
}

/** The words of a quotation, as a half-open range. */
function rangeOf({ span }: Quote, { text }: QuoteSearch): readonly [number, number] {
  return [firstTokenFrom(text.tokens, span.start), firstTokenFrom(text.tokens, span.end)];
}

function weightOf({ text, rarity }: QuoteSearch, [from, to]: readonly [number, number]): number {
  return [...new Set(text.stems.subarray(from, to))].reduce((sum, stem) => sum + rarity.of(stem), 0);
}

function judge(quote: Quote, sources: readonly FoundSource[], search: QuoteSearch): JudgedQuote | undefined {
  const range = rangeOf(quote, search);
  const told = bestOf(sources, quote, range, search);
  if (told && NEARNESS[told.verdict] <= NEARNESS.elided) return { quote: withVerdict(quote, told) };
  const known = sources.map(({ source }) => source.document);
  const issuers = sources.filter(isProving).map(({ source }) => source.issuer);
  const held = holdersOf(quote, range, issuers, search).filter(({ record }) => !known.includes(record.id));
  const proof = held
    .filter(holder => isProof(holder))
    .sort((a, b) => nearnessOf(a) - nearnessOf(b) || Number(b.isSpeaker) - Number(a.isSpeaker))[0];
  if (proof && (!told || nearnessOf(proof) < NEARNESS[told.verdict])) {
    return { quote: withVerdict(quote, foundIn(proof)), proof };
  }
  if (told) return { quote: withVerdict(quote, told) };
  const elsewhere = inLater(sources, range, search) ?? held.filter(isWordByWord).map(sourceOf)[0];
  return elsewhere && { quote: { ...quote, verdict: 'elsewhere', source: elsewhere } };
}

/** Words of a quotation that may stand in a statement by chance. */
const FEW_WORDS = 4;

/** Whether a source can prove a speaker's words: a statement that is not dated later. */
function isProving({ source }: FoundSource): boolean {
  return source.kind === 'statement' && source.order !== 'later';
}

/** The nearest to the quotation's words among the statements of the sources that are not later. */
function bestOf(
  sources: readonly FoundSource[],
  quote: Quote,
  [from, to]: readonly [number, number],
  { text, rarity, index }: QuoteSearch,
): Found | undefined {
  let best: Found | undefined;
  for (const found of sources) {
    const { source, match } = found;
    if (!match || !isProving(found)) continue;
    const speaker = compareSpeakers(quote, match.record, index);
    // A phrase of another's that the statement happens to have is not the statement's.
    if (speaker === 'other' && to - from <= FEW_WORDS) continue;
    const likeness = findLikeness(text, from, to, { numbers: match.numbers });
    const sentence = likeness?.from ?? findRetoldQuote(quote.text, match.numbers, rarity, speaker);
    if (sentence === undefined) continue;
    const verdict = likeness?.verdict ?? 'retold';
    if (best && NEARNESS[verdict] >= NEARNESS[best.verdict]) continue;
    best = { verdict, source: quoteSource(source, sentence), ...(likeness && { likeness }) };
  }
  return best;
}

interface HeldQuote extends Proof {
  readonly speaker: SpeakerLikeness;
}

/** Days within which whoever issued a source of the page may have issued what else it quotes. */
const SAME_NEWS_DAYS = 14;

function holdersOf(
  quote: Quote,
  [from, to]: readonly [number, number],
  issuers: readonly (string | undefined)[],
  search: QuoteSearch,
): HeldQuote[] {
  return findHolders(search, from, to).flatMap(holder => {
    const record = holder.pack.recordOf(holder.row);
    if (search.isSelf(record)) return [];
    const day = holder.pack.dayOf(holder.row);
    const daysBefore =
      search.articleDay === undefined || day === undefined ? undefined : search.articleDay - day;
    const speaker = compareSpeakers(quote, record, search.index);
    const isSameNews =
      record.issuer !== undefined &&
      issuers.includes(record.issuer) &&
      Math.abs(daysBefore ?? Number.POSITIVE_INFINITY) <= SAME_NEWS_DAYS;
    const isSpeaker = speaker === 'same' || (speaker === 'unknown' && isSameNews);
    return [{ ...holder, record, daysBefore, speaker, isSpeaker }];
  });
}

/** Whether words alone show that the page quotes a statement: rare enough, not another's, and not said later. */
function isProof({ record, daysBefore, weight, speaker, isSpeaker }: HeldQuote): boolean {
  if (record.kind !== 'statement' || speaker === 'other') return false;
  if (daysBefore !== undefined && daysBefore < 0) return false;
  return weight >= (isSpeaker ? SPEAKER_WEIGHT : PROOF_WEIGHT);
}

function nearnessOf({ likeness }: Holder): number {
  return NEARNESS[likeness.verdict];
}

function isWordByWord({ likeness }: Holder): boolean {
  return nearnessOf({ likeness } as Holder) <= NEARNESS.folded;
}

/** Where a quotation stands word by word in sources that prove nothing of it: reports, and what is dated later. */
function inLater(
  sources: readonly FoundSource[],
  [from, to]: readonly [number, number],
  { text }: QuoteSearch,
): QuoteSource | undefined {
  for (const found of sources) {
    const { source, match } = found;
    if (!match || isProving(found)) continue;
    const row = findRow(quotedWords(text, from, to), { numbers: match.numbers });
    if (row) return quoteSource(source, row.from);
  }
  return undefined;
}

function foundIn(proof: Proof): Found {
  return { verdict: proof.likeness.verdict, source: sourceOf(proof), likeness: proof.likeness };
}

function sourceOf({ pack, record, likeness }: Proof): QuoteSource {
  return quoteSource(sourceFacts(pack, record), likeness.from);
}

function withVerdict(quote: Quote, { verdict, source, likeness }: Found): Quote {
  const isPlain = verdict === 'verbatim' || verdict === 'folded' || !likeness;
  return {
    ...quote,
    verdict: verdict as Verdict,
    source,
    ...(!isPlain && { difference: likeness.difference }),
  };
}

function quoteSource(
  { document, title, url, issuer, date }: Omit<QuoteSource, 'sentence'>,
  sentence: number,
): QuoteSource {
  return {
    document,
    sentence,
    title,
    ...(url !== undefined && { url }),
    ...(issuer !== undefined && { issuer }),
    ...(date !== undefined && { date }),
  };
}
