import type { Article } from '../article.ts';
import type { Entity } from '../entities/entity.ts';
import type { EntityIndex } from '../entities/entity-index.ts';
import type { Evidence } from '../report.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { foldName } from '../text/normalize.ts';
import { outletNamed, ownRow } from './outlet-names.ts';
import { isPortal } from './services.ts';

/** Shorter names are sections and initials. */
const MIN_NAME = 4;

/** Who publishes the page. */
export interface Publisher {
  readonly name: string;
  readonly entity?: string;
  readonly evidence: Evidence;
}

/** The publisher, from the site's own name, the page's metadata, its domain or the end of its title. */
export function findPublisher(article: Article, index: EntityIndex): Publisher | undefined {
  return (
    fromSiteName(article, index) ??
    fromDomain(article, index) ??
    fromMetadata(article, index) ??
    fromTitle(article, index) ??
    fromHost(article)
  );
}

function fromSiteName(article: Article, index: EntityIndex): Publisher | undefined {
  const name = cleanName(article.siteName);
  // "U.S." is a section of the site.
  if (name === undefined || index.named(name)?.type === 'place') return undefined;
  const site = siteOf(article, index);
  if (isSection(name, article) && (site !== undefined || article.metadata.publisher !== undefined))
    return undefined;
  // A portal shows other outlets' stories under its own address: they supplied the text, it publishes it.
  if (site && isPortal(site) && !isLike(name, article.url, site.name)) return undefined;
  const entity = outletNamed(name, index) ?? site;
  const isOther =
    entity === site && site !== undefined && !isLike(name, article.url, site.name) && !isTelling(name, index);
  return publisher((isHost(name) || isOther) && entity ? entity.name : name, entity, {
    kind: 'metadata',
    text: article.siteName!,
  });
}

const SECTION =
  /^(?:(?:latest |breaking |top |local )?news|sports?|world|politics|business|opinion|economy|finance|technology|tech|science|health|culture|entertainment|lifestyle|travel|national|international|local|politik|wirtschaft|kultur|panorama|sport|deportes|mundo|economía|política|monde|société|économie|cronaca|politica|esporte)$/i;

/** "Sports" is a part of a site. */
function isSection(name: string, { metadata }: Article): boolean {
  return SECTION.test(name) || name === metadata.section;
}

function fromDomain(article: Article, index: EntityIndex): Publisher | undefined {
  const entity = siteOf(article, index);
  return entity && publisher(entity.name, entity, { kind: 'domain', text: hostOf(article.url) ?? '' });
}

function fromMetadata(article: Article, index: EntityIndex): Publisher | undefined {
  const name = cleanName(article.metadata.publisher);
  if (name === undefined) return undefined;
  return publisher(name, outletNamed(name, index), { kind: 'metadata', text: article.metadata.publisher! });
}

/** "Headline | The Outlet": the last part of the title, when the list knows it. */
function fromTitle(article: Article, index: EntityIndex): Publisher | undefined {
  const last = /(?:\s[|\u2013\u2014-]|\|)\s*([^|\u2013\u2014]{2,60})$/
    .exec(article.title.slice(-80))?.[1]
    ?.trim();
  const entity = last && outletNamed(last, index);
  return entity ? publisher(last, entity, { kind: 'metadata', text: last }) : undefined;
}

/** Hosts that show saved pages, or none that a reader knows. */
const NO_PUBLISHER =
  /(?:^|\.)(?:archive\.(?:org|is|ph|today)|translate\.goog|googleusercontent\.com|localhost|local|test|invalid)$|^[\d.]+$/;

/** The address itself, when nothing else names the publisher. */
function fromHost(article: Article): Publisher | undefined {
  const host = hostOf(article.url) ?? hostOf(article.canonicalUrl);
  if (host === undefined || !host.includes('.') || NO_PUBLISHER.test(host)) return undefined;
  const name = registeredDomain(host);
  return { name, evidence: { kind: 'domain', text: host } };
}

function publisher(printed: string, entity: Entity | undefined, evidence: Evidence): Publisher {
  return { name: printed, ...(entity ? { entity: entity.id } : {}), evidence };
}

/** The known outlet or agency whose site the page stands on. */
export function siteOf(article: Article, index: EntityIndex): Entity | undefined {
  const host = hostOf(article.url) ?? (article.url ? undefined : hostOf(article.canonicalUrl));
  const entity = host && index.ofDomain(host);
  return entity && (entity.type === 'agency' || entity.type === 'outlet') ? ownRow(entity, index) : undefined;
}

/** A name as it stands in a domain: `The Straits Times` and `straitstimes` are one. */
export function squash(name: string | undefined): string {
  return foldName(name ?? '')
    .replace(/^the /, '')
    .replaceAll(' ', '');
}

/** The host of an address, lower case, without `www.`. */
export function hostOf(url: string | undefined): string | undefined {
  return url && /^[a-z][a-z0-9+.-]*:\/\/(?:www\.)?([^/?#:@\s]+)/i.exec(url.slice(0, 300))?.[1]?.toLowerCase();
}

/** Parts of a host under which anybody may register a name: `co` of `co.uk`. */
const SHARED_SUFFIX = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'edu', 'or', 'ne', 'go', 'gob']);

/** The part of a host that one owner registers: `bbc.co.uk` of `news.bbc.co.uk`. */
export function registeredDomain(host: string): string {
  const labels = host.split('.');
  const long = labels.length > 2 && SHARED_SUFFIX.has(labels.at(-2)!) && labels.at(-1)!.length === 2;
  return labels.slice(long ? -3 : -2).join('.');
}

/** Whether a site's printed name can name a publisher: editions call themselves "U.S." or "World". */
export function isTelling(name: string, index: EntityIndex): boolean {
  return index.named(name)?.type !== 'place' && squash(name).length >= MIN_NAME;
}

/** Whether a site's printed name is one of its address's or its entity's: CNNMoney of cnn.com, but not "U.S." of reuters.com. */
export function isLike(name: string, url: string | undefined, listed: string): boolean {
  const [printed, known] = [squash(name), squash(listed)];
  const host = (hostOf(url) ?? '').replaceAll(/[^a-z0-9]/g, '');
  return printed.length > 1 && (host.includes(printed) || known.includes(printed) || printed.includes(known));
}

const HOST = new LetterPattern(/^(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/iu);

function isHost(name: string): boolean {
  return HOST.test(name);
}

function cleanName(name: string | undefined): string | undefined {
  const clean = name?.replace(/^@/, '').trim();
  return clean === undefined || clean === '' || clean.length > 100 ? undefined : clean;
}
