import { analyze } from '../engine/analyze.ts';
import type { Article } from '../engine/article.ts';
import { isDamage } from '../engine/pack/damage.ts';
import type { Report } from '../engine/report.ts';
import { badInput, oneLine } from './refusal.ts';
import type { Workbench } from './workbench.ts';

/** Analyses an article. */
export function analyzeArticle(article: Article, { corpus, entities }: Workbench): Report {
  return withDamageTold(() => analyze(article, corpus, entities));
}

/** Does what reads packs. That one is damaged inside may show only now. */
export function withDamageTold<Answer>(work: () => Answer): Answer {
  try {
    return work();
  } catch (error) {
    if (!isDamage(error)) throw error;
    throw badInput(`${oneLine(error)} "headwater pack info FILE" tells which pack it is.`);
  }
}
