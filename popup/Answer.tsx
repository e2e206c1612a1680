import type { Report } from '../src/engine/report.ts';
import { answerParts } from '../src/wording/answer.ts';
import { articleFacts } from '../src/wording/article-facts.ts';
import { outcomeOf } from '../src/wording/outcome.ts';
import { quotesAnswer } from '../src/wording/quote-groups.ts';
import { meaningOf } from '../src/wording/searched.ts';
import { snippet } from '../src/wording/visible.ts';
import { CompareOffers } from './CompareOffers.tsx';
import { languageOf } from './language-of.ts';
import { MarkButtons } from './MarkButtons.tsx';
import { Parts } from './Parts.tsx';
import type { PopupState } from './popup-state.ts';
import type { Wishes } from './wishes.ts';

interface Props {
  readonly report: Report;
  readonly state: Pick<PopupState, 'comparable' | 'marks' | 'site'>;
  readonly wishes: Wishes;
}

/** Longest title shown, in characters: two lines. */
const TITLE_LENGTH = 110;

/** The one sentence that answers the reader, and the article it speaks of. */
export function Answer({ report, state, wishes }: Props) {
  const outcome = outcomeOf(report);
  const facts = articleFacts(report.article);
  const quotes = quotesAnswer(report);
  return (
    <header class="answer">
      <p class="article-title" dir="auto" lang={languageOf(report)}>
        {snippet(report.article.title, TITLE_LENGTH)}
      </p>
      <h1 tabIndex={-1}>
        <Parts parts={answerParts(report)} />.
      </h1>
      {outcome !== 'match' && <p class="meaning">{meaningOf(outcome)}</p>}
      {quotes && <p class="meaning quote-numbers">{quotes}</p>}
      {facts.length > 0 && <p class="facts">{facts.join(' · ')}</p>}
      <CompareOffers comparable={state.comparable} wishes={wishes} />
      <MarkButtons report={report} chosen={state.marks} site={state.site} wishes={wishes} />
    </header>
  );
}
