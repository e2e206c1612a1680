import type { Article } from '../article.ts';
import type { EntityIndex } from '../entities/entity-index.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { type DatelineParts, isNothing } from './dateline-brackets.ts';
import { findOutletNames, outletNamed } from './outlet-names.ts';
import type { PageLine } from './page-lines.ts';
import { isListed, readPlace } from './place.ts';
import { withoutNames } from './without-names.ts';

/** A dateline's parts and the line that prints them. */
export interface DatelineAside {
  readonly line: PageLine;
  readonly parts: DatelineParts;
}

/** Longest line read for a place beside the story. */
const MAX_LINE = 120;
/** Lines below the text, and the text's last, that may say where its outlet wrote it. */
const TAIL_LINES = 8;
const LAST_LINES = 3;

/** Where a page says from where its text is, when no line opens with it: under the headline, or in its markup. */
export function datelineAside(
  article: Article,
  lines: readonly PageLine[],
  index: EntityIndex,
): DatelineAside | undefined {
  const head = lines.filter(({ place, text }) => place === 'head' && text.length <= MAX_LINE);
  for (const line of head) {
    const parts = agencyInPlace(line.text, index);
    if (parts) return { line, parts };
  }
  const body = lines.filter(({ start }) => start !== undefined).slice(-LAST_LINES);
  const tail = lines.filter(({ place }) => place === 'tail').slice(0, TAIL_LINES);
  for (const line of [...body, ...tail]) {
    const parts = outletWithPlace(line.text, article, index);
    if (parts) return { line, parts };
  }
  return statedPlace(article, lines, index);
}

const IN_PLACE = new LetterPattern(/^([^\n]{2,60}?) in (\p{Lu}[\p{L}.' -]{2,30})$/u);

/** `Associated Press in Valencia` */
function agencyInPlace(text: string, index: EntityIndex): DatelineParts | undefined {
  const match = text.includes(' in ') ? IN_PLACE.exec(text.trim()) : null;
  if (!match) return undefined;
  const agencies = findOutletNames(match[1]!, index, { prose: false });
  const isAgency = agencies.some(({ entity }) => entity.type === 'agency' && entity.service === undefined);
  if (!isAgency || !isNothing(withoutNames(match[1]!, agencies))) return undefined;
  const place = { place: match[2]!, length: text.length, parts: [match[2]!] };
  return { place, from: text.length, to: text.length, agencies };
}

const WITH_PLACE = /^([^\n()]{2,40}) \(([^\n()]{3,30})\)/;

/** `Harbour Money (Veldmark)`: an outlet with its town in brackets. */
function outletWithPlace(text: string, { siteName }: Article, index: EntityIndex): DatelineParts | undefined {
  const match = text.length <= MAX_LINE ? WITH_PLACE.exec(text) : null;
  if (!match || !isListed(match[2]!, index)) return undefined;
  if (match[1] !== siteName && !outletNamed(match[1]!, index)) return undefined;
  const place = { place: match[2]!, length: match[0].length, parts: [match[2]!] };
  return { place, from: match[0].length, to: match[0].length, agencies: [] };
}

/** The place that the page's markup gives. */
function statedPlace(
  article: Article,
  lines: readonly PageLine[],
  index: EntityIndex,
): DatelineAside | undefined {
  const stated = article.metadata.dateline?.trim();
  if (stated === undefined || stated === '' || stated.length > MAX_LINE) return undefined;
  const place = readPlace(stated, index);
  if (!place || place.length < stated.length) return undefined;
  const line = lines.find(({ text }) => text === stated) ?? { text: stated, place: 'meta', isCaption: false };
  return { line, parts: { place, from: stated.length, to: stated.length, agencies: [] } };
}
