import type { Report } from '../src/engine/report.ts';
import { answerParts } from '../src/wording/answer.ts';
import { articleFacts } from '../src/wording/article-facts.ts';
import { outcomeOf } from '../src/wording/outcome.ts';
import { meaningOf } from '../src/wording/searched.ts';
import { snippet } from '../src/wording/visible.ts';
import { languageOf } from './language-of.ts';
import type { LivePage } from './live-page-calls.ts';
import { MarkButtons } from './MarkButtons.tsx';
import { Parts } from './Parts.tsx';

/** Longest title shown, in characters: two lines. */
const TITLE_LENGTH = 110;

/** The one sentence that answers the reader, and the article it speaks of. */
export function Answer({ report, page }: { readonly report: Report; readonly page: LivePage }) {
  const outcome = outcomeOf(report);
  const facts = articleFacts(report.article);
  return (
    <header class="answer">
      <p class="article-title" dir="auto" lang={languageOf(report)}>
        {snippet(report.article.title, TITLE_LENGTH)}
      </p>
      <h1>
        <Parts parts={answerParts(report)} />.
      </h1>
      {outcome !== 'match' && <p class="meaning">{meaningOf(outcome)}</p>}
      {facts.length > 0 && <p class="facts">{facts.join(' · ')}</p>}
      <MarkButtons report={report} page={page} />
    </header>
  );
}
