import type { EntityIndex } from '../entities/entity-index.ts';
import type { Corpus, DocumentPlace } from '../pack/corpus.ts';
import type { DocumentNumbers } from '../pack/document-numbers.ts';
import type { Pack } from '../pack/pack.ts';
import type { DocumentRecord } from '../pack/pack-document.ts';
import type { Quote } from '../report.ts';
import { firstTokenFrom } from '../text/read-text.ts';
import type { HolderSearch } from './holders.ts';
import type { CompareSpeakers } from './same-speaker.ts';

/** Words of the page, half-open. */
export type WordRange = readonly [from: number, to: number];

/** Everything that verdicts are read from. */
export interface QuoteSearch extends Omit<HolderSearch, 'numbersOf' | 'near'> {
  readonly index: EntityIndex;
  /** Whether a document is the page itself. */
  readonly isSelf: (record: DocumentRecord) => boolean;
}

/** The same with what is read once for all quotations of a page. */
export interface PageSearch extends QuoteSearch, HolderSearch {
  readonly compareSpeakers: CompareSpeakers;
}

/** The words of a quotation, as a half-open range. */
export function rangeOf({ span }: Quote, { text }: Pick<QuoteSearch, 'text'>): WordRange {
  return [firstTokenFrom(text.tokens, span.start), firstTokenFrom(text.tokens, span.end)];
}

/** Days before a page on which what it quotes is news. */
const NEWS_DAYS = 3;

/** The documents of a page's day and of the days before, copies left out; looked for at the first use. */
export function placesNear({ packs }: Corpus, articleDay: number | undefined): () => DocumentPlace[] {
  let near: DocumentPlace[] | undefined;
  return () => {
    near ??= articleDay === undefined ? [] : packs.flatMap(pack => rowsNear(pack, articleDay));
    return near;
  };
}

function rowsNear(pack: Pack, articleDay: number): DocumentPlace[] {
  return pack
    .rowsBetween(articleDay - NEWS_DAYS, articleDay)
    .filter(row => pack.copyOf(row) === undefined)
    .map(row => ({ pack, row }));
}

/** Reads what is held of a document once for all quotations. */
export function knownNumbers(): HolderSearch['numbersOf'] {
  const known = new Map<Pack, Map<number, DocumentNumbers>>();
  return ({ pack, row }) => {
    const ofPack = known.get(pack) ?? new Map<number, DocumentNumbers>();
    known.set(pack, ofPack);
    const numbers = ofPack.get(row) ?? pack.numbersOf(row);
    ofPack.set(row, numbers);
    return numbers;
  };
}
