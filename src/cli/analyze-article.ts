import { analyze } from '../engine/analyze.ts';
import type { Article } from '../engine/article.ts';
import { isDamage } from '../engine/pack/damage.ts';
import type { Report } from '../engine/report.ts';
import { badInput, oneLine } from './refusal.ts';
import type { Workbench } from './workbench.ts';

/** Analyses an article. That a pack is damaged inside may show only now. */
export function analyzeArticle(article: Article, { corpus, entities }: Workbench): Report {
  try {
    return analyze(article, corpus, entities);
  } catch (error) {
    if (!isDamage(error)) throw error;
    throw badInput(`${oneLine(error)} "headwater pack info FILE" tells which pack it is.`);
  }
}
