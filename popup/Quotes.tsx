import type { ComponentChildren } from 'preact';
import type { Quote, Report } from '../src/engine/report.ts';
import {
  quoteSource,
  quoteSpeaker,
  quoteWords,
  spokenQuotes,
  verdictMeaning,
  verdictWord,
} from '../src/wording/quote.ts';
import {
  groupWords,
  type QuoteGroup,
  quoteGroups,
  quotesNote,
  showGroup,
} from '../src/wording/quote-groups.ts';
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
/** Quotations shown of those that nothing was found about, when there are no others. */
const FEW_UNFOUND = 3;

/** What is quoted, who is said to have said it, and how it stands to the sources. */
export function Quotes({ report, page }: Props) {
  const groups = quoteGroups(spokenQuotes(report));
  if (groups.length === 0) return null;
  return (
    <Section name="quotes" heading={say('quotes')} note={quotesNote(groups)}>
      {groups.map((group, index) =>
        group.kind === 'found' ? (
          <Found key={group.kind} group={group} report={report} page={page} />
        ) : (
          <Unfound key={group.kind} group={group} isFirst={index === 0} report={report} page={page} />
        ),
      )}
    </Section>
  );
}

interface GroupProps extends Props {
  readonly group: QuoteGroup;
}

function Found({ group: { quotes }, report, page }: GroupProps) {
  const isFirstOfVerdict = (quote: Quote) => quotes.find(one => one.verdict === quote.verdict) === quote;
  return (
    <FirstFew
      items={quotes}
      row={quote => (
        <QuoteRow key={quote.span.start} quote={quote} report={report} page={page}>
          <VerdictLine quote={quote} isExplained={isFirstOfVerdict(quote)} report={report} />
        </QuoteRow>
      )}
    />
  );
}

/** One sentence speaks for all; where others have more to say, they are folded away. */
function Unfound({ group, isFirst, report, page }: GroupProps & { readonly isFirst: boolean }) {
  const [word, meaning] = groupWords(group, report) ?? [];
  const isFolded = !isFirst;
  return (
    <div class="unfound">
      <p class="verdict">
        <strong>{word}.</strong> {meaning}
      </p>
      <FirstFew
        items={group.quotes}
        few={isFolded ? 0 : FEW_UNFOUND}
        {...(isFolded ? { more: showGroup(group) } : {})}
        row={quote => <QuoteRow key={quote.span.start} quote={quote} report={report} page={page} />}
      />
    </div>
  );
}

interface RowProps extends Props {
  readonly quote: Quote;
  readonly children?: ComponentChildren;
}

function QuoteRow({ quote, report, page, children }: RowProps) {
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
      {children}
    </li>
  );
}

interface VerdictProps {
  readonly quote: Quote;
  /** What a verdict means is said once. */
  readonly isExplained: boolean;
  readonly report: Report;
}

function VerdictLine({ quote, isExplained, report }: VerdictProps) {
  const { verdict } = quote;
  if (verdict === undefined) return null;
  // What is quoted from the first source needs no title: it is the chain's own.
  const isElsewhere = quote.source?.document !== report.sources[0]?.document;
  return (
    <p class="verdict">
      <strong>{verdictWord(verdict)}.</strong>{' '}
      {(isExplained || verdict === 'elided') && verdictMeaning(verdict, quote)}{' '}
      {isElsewhere && quoteSource(quote, report)}
    </p>
  );
}
