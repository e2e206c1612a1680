import type { Quote, Report } from '../src/engine/report.ts';
import {
  quoteSource,
  quoteSpeaker,
  quotesSummary,
  quoteWords,
  spokenQuotes,
  verdictMeaning,
  verdictWord,
} from '../src/wording/quote.ts';
import { say } from '../src/wording/say.ts';
import { snippet } from '../src/wording/visible.ts';
import { Difference } from './Difference.tsx';
import { FirstFew } from './FirstFew.tsx';
import { languageOf } from './language-of.ts';
import type { LivePage } from './live-page-calls.ts';
import { Section } from './Section.tsx';
import { ShowMark } from './ShowMark.tsx';

interface Props {
  readonly report: Report;
  readonly page: LivePage;
}

/** Longest quotation shown, in characters: about six lines. */
const QUOTE_LENGTH = 260;

/** What is quoted, who is said to have said it, and how it stands to the sources. */
export function Quotes({ report, page }: Props) {
  const quotes = spokenQuotes(report);
  if (quotes.length === 0) return null;
  return (
    <Section name="quotes" heading={say('quotes')} note={quotesSummary(quotes)}>
      <FirstFew
        items={quotes}
        row={(quote, index) => (
          <QuoteRow
            key={quote.span.start}
            quote={quote}
            isFirstOfVerdict={quotes.findIndex(one => one.verdict === quote.verdict) === index}
            report={report}
            page={page}
          />
        )}
      />
    </Section>
  );
}

interface RowProps extends Props {
  readonly quote: Quote;
  /** What a verdict means is said once. */
  readonly isFirstOfVerdict: boolean;
}

function QuoteRow({ quote, isFirstOfVerdict, report, page }: RowProps) {
  // What is quoted from the first source needs no title: it is the chain's own.
  const isElsewhere = quote.source?.document !== report.sources[0]?.document;
  const isExplained = isFirstOfVerdict || quote.verdict === 'elided';
  const reveal = () => page.reveal({ kind: 'quote', span: quote.span });
  return (
    <li data-quote={quote.kind} data-verdict={quote.verdict}>
      <button type="button" class="quotation" title={say('showInPage')} onClick={reveal}>
        <q class="snippet" dir="auto" lang={languageOf(report)}>
          {quote.difference ? (
            <Difference difference={quote.difference} />
          ) : (
            say('quoted', { text: snippet(quoteWords(quote), QUOTE_LENGTH) })
          )}
        </q>
        <ShowMark />
      </button>
      <p class="facts">
        <bdi>{quoteSpeaker(quote)}</bdi>
      </p>
      {quote.verdict && (
        <p class="verdict">
          <strong>{verdictWord(quote.verdict)}.</strong> {isExplained && verdictMeaning(quote.verdict, quote)}{' '}
          {isElsewhere && quoteSource(quote, report)}
        </p>
      )}
    </li>
  );
}
