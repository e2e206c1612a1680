import type { Naming, NamingDocument } from '../engine/lookup/naming.ts';
import type { ReportEntity } from '../engine/report.ts';
import { dayOf } from './dates.ts';
import { safeHref } from './safe-href.ts';
import { listed, say, sayCount } from './say.ts';
import { titleOf } from './source.ts';
import { notFound } from './verdict.ts';
import { snippet, visible } from './visible.ts';

/** Spellings of one name are told so that each can be read whole. */
const SPELLING_LENGTH = 60;
/** A page's ways to write one name: more are not worth sending. */
const MOST_SPELLINGS = 8;

/** A document that has a name, ready to show. */
export interface NamingRow {
  readonly document: string;
  readonly title: string;
  readonly href?: string;
  /** Issuer and day, as far as they are known. */
  readonly facts: readonly string[];
}

/** The documents that have a name from one end of time, under a heading where there are two. */
export interface NamingList {
  readonly heading?: string;
  readonly rows: readonly NamingRow[];
}

/** The name of an entity and each way in which the page writes it. */
export function spellingsOf({ name, mentions }: ReportEntity, text: string): string[] {
  const printed = mentions.map(({ start, end }) => visible(text.slice(start, end)));
  return [...new Set([name, ...printed])].filter(one => one !== '').slice(0, MOST_SPELLINGS);
}

/** How many documents have a name: "12 documents have this name". */
export function namingSummary(naming: Naming): string {
  if (naming.kind === 'too-common') {
    return naming.documents === undefined ? say('namingCommon') : sayCount('namingMany', naming.documents);
  }
  return naming.documents === 0 ? notFound(naming.searched) : sayCount('naming', naming.documents);
}

/** Which spellings were looked for, when it was not the name as it stands above alone. */
export function namingSpellings(
  { names, kind }: Naming,
  { name }: Pick<ReportEntity, 'name'>,
): string | undefined {
  if (kind === 'too-common' || (names.length === 1 && names[0] === name)) return undefined;
  return say('namingAs', {
    names: listed(names.map(one => say('quoted', { text: snippet(one, SPELLING_LENGTH) }))),
  });
}

/** The newest and the oldest documents with a name, in one list when they are all. */
export function namingLists(naming: Naming): NamingList[] {
  if (naming.kind === 'too-common') return [];
  const newest = naming.newest.map(namingRow);
  if (naming.oldest.length === 0) return newest.length === 0 ? [] : [{ rows: newest }];
  return [
    { heading: say('namingNewest'), rows: newest },
    { heading: say('namingOldest'), rows: naming.oldest.map(namingRow) },
  ];
}

/** The address of what Wikidata has on an entity. */
export function wikidataHref({ wikidata }: Pick<ReportEntity, 'wikidata'>): string | undefined {
  return wikidata !== undefined && /^Q\d{1,12}$/.test(wikidata)
    ? `https://www.wikidata.org/wiki/${wikidata}`
    : undefined;
}

function namingRow(document: NamingDocument): NamingRow {
  const href = safeHref(document.url);
  return {
    document: document.document,
    title: titleOf(document),
    ...(href !== undefined && { href }),
    facts: [visible(document.issuer ?? ''), dayOf(document.date) ?? ''].filter(fact => fact !== ''),
  };
}
