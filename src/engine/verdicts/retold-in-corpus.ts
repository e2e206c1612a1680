import type { Quote, QuoteSource } from '../report.ts';
import { mostAlike } from '../reuse/most-alike.ts';
import { MeaningComparison } from '../reuse/same-meaning.ts';
import { sourceFacts } from '../reuse/source-facts.ts';
import { readText } from '../text/read-text.ts';
import { type Found, quoteSource } from './found-quote.ts';
import { allPlaces, isOwnCorpus } from './holders.ts';
import type { PageSearch } from './quote-search.ts';

/** Content words of a quotation whose sense can be compared. */
const MIN_STEMS = 3;
/** Of thousands of sentences some are alike by chance: the best of them must be nearly sure. */
const SURE_CHANCE = 0.8;

/**
 * The statement of a small corpus, somebody's own choice, that most likely says a quotation in other words: not dated later, and by no
 * other speaker. In a large one any subject has such sentences, and only a source of the page is believed to be retold.
 */
export function retoldInOwnCorpus(quote: Quote, search: PageSearch): Found | undefined {
  const text = readText(quote.text);
  if (!isOwnCorpus(search.corpus) || new Set(text.stems).size <= MIN_STEMS) return undefined;
  const comparison = new MeaningComparison(text, stem => search.rarity.of(stem));
  let best: { readonly chance: number; readonly source: QuoteSource } | undefined;
  for (const place of allPlaces(search.corpus)) {
    const { pack, row } = place;
    const day = pack.dayOf(row);
    if (search.articleDay !== undefined && day !== undefined && day > search.articleDay) continue;
    const record = pack.recordOf(row);
    if (record.kind !== 'statement' || search.isSelf(record)) continue;
    if (search.compareSpeakers(quote, record) !== 'same' && record.speaker !== undefined) continue;
    const alike = mostAlike(comparison, search.numbersOf(place));
    if (!alike || alike.chance < Math.max(SURE_CHANCE, best?.chance ?? 0)) continue;
    best = { chance: alike.chance, source: quoteSource(sourceFacts(pack, record), alike.from) };
  }
  return best && { verdict: 'retold', source: best.source };
}
