import type { DocumentRecord } from '../pack/pack-document.ts';
import type { Quote, QuoteSource } from '../report.ts';
import { sourceFacts } from '../reuse/source-facts.ts';
import type { Holder } from './holders.ts';
import type { Likeness } from './likeness.ts';

/** A quotation found in a document. */
export interface Found {
  readonly verdict: Likeness['verdict'] | 'retold';
  readonly source: QuoteSource;
  readonly likeness?: Likeness;
}

/** How near a verdict comes to the speaker's own words; lower is nearer. */
export const NEARNESS: Readonly<Record<Found['verdict'], number>> = {
  verbatim: 0,
  folded: 1,
  elided: 2,
  altered: 3,
  retold: 4,
};

/** Whether all words stand in a document in a row. */
export function isWordByWord({ verdict }: Likeness): boolean {
  return NEARNESS[verdict] <= NEARNESS.folded;
}

/** Where a holder has the words. */
export function sourceOf({
  pack,
  record,
  likeness,
}: Holder & { readonly record: DocumentRecord }): QuoteSource {
  return quoteSource(sourceFacts(pack, record), likeness.from);
}

/** A quotation with what was found; the difference is told where there is one. */
export function withVerdict(quote: Quote, { verdict, source, likeness }: Found): Quote {
  const isPlain = verdict === 'verbatim' || verdict === 'folded' || !likeness;
  return {
    ...quote,
    verdict,
    source,
    ...(!isPlain && { difference: likeness.difference }),
  };
}

/** The place of words in a document, as a Report names it. */
export function quoteSource(
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
