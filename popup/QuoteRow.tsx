import type { Quote, Report } from '../src/engine/report.ts';
import { differenceParts } from '../src/wording/difference.ts';
import { namePart, sayParts } from '../src/wording/parts.ts';
import { quoteSpeaker, quoteWords } from '../src/wording/quote.ts';
import { quotePlace } from '../src/wording/quote-source.ts';
import { say } from '../src/wording/say.ts';
import { verdictWords } from '../src/wording/verdict.ts';
import { snippet } from '../src/wording/visible.ts';
import { Difference } from './Difference.tsx';
import { languageOf } from './language-of.ts';
import type { LivePage } from './live-page-calls.ts';
import { placeOfSpan } from './places.ts';
import { ShowMark } from './ShowMark.tsx';
import { WebLink } from './WebLink.tsx';

/** What a reader can do with a quotation. */
export interface QuoteActions {
  /** The page that has it; absent when another page is behind the popup. */
  readonly page: LivePage | undefined;
  lookUp(words: string): void;
}

interface Props extends QuoteActions {
  readonly quote: Quote;
  readonly report: Report;
  /** Whether one sentence above says the verdict of several. */
  readonly isVerdictAbove?: boolean;
  /** Whether a row above names its document. */
  readonly isPlaceAbove?: boolean;
}

/** Longest quotation shown, in characters: about six lines. */
const QUOTE_LENGTH = 260;
/** Longest beginning of a quotation in the name of a button. */
const NAME_LENGTH = 40;

/** A quotation, who said it, how it stands to its source, and the way to both. */
export function QuoteRow(props: Props) {
  const { quote, report, page, lookUp, isVerdictAbove = false, isPlaceAbove = false } = props;
  const verdict = isVerdictAbove ? undefined : verdictWords(quote, report);
  const words = quoteWords(quote);
  return (
    <li data-quote={quote.kind} data-verdict={quote.verdict}>
      <Words quote={quote} report={report} page={page} />
      <p class="facts">
        <bdi>{quoteSpeaker(quote)}</bdi>
      </p>
      {verdict && (
        <p class="verdict">
          <strong>{verdict}</strong>
        </p>
      )}
      <p class="detail ways">
        <Place quote={quote} isAbove={isPlaceAbove} />
        <button
          type="button"
          class="text-button"
          aria-label={say('lookUpThis', { text: snippet(words, NAME_LENGTH) })}
          onClick={() => lookUp(words)}
        >
          {say('lookup')}
        </button>
      </p>
    </li>
  );
}

function Words({ quote, report, page }: Pick<Props, 'quote' | 'report' | 'page'>) {
  const words = (
    <q class="snippet" dir="auto" lang={languageOf(report)}>
      {quote.difference ? (
        <Difference parts={differenceParts(quote.difference)} />
      ) : (
        say('quoted', { text: snippet(quoteWords(quote), QUOTE_LENGTH) })
      )}
    </q>
  );
  if (page === undefined) return <p class="quotation">{words}</p>;
  const reveal = () => page.reveal(placeOfSpan(quote.span));
  return (
    <button type="button" class="quotation" title={say('showInPage')} onClick={reveal}>
      {words}
      <ShowMark />
    </button>
  );
}

/** The document that has the words: its title leads to them, then its issuer, its day and the number of the sentence. */
function Place({ quote, isAbove }: { readonly quote: Quote; readonly isAbove: boolean }) {
  const place = quotePlace(quote);
  if (place === undefined) return null;
  if (isAbove) return <WebLink title={place.again} url={place.href} />;
  return (
    <span class="place">
      {sayParts('quoteIn', { title: [namePart(place.title)] }).map(({ text, isName }) =>
        isName ? <WebLink key={text} title={text} url={place.href} /> : text,
      )}
      {' · '}
      {[...place.facts, place.sentence].join(' · ')}
    </span>
  );
}
