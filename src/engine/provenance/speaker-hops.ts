import type { DocumentSpeakers } from '../quotes/document-speaker.ts';
import { isPersonByShape } from '../quotes/script-names.ts';
import type { Evidence, Hop, Quote } from '../report.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { foldName } from '../text/normalize.ts';
import { provingDocument } from '../verdicts/proving-document.ts';
import type { ChainFacts } from './chain.ts';
import { isNews } from './is-news.ts';
import { statementSpeaker } from './issued-statement.ts';

/** Speakers with a row: those quoted most. */
const MAX_SPEAKERS = 3;
/** Share of the most quoted speaker's words below which a voice is heard in passing: it stands with the quotes only. */
const PASSING_SHARE = 0.2;
/** Quotations shown as evidence of one speaker. */
const MAX_EVIDENCE = 3;

/**
 * Those who said it: the one whose statement the whole text is, else those quoted, the most quoted first.
 * Agencies and outlets hand words on, and a country is nobody who speaks: "North Korea said" names no speaker.
 * On a page that is no news only those count whose words a held document has.
 */
export function speakerHops(facts: ChainFacts, hops: readonly Hop[]): Hop[] {
  const only = statementSpeaker(facts.text, facts.mentions);
  if (only) return [only];
  const isPageNews = isNews(facts);
  const spoken = speakersOf(facts, hops, isSpoken)
    .map(quotes => speakerHop(facts, quotes))
    .filter(hop => isPageNews || hop.document !== undefined);
  if (spoken.length > 0 || !isPageNews) return spoken;
  return speakersOf(facts, hops, quote => isReported(facts, quote)).map(quotes => reportedHop(facts, quotes));
}

/** The quotations of each speaker whom one of some quotations names, those with the most words first, passing voices left out. */
function speakersOf(facts: ChainFacts, hops: readonly Hop[], counts: (quote: Quote) => boolean): Quote[][] {
  const byName = new Map<string, Quote[]>();
  for (const quote of facts.quotes) {
    if (!quote.speaker || !counts(quote) || !isName(quote.speaker)) continue;
    if (isNobody(facts, hops, quote.speaker)) continue;
    const key = quote.speaker.entity ?? foldName(quote.speaker.name);
    const own = byName.get(key);
    if (own) own.push(quote);
    else byName.set(key, [quote]);
  }
  const speakers = [...byName.values()].sort((a, b) => quotedLength(b) - quotedLength(a));
  return speakers
    .filter(quotes => quotedLength(quotes) >= PASSING_SHARE * quotedLength(speakers[0]!))
    .slice(0, MAX_SPEAKERS);
}

const TWO_CAPITALS = new LetterPattern(/\p{Lu}\S*\s.*\p{Lu}/u);

/**
 * "The league", "an official" name nobody. Without an entry in the list a single word is as often a noun with a capital:
 * a name has two words with one, or in a script without capitals the shape of one.
 */
function isName({ name, entity }: NonNullable<Quote['speaker']>): boolean {
  return entity !== undefined || TWO_CAPITALS.test(name) || isPersonByShape(name);
}

/** Somebody's words, not what the page says in its own about them. */
function isSpoken({ kind }: Quote): boolean {
  return kind === 'direct' || kind === 'mixed';
}

/** What a listed person is said to have said, in the page's own words and without doubt of it. */
function isReported({ index }: ChainFacts, { kind, speaker, cue }: Quote): boolean {
  if (kind !== 'indirect' || cue === undefined || cue.sense === 'doubting') return false;
  return speaker?.entity !== undefined && index.byId(speaker.entity)?.type === 'person';
}

function isNobody(
  { index }: ChainFacts,
  hops: readonly Hop[],
  speaker: NonNullable<Quote['speaker']>,
): boolean {
  const type = speaker.entity === undefined ? undefined : index.byId(speaker.entity)?.type;
  if (type === 'agency' || type === 'outlet' || type === 'place') return true;
  return hops.some(hop => foldName(hop.name) === foldName(speaker.name));
}

function quotedLength(quotes: readonly Quote[]): number {
  return quotes.reduce((sum, quote) => sum + quote.text.length, 0);
}

function speakerHop({ text, index, speakers }: ChainFacts, quotes: readonly Quote[]): Hop {
  const speaker = quotes[0]!.speaker!;
  const entity = speaker.entity === undefined ? undefined : index.byId(speaker.entity);
  const [document] = quotes.flatMap(quote => provingDocument(quote) ?? []);
  return {
    role: 'speaker',
    name: entity?.name ?? speaker.name,
    ...(speaker.entity !== undefined && { entity: speaker.entity }),
    relation: 'said-by',
    ...(document !== undefined && { document }),
    // The page names the speaker, and so does the statement that has these words.
    confidence: quotes.some(quote => isProvedTwice(quote, speakers)) ? 'certain' : 'likely',
    evidence: quotes.slice(0, MAX_EVIDENCE).map(quote => evidenceOf(text, quote)),
  };
}

/** Whether a quotation stands word by word in a document whose one speaker is the quotation's. */
function isProvedTwice(quote: Quote, speakers: DocumentSpeakers): boolean {
  if (quote.verdict !== 'verbatim' && quote.verdict !== 'folded') return false;
  const document = provingDocument(quote);
  const speaker = document === undefined ? undefined : speakers.get(document);
  return speaker !== undefined && speaker.entity.id === quote.speaker?.entity;
}

/** Whoever is only reported, where nobody is quoted: the page's words for it prove that it says so, not what was said. */
function reportedHop({ index }: ChainFacts, quotes: readonly Quote[]): Hop {
  const speaker = quotes[0]!.speaker!;
  return {
    role: 'speaker',
    name: index.byId(speaker.entity!)!.name,
    entity: speaker.entity!,
    relation: 'said-by',
    confidence: 'possible',
    evidence: quotes.slice(0, MAX_EVIDENCE).map(({ text, span }) => ({ kind: 'attribution', text, span })),
  };
}

function evidenceOf(text: string, quote: Quote): Evidence {
  const document = provingDocument(quote);
  return {
    kind: 'quote',
    text: text.slice(quote.span.start, quote.span.end),
    span: quote.span,
    ...(document !== undefined && { document }),
  };
}
