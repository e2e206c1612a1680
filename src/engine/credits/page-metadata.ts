import type { Article } from '../article.ts';
import type { EntityIndex } from '../entities/entity-index.ts';
import type { Credit } from '../report.ts';
import { creditOf } from './found-credit.ts';
import { findOutletNames, outletNamed } from './outlet-names.ts';
import { addressOfAnother } from './own-names.ts';
import { hostOf, isLike, registeredDomain, siteOf } from './publisher.ts';
import { authorship, isPortal } from './services.ts';

/** Hosts that show other people's pages: a canonical address elsewhere is not a credit of theirs. */
const MIRRORS =
  /(?:^|\.)(?:ampproject\.org|web\.archive\.org|archive\.(?:org|is|ph|today)|translate\.goog|googleusercontent\.com|localhost|feedburner\.com|bit\.ly|t\.co)$|^[\d.]+$/;

/** Credits in the page's metadata: provider, copyright holder, what the text is based on, a canonical address elsewhere. */
export function metadataCredits(article: Article, index: EntityIndex): Credit[] {
  const { provider, copyrightHolder, publisher, creditText } = article.metadata;
  return [
    ...named(provider, index, 'any'),
    ...named(creditText, index, 'any'),
    ...named(copyrightHolder, index, 'agency'),
    ...(article.siteName && article.siteName !== publisher ? named(publisher, index, 'agency') : []),
    ...basedOn(article, index),
    ...canonicalElsewhere(article, index),
    ...addressElsewhere(article, index),
    ...suppliedToPortal(article, index),
  ];
}

/** Pictures have metadata of their own: their agencies did not write the text. */
const PICTURE =
  /photo|image|picture|getty|alamy|shutterstock|istock|foto|bild(?:er)?\b|写真|사진|图片|\.(?:jpe?g|png|webp)/i;
/** What content systems fill in when nobody does. */
const DUMMY =
  /^(?:admin|wordpress|default|none|null|n\/a|unknown|test|web|internet|online|staff|editorial|news|wire|other|source)$/i;

/** A portal names the outlet that it has a story from, as provider, publisher or site. */
function suppliedToPortal(article: Article, index: EntityIndex): Credit[] {
  const site = siteOf(article, index);
  if (!site || !isPortal(site)) return [];
  const { provider, publisher } = article.metadata;
  const names = [provider, article.siteName, publisher].map(name => name?.trim() ?? '');
  const name = names.find(
    one => one.length > 2 && one.length <= MAX_SUPPLIER && !isLike(one, article.url, site.name),
  );
  if (name === undefined || DUMMY.test(name)) return [];
  const known = named(name, index, 'any');
  return known.length > 0 ? known : [{ type: 'carried', name, evidence: { kind: 'metadata', text: name } }];
}

/** Longer values are sentences. */
const MAX_SUPPLIER = 60;

function named(value: string | undefined, index: EntityIndex, which: 'any' | 'agency'): Credit[] {
  if (value === undefined || value.length > 120 || PICTURE.test(value) || DUMMY.test(value)) return [];
  return findOutletNames(value, index, { prose: false })
    .filter(({ entity }) => which === 'any' || entity.type === 'agency')
    .map(({ entity }) => creditOf(authorship(entity), entity, { kind: 'metadata', text: value }));
}

function basedOn(article: Article, index: EntityIndex): Credit[] {
  const value = article.metadata.isBasedOn;
  if (value === undefined) return [];
  const host = hostOf(value);
  return host === undefined ? named(value, index, 'any') : elsewhere(article, value, host, index);
}

function canonicalElsewhere(article: Article, index: EntityIndex): Credit[] {
  const host = hostOf(article.canonicalUrl);
  return host === undefined ? [] : elsewhere(article, article.canonicalUrl!, host, index);
}

function addressElsewhere(article: Article, index: EntityIndex): Credit[] {
  const other = addressOfAnother(article, index);
  return other ? [creditOf(authorship(other), other, { kind: 'domain', text: article.url ?? '' })] : [];
}

function elsewhere(article: Article, address: string, host: string, index: EntityIndex): Credit[] {
  const own = hostOf(article.url);
  if (own === undefined || MIRRORS.test(own) || MIRRORS.test(host)) return [];
  const [mine, theirs] = [registeredDomain(own), registeredDomain(host)];
  if (mine === theirs || mine.split('.')[0] === theirs.split('.')[0] || !theirs.includes('.')) return [];
  const entity = outletNamed(host, index);
  const evidence = { kind: 'metadata', text: address } as const;
  return [
    entity ? creditOf(authorship(entity), entity, evidence) : { type: 'carried', name: theirs, evidence },
  ];
}
