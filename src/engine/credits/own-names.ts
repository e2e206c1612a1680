import type { Article } from '../article.ts';
import type { Entity } from '../entities/entity.ts';
import type { EntityIndex } from '../entities/entity-index.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { outletNamed } from './outlet-names.ts';
import { hostOf, isLike, isTelling, type Publisher, siteOf, squash } from './publisher.ts';
import { isPortal } from './services.ts';

/** Answers whether a name, or the entity it means, is the page's own publisher. */
export type IsOwn = (name: string, entity?: string) => boolean;

/** Shorter names are too easily part of another: ap in "maps". */
const MIN_CONTAINED = 4;

/** Knows the page's own names: its publisher, its site name, its domain. A page credits others, never itself. */
export function ownNames(article: Article, publisher: Publisher | undefined, index: EntityIndex): IsOwn {
  const isElsewhere = addressOfAnother(article, index) !== undefined;
  const ids = new Set([publisher?.entity, isElsewhere ? undefined : siteOf(article, index)?.id]);
  const owner = publisher?.entity === undefined ? undefined : index.byId(publisher.entity)?.owner;
  const host = isElsewhere ? [] : (hostOf(article.url)?.split('.').slice(0, -1) ?? []);
  const onPortal = publisher?.entity !== undefined && isPortal(index.byId(publisher.entity)!);
  const own = [publisher?.name, onPortal ? undefined : article.siteName, ...host]
    .map(squash)
    .filter(name => name !== '');
  // "The Times" in the Los Angeles Times is that paper.
  const lastWords = [publisher?.name, onPortal ? undefined : article.siteName].flatMap(
    mine =>
      words(mine ?? '')
        .slice(1)
        .at(-1) ?? [],
  );
  return (name, id) => {
    if (id !== undefined && (ids.has(id) || isHouseService(index.byId(id), owner))) return true;
    const squashed = squash(name);
    if (own.some(mine => mine === squashed || isPartOf(squashed, mine) || isPartOf(mine, squashed)))
      return true;
    if (id !== undefined && index.byId(id)?.type === 'agency') return false;
    return lastWords.includes(squash(name.replace(EDITION, '')));
  };
}

/** Where the list says which of several papers a name means: "The Sun (United Kingdom)". */
const EDITION = / \([^()]{2,30}\)$/;

/** A service of the publisher's own house, as the Times News Network is to The Times of India. */
function isHouseService(entity: Entity | undefined, owner: string | undefined): boolean {
  return entity?.type === 'agency' && owner !== undefined && entity.owner === owner;
}

function isPartOf(part: string, whole: string): boolean {
  return part.length >= MIN_CONTAINED && whole.startsWith(part);
}

/**
 * The outlet whose address a page bears although it names itself as another one:
 * a copy on a portal or a sister's site that gives the first publisher's address as its own.
 */
export function addressOfAnother(article: Article, index: EntityIndex): Entity | undefined {
  const { siteName, url } = article;
  const site = siteOf(article, index);
  if (!site || isPortal(site) || siteName === undefined || isLike(siteName, url, site.name)) return undefined;
  const self = outletNamed(siteName, index);
  if (self ? self.id === site.id || sharesWord(site.name, self.name) : !isTelling(siteName, index))
    return undefined;
  return site;
}

function sharesWord(name: string, other: string): boolean {
  const held = words(other);
  return words(name).some(word => held.includes(word));
}

const BETWEEN_WORDS = new LetterPattern(/[^\p{L}\p{N}]+/u);

function words(name: string): string[] {
  return name
    .toLowerCase()
    .split(BETWEEN_WORDS)
    .filter(word => word !== '' && word !== 'the');
}
