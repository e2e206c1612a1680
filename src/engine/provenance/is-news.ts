import { isPortal } from '../credits/services.ts';
import type { CreditType } from '../report.ts';
import { foldName } from '../text/normalize.ts';
import type { ChainFacts } from './chain.ts';

const NEWS_CREDITS: ReadonlySet<CreditType> = new Set(['wrote', 'carried', 'contributed', 'cited']);

/**
 * Whether a page shows that it is news: the list knows its publisher, it credits or cites an agency or outlet, or a
 * person signs it. Other pages with prose (guides, encyclopaedias, shops) quote too, and nobody told them anything.
 * Whoever announces something on a site of their own is the publisher already.
 */
export function isNews(facts: ChainFacts): boolean {
  const { publisher, credits, byline } = facts.credits;
  const house = publisher?.entity === undefined ? undefined : facts.index.byId(publisher.entity);
  // What stands on a portal, a host of blogs, a forum, need not be news.
  if (house && !isPortal(house)) return true;
  if (isOwnAnnouncement(facts)) return false;
  return byline.length > 0 || credits.some(({ type }) => NEWS_CREDITS.has(type));
}

/** A headline about the one who publishes it: "Amber Mills Names New Miller" on the site of Amber Mills. */
function isOwnAnnouncement({ title, credits: { publisher } }: ChainFacts): boolean {
  const name = foldName(publisher?.name ?? '');
  return name !== '' && ` ${foldName(title)} `.includes(` ${name} `);
}
