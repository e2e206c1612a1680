import type { DocumentRecord } from '../pack/pack-document.ts';
import type { Quote } from '../report.ts';
import type { FoundSource } from '../reuse/sources.ts';
import { isWordByWord, NEARNESS } from './found-quote.ts';
import type { Held } from './held.ts';
import { findHolders, type Holder, isCollection, isOwnCorpus } from './holders.ts';
import { isProving } from './in-sources.ts';
import { findLikeness, findRow } from './likeness.ts';
import type { PageSearch, WordRange } from './quote-search.ts';
import { quotedWords } from './quoted.ts';
import type { SpeakerLikeness } from './same-speaker.ts';

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
/** Rarity of words that are worth telling wherever they stand: phrases of every day stand in many documents and say nothing. */
const ELSEWHERE_WEIGHT = 12;

/** A document that has a quotation, with what is known of whose it is. */
export interface HeldQuote extends Proof {
  readonly speaker: SpeakerLikeness;
  /** Whether it is of a small collection, whose documents somebody chose. */
  readonly isChosen: boolean;
}

/** Words in a row that a small collection beside larger ones hardly has by chance. */
const CHOSEN_WORDS = 8;

/** Days within which whoever issued a source of the page may have issued what else it quotes. */
const SAME_NEWS_DAYS = 14;

/**
 * The documents of all packs that have a quotation, the page itself and its sources left out. Once one that has it word by word
 * proves it, others only can that have it so too; the speaker's own ends the search.
 */
export function holdersOf(
  quote: Quote,
  [from, to]: WordRange,
  sources: readonly FoundSource[],
  search: PageSearch,
): HeldQuote[] {
  const ids = new Set(sources.map(({ source }) => source.document));
  const places = sources.flatMap(({ match }) => match?.candidate ?? []);
  const issuers = sources.filter(isProving).map(({ source }) => source.issuer);
  const hasSource = sources.some(isProving);
  const held: HeldQuote[] = [];
  const quoted = quotedWords(search.text, from, to);
  let isProved = false;
  const compare = (document: Held) =>
    isProved ? findRow(quoted, document) : findLikeness(search.text, from, to, document);
  for (const holder of findHolders(search, from, to, { known: places, compare })) {
    const record = holder.pack.recordOf(holder.row);
    if (search.isSelf(record) || ids.has(record.id)) continue;
    const found = withSpeaker(quote, { ...holder, record }, issuers, search);
    held.push(found);
    if (found.likeness.verdict !== 'verbatim' || !mayProve(found, hasSource)) continue;
    if (found.isSpeaker) break;
    isProved = true;
  }
  return held;
}

function withSpeaker(
  quote: Quote,
  holder: Holder & Pick<Proof, 'record'>,
  issuers: readonly (string | undefined)[],
  search: PageSearch,
): HeldQuote {
  const { record, pack } = holder;
  const day = pack.dayOf(holder.row);
  const daysBefore =
    search.articleDay === undefined || day === undefined ? undefined : search.articleDay - day;
  const speaker = search.compareSpeakers(quote, record);
  const isSameNews =
    record.issuer !== undefined &&
    issuers.includes(record.issuer) &&
    Math.abs(daysBefore ?? Number.POSITIVE_INFINITY) <= SAME_NEWS_DAYS;
  const isChosen =
    isOwnCorpus(search.corpus) || (isCollection(pack) && holder.likeness.words >= CHOSEN_WORDS);
  const isSpeaker = speaker === 'same' || (speaker === 'unknown' && (isSameNews || isChosen));
  return { ...holder, daysBefore, speaker, isSpeaker, isChosen };
}

/**
 * The document that a quotation alone proves, if its words point to one: the nearest, the speaker's own first. Beside another
 * source of the page only the speaker's own, or its issuer's: what else has the words has them `elsewhere`.
 */
export function proofAmong(held: readonly HeldQuote[], hasSource: boolean): Proof | undefined {
  return held
    .filter(holder => mayProve(holder, hasSource))
    .sort((a, b) => nearnessOf(a) - nearnessOf(b) || Number(b.isSpeaker) - Number(a.isSpeaker))[0];
}

function mayProve(held: HeldQuote, hasSource: boolean): boolean {
  return isProof(held) && (held.isSpeaker || !hasSource);
}

/** Whether words alone show that the page quotes a statement: rare enough, not another's, and not said later. */
function isProof({ record, daysBefore, weight, speaker, isSpeaker, isChosen, likeness }: HeldQuote): boolean {
  if (record.kind !== 'statement' || speaker === 'other') return false;
  if (daysBefore !== undefined && daysBefore < 0) return false;
  // The speaker's own words in a row need no rare one among them, nor do those of a collection made to be compared with.
  if (isWordByWord(likeness) && (speaker === 'same' || isChosen)) return true;
  return weight >= (isSpeaker ? SPEAKER_WEIGHT : PROOF_WEIGHT);
}

function nearnessOf({ likeness }: Holder): number {
  return NEARNESS[likeness.verdict];
}

/** Whether a document has a quotation word by word, and no phrase of every day. */
export function isTold({ likeness, weight }: Holder): boolean {
  return isWordByWord(likeness) && weight >= ELSEWHERE_WEIGHT;
}
