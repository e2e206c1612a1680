import type { ReadArticle } from './page-look.ts';

/** Elements that pages put their one article in. */
const HOLDERS = 'article, main, [role="main"]';

/** The part of the page in which more of an article would come: what holds all of its blocks, and a little around it. */
export function scopeOf(read: ReadArticle | undefined): Element {
  const elements = read?.elements.filter(element => element?.isConnected) as Element[] | undefined;
  const [first, ...others] = elements ?? [];
  let common: Element | null | undefined = first;
  for (const element of others) {
    while (common && !common.contains(element)) common = common.parentElement;
  }
  return common?.closest(HOLDERS) ?? common?.parentElement ?? document.body;
}
