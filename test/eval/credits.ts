import { openBundled } from './bundled.ts';
import { type JudgedPage, judgePages } from './credit-reports.ts';
import { type Evaluation, tally } from './evaluation.ts';
import { NameSets } from './name-sets.ts';
import { sameOutlet } from './same-outlet.ts';
import { scorePage } from './score-credits.ts';

/** Scores the credits on the labelled pages; undefined when the labels are not there. */
export async function evaluateCredits(): Promise<Evaluation | undefined> {
  const judged = await judgePages();
  if (judged === undefined) return undefined;
  const same = sameOutlet(openBundled().entities);
  const sets = new NameSets();
  const articles = judged.filter(({ record }) => record.is_article);
  for (const page of articles) if (page.isRead) scorePage(page, same, sets);
  const unread = articles.filter(({ isRead }) => !isRead);
  const others = judged.filter(({ record }) => !record.is_article);
  const chained = others.filter(goesBeyondPublisher);
  const shown = chained.filter(({ isRead }) => isRead);
  return {
    rows: [
      ...sets.rows(),
      tally('articles not read as such', unread.length, articles.length),
      tally('other pages with a chain beyond the publisher', shown.length, others.length),
      tally('  were they read as articles', chained.length, others.length),
    ],
    failures: [
      ...sets.failures,
      ...unread.map(({ record }) => ({ id: record.id, what: 'not read as an article' })),
      ...chained.map(({ record, report, isRead }) => ({
        id: record.id,
        what: `no article${isRead ? ', but read' : ''}: ${report.chain.map(({ relation, name }) => `${relation ?? 'publisher'} ${name}`).join(', ')}`,
      })),
    ],
  };
}

function goesBeyondPublisher({ report }: JudgedPage): boolean {
  return report.chain.some(({ relation }) => relation !== undefined);
}
