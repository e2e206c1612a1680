import type { Article } from '../article.ts';
import type { Tokens } from '../text/tokenize.ts';
import type { Mention } from './entity.ts';
import type { EntityIndex } from './entity-index.ts';
import { findListed } from './listed-mentions.ts';

/** Every span of the article's text that names an entity: sorted, without overlaps. */
export function findMentions(_article: Article, tokens: Tokens, index: EntityIndex): Mention[] {
  return findListed(tokens, index);
}
