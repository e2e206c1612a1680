import type { Quote } from '../report.ts';
import { sourceFacts } from '../reuse/source-facts.ts';
import { type Found, quoteSource } from './found-quote.ts';
import { allPlaces, isOwnCorpus } from './holders.ts';
import type { PageSearch } from './quote-search.ts';
import { findRetoldQuote } from './retold-quote.ts';

/**
 * The first statement of a small corpus, somebody's own choice, that says a quotation in other words: not dated later, and by no
 * other speaker. In a large one any subject has such sentences, and only a source of the page is believed to be retold.
 */
export function retoldInOwnCorpus(quote: Quote, search: PageSearch): Found | undefined {
  if (!isOwnCorpus(search.corpus)) return undefined;
  for (const place of allPlaces(search.corpus)) {
    const { pack, row } = place;
    const day = pack.dayOf(row);
    if (search.articleDay !== undefined && day !== undefined && day > search.articleDay) continue;
    const record = pack.recordOf(row);
    if (record.kind !== 'statement' || search.isSelf(record)) continue;
    if (search.compareSpeakers(quote, record) === 'other') continue;
    const sentence = findRetoldQuote(quote.text, search.numbersOf(place), search.rarity, 'unknown');
    if (sentence === undefined) continue;
    return { verdict: 'retold', source: quoteSource(sourceFacts(pack, record), sentence) };
  }
  return undefined;
}
