import type { Margin } from '../engine/article.ts';
import { authorsOf } from './authors.ts';
import { namesIn } from './json-ld.ts';
import type { Page } from './page.ts';
import { foldSpace } from './white-space.ts';

/** JSON-LD values that credit someone. */
const CREDIT_KEYS = [
  'creditText',
  'copyrightNotice',
  'sourceOrganization',
  'provider',
  'contributor',
  'isBasedOn',
];
/** Meta tags that credit someone. */
const CREDIT_TAGS = [
  'source',
  'copyright',
  'dc.source',
  'dc.rights',
  'article:source',
  'news_source',
  'syndication-source',
  'original-source',
  'agency',
];
/** Longest value: a credit, not a notice of terms. */
const MAX_LENGTH = 300;
/** Most values: a page with more describes something else. */
const MAX_COUNT = 20;

/** Author strings and credits that stand in metadata only. */
export function metaMargins(page: Page): Margin[] {
  const values = [
    ...authorsOf(page),
    ...CREDIT_KEYS.flatMap(key => namesIn(page.articleNode?.[key], page.nodes)),
    ...CREDIT_TAGS.flatMap(tag => page.meta.get(tag) ?? []),
  ].map(foldSpace);
  return [...new Set(values)]
    .filter(value => value.length > 1 && value.length <= MAX_LENGTH)
    .slice(0, MAX_COUNT)
    .map(text => ({ text, where: 'meta' }));
}
