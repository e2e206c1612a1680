import type { Entity } from '../entities/entity.ts';
import type { Credit } from '../report.ts';
import { namesEdition } from './edition.ts';
import type { IsOwn } from './own-names.ts';
import { squash } from './publisher.ts';

interface Page {
  readonly isOwn: IsOwn;
  /** The outlet or agency whose site the page stands on. */
  readonly own: Entity | undefined;
  /** What the site calls itself on the page. */
  readonly siteName: string | undefined;
}

/** Which of two credits for one name says more about its text. */
const STRONGER: readonly Credit['type'][] = ['wrote', 'carried', 'contributed', 'cited'];

/** Drops what the page says of itself, and of two credits for one name the weaker. */
export function weighCredits(credits: readonly Credit[], { isOwn, own, siteName }: Page): Credit[] {
  const others = credits.filter(
    credit => !isSelf(credit, isOwn, own) || isEdition(credit) || isOtherThanPrinted(credit, siteName),
  );
  const best = new Map<string, number>();
  for (const { name, entity, type } of others) {
    const rank = STRONGER.indexOf(type);
    const key = entity ?? name;
    if (rank >= 0) best.set(key, Math.min(best.get(key) ?? STRONGER.length, rank));
  }
  return others.filter(({ name, entity, type }) => {
    const rank = STRONGER.indexOf(type);
    return (
      rank < 0 || rank === best.get(entity ?? name) || isSeparate(STRONGER[best.get(entity ?? name)!]!, type)
    );
  });
}

/** An agency whose report was used can be cited for a fact as well; who wrote the text is not its own source. */
function isSeparate(stronger: Credit['type'], type: Credit['type']): boolean {
  return type === 'cited' && stronger === 'contributed';
}

/** "This article originally appeared on VICE US": another edition under the same name did carry it. */
function isEdition({ type, entity, name, evidence }: Credit): boolean {
  return type === 'carried' && entity === undefined && evidence.kind === 'credit' && namesEdition(name);
}

const LATIN = /^[a-z0-9]{4,}$/;

/** "originally appeared on Time.com" on a page that prints another name, although it bears that address. */
function isOtherThanPrinted({ type, name, evidence }: Credit, siteName: string | undefined): boolean {
  const [site, credited] = [squash(siteName), squash(name)];
  if (type !== 'carried' || evidence.kind !== 'credit' || !LATIN.test(site) || !LATIN.test(credited))
    return false;
  return !site.includes(credited) && !credited.includes(site);
}

function isSelf(credit: Credit, isOwn: IsOwn, own: Entity | undefined): boolean {
  if (credit.type === 'photo' || credit.type === 'issued' || credit.type === 'edited') return false;
  if (credit.type === 'wrote' && own?.type === 'agency' && credit.entity === own.id) return false;
  return isOwn(credit.name, credit.entity);
}
