import type { Article } from '../article.ts';
import type { EntityIndex } from '../entities/entity-index.ts';
import { foldName } from '../text/normalize.ts';
import { hostOf, type Publisher, siteOf } from './publisher.ts';

/** Answers whether a name, or the entity it means, is the page's own publisher. */
export type IsOwn = (name: string, entity?: string) => boolean;

/** Shorter names are too easily part of another: ap in "maps". */
const MIN_CONTAINED = 4;

/** Knows the page's own names: its publisher, its site name, its domain. A page credits others, never itself. */
export function ownNames(article: Article, publisher: Publisher | undefined, index: EntityIndex): IsOwn {
  const ids = new Set([publisher?.entity, siteOf(article, index)?.id]);
  const host = hostOf(article.url)?.split('.') ?? [];
  const own = [publisher?.name, article.siteName, ...host.slice(0, -1)]
    .map(squash)
    .filter(name => name !== '');
  return (name, entity) => {
    if (entity !== undefined && ids.has(entity)) return true;
    const squashed = squash(name);
    return own.some(mine => mine === squashed || isPartOf(squashed, mine) || isPartOf(mine, squashed));
  };
}

function isPartOf(part: string, whole: string): boolean {
  return part.length >= MIN_CONTAINED && whole.startsWith(part);
}

/** A name as it stands in a domain: `The Straits Times` and `straitstimes` are one. */
export function squash(name: string | undefined): string {
  return foldName(name ?? '')
    .replace(/^the /, '')
    .replaceAll(' ', '');
}
