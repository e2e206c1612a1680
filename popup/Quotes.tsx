import type { Quote, Report } from '../src/engine/report.ts';
import { spokenQuotes } from '../src/wording/quote.ts';
import {
  groupWords,
  type QuoteGroup,
  quoteGroups,
  quotesNote,
  showGroup,
} from '../src/wording/quote-groups.ts';
import { say } from '../src/wording/say.ts';
import { FirstFew } from './FirstFew.tsx';
import { type QuoteActions, QuoteRow } from './QuoteRow.tsx';
import { SameWords } from './SameWords.tsx';
import { Section } from './Section.tsx';

interface Props extends QuoteActions {
  readonly report: Report;
}

/** Quotations shown of those that nothing was found about, when there are no others. */
const FEW_UNFOUND = 3;

/** What is quoted, who is said to have said it, and how it stands to the sources. */
export function Quotes({ report, ...actions }: Props) {
  const groups = quoteGroups(spokenQuotes(report));
  if (groups.length === 0) return null;
  return (
    <Section name="quotes" heading={say('quotes')} note={quotesNote(groups, report)}>
      {groups.map((group, index) =>
        group.kind === 'found' ? (
          <FirstFew
            key={group.kind}
            items={group.quotes}
            row={(quote, i) => (
              <QuoteRow
                key={quote.span.start}
                quote={quote}
                report={report}
                isPlaceAbove={isPlaceAbove(quote, group.quotes[i - 1])}
                {...actions}
              />
            )}
          />
        ) : (
          <Unfound key={group.kind} group={group} isFirst={index === 0} report={report} {...actions} />
        ),
      )}
      <SameWords />
    </Section>
  );
}

function isPlaceAbove({ source }: Quote, above: Quote | undefined): boolean {
  return source !== undefined && source.document === above?.source?.document;
}

interface GroupProps extends Props {
  readonly group: QuoteGroup;
  readonly isFirst: boolean;
}

/** One sentence speaks for all; where others have more to say, they are folded away. */
function Unfound({ group, isFirst, report, ...actions }: GroupProps) {
  return (
    <div class="unfound">
      <p class="verdict">
        <strong>{groupWords(group, report)}.</strong>
      </p>
      <FirstFew
        items={group.quotes}
        few={isFirst ? FEW_UNFOUND : 0}
        {...(isFirst ? {} : { more: showGroup(group) })}
        row={quote => (
          <QuoteRow key={quote.span.start} quote={quote} report={report} isVerdictAbove {...actions} />
        )}
      />
    </div>
  );
}
