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
import { compareSpeakers } from './same-speaker.ts';

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
    if (quote.kind === 'term' || quote.kind === 'indirect') return { quote };
    const judged = judge(quote, sources, search);
    return judged ?? { quote: { ...quote, verdict: hasRecordOnly ? 'not-checked' : 'unmatched' } };
  });
}

function judge(quote: Quote, sources: readonly FoundSource[], search: QuoteSearch): JudgedQuote | undefined {
  const from = firstTokenFrom(search.text.tokens, quote.span.start);
  const to = firstTokenFrom(search.text.tokens, quote.span.end);
  const told = bestOf(sources, quote, [from, to], search);
  if (told && NEARNESS[told.verdict] <= NEARNESS.elided) return { quote: withVerdict(quote, told) };
  const known = sources.map(({ source }) => source.document);
  const held = holdersOf(quote, [from, to], search).filter(({ record }) => !known.includes(record.id));
  const proof = held
    .filter(holder => isProof(holder))
    .sort((a, b) => nearnessOf(a) - nearnessOf(b) || Number(b.isSpeaker) - Number(a.isSpeaker))[0];
  if (proof && (!told || nearnessOf(proof) < NEARNESS[told.verdict])) {
    return { quote: withVerdict(quote, foundIn(proof)), proof };
  }
  const elsewhere = inLater(sources, [from, to], search) ?? held.filter(isWordByWord).map(sourceOf)[0];
  if (elsewhere && (!told || told.verdict === 'altered')) {
    return { quote: { ...quote, verdict: 'elsewhere', source: elsewhere } };
  }
  return told && { quote: withVerdict(quote, told) };
}

/** The nearest to the quotation's words among the statements of the sources that are not later. */
function bestOf(
  sources: readonly FoundSource[],
  quote: Quote,
  [from, to]: readonly [number, number],
  { text, rarity }: QuoteSearch,
): Found | undefined {
  let best: Found | undefined;
  for (const { source, match } of sources) {
    if (source.kind !== 'statement' || source.order === 'later' || !match) continue;
    const likeness = findLikeness(text, from, to, { numbers: match.numbers });
    const sentence = likeness?.from ?? findRetoldQuote(quote.text, match.numbers, rarity);
    if (sentence === undefined) continue;
    const found: Found = {
      verdict: likeness?.verdict ?? 'retold',
      source: quoteSource(source, sentence),
      ...(likeness && { likeness }),
    };
    if (!best || NEARNESS[found.verdict] < NEARNESS[best.verdict]) best = found;
  }
  return best;
}

function holdersOf(
  quote: Quote,
  [from, to]: readonly [number, number],
  search: QuoteSearch,
): (Proof & { readonly speaker: ReturnType<typeof compareSpeakers> })[] {
  return findHolders(search, from, to).flatMap(holder => {
    const record = holder.pack.recordOf(holder.row);
    if (search.isSelf(record)) return [];
    const day = holder.pack.dayOf(holder.row);
    const daysBefore =
      search.articleDay === undefined || day === undefined ? undefined : search.articleDay - day;
    const speaker = compareSpeakers(quote, record, search.index);
    return [{ ...holder, record, daysBefore, speaker, isSpeaker: speaker === 'same' }];
  });
}

/** Whether words alone show that the page quotes a statement: rare enough, not another's, and not said later. */
function isProof({
  record,
  daysBefore,
  weight,
  speaker,
}: Proof & { readonly speaker: ReturnType<typeof compareSpeakers> }): boolean {
  if (record.kind !== 'statement' || speaker === 'other') return false;
  if (daysBefore !== undefined && daysBefore < 0) return false;
  return weight >= (speaker === 'same' ? SPEAKER_WEIGHT : PROOF_WEIGHT);
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
  for (const { source, match } of sources) {
    if (!match || (source.kind === 'statement' && source.order !== 'later')) continue;
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
