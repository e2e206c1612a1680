import type { Entity } from '../entities/entity.ts';
import type { EntityIndex } from '../entities/entity-index.ts';
import type { Credit } from '../report.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { creditOf } from './found-credit.ts';
import { holdsAny, lowerCase } from './hints.ts';
import { matchesOf } from './matches.ts';
import { findOutletNames, outletNamed } from './outlet-names.ts';
import { evidenceIn, type PageLine } from './page-lines.ts';
import { printedName } from './printed-name.ts';
import { authorship, isCarrier, isPortal } from './services.ts';

/** `© 2007 ANI`, `Copyright 2020 The Associated Press. All rights reserved.`, `™ & © 2022 Cable News Network`. */
const COPYRIGHT = new LetterPattern(
  /(?:^|[.\s(<자者権])((?:[™&\s]{0,6}(?:©|\(c\)|ⓒ)\s*(?:copyright\s*)?|copyright\s*(?:©|\(c\)|ⓒ)?\s*)(?:by\s)?(?:\d{4}(?:\s?[-\u2013]\s?\d{4})?)?,?\s?(?:by\s)?)(?=\p{L})/giu,
);
/** One of them stands in every copyright line. */
const SIGN = /©|\(c\)|ⓒ|copyright/;
const WORD_BEFORE = new LetterPattern(/\p{L}{3}/u);
/** Words before the sign that belong to it. */
const RIGHTS = /저작권자?|著作権者?/gu;
/** The holder's name begins right after the sign. */
const MAX_HOLDER = 60;
/** A sign further in belongs to the site's terms. */
const MAX_SIGN = 300;
/** "The " may stand before the holder. */
const MAX_ARTICLE = 4;
/** A copyright line of the story is short, or opens the line. */
const MAX_LINE = 700;

/** Agencies that hold the text's copyright, services that carried it, and what stands under a carrier's name. */
export function readCopyrights(
  lines: readonly PageLine[],
  edges: ReadonlySet<PageLine>,
  index: EntityIndex,
): Credit[] {
  let isUnderCarrier = false;
  return lines.flatMap(line => {
    const carrier = edges.has(line) ? readCarrierLine(line, index) : [];
    const holders = readCopyright(line, index);
    const counted = holders.filter(holder => holder.isSure || isUnderCarrier).map(({ credit }) => credit);
    isUnderCarrier = carrier.length > 0;
    return [...carrier, ...counted];
  });
}

/** A holder of the text's copyright. An outlet's is sure only where a service hands its text on. */
interface Holder {
  readonly credit: Credit;
  readonly isSure: boolean;
}

function readCopyright(line: PageLine, index: EntityIndex): Holder[] {
  if (line.text.length > MAX_LINE) return [];
  const holders: Holder[] = [];
  const opening = line.text.slice(0, MAX_SIGN);
  if (!SIGN.test(lowerCase(opening))) return [];
  for (const match of matchesOf(COPYRIGHT.in(opening), opening)) {
    const before = line.text.slice(0, match.index + 1).replace(RIGHTS, '');
    if (WORD_BEFORE.test(before.slice(0, -1)) && !/[.]\s*$/.test(before)) continue;
    const start = match.index + match[0].length;
    const holder = holderAt(line, start, index);
    if (!holder) continue;
    const from = match.index + match[0].indexOf(match[1]!);
    const evidence = evidenceIn(line, 'credit', from, start + holder.end);
    const { name, entity } = holder;
    const isSure = isHandedOn(line.text) || (entity !== undefined && holdsText(entity));
    const credit: Credit = entity
      ? creditOf(authorship(entity), entity, evidence)
      : { type: 'carried', name, evidence };
    holders.push({ credit, isSure });
  }
  return holders;
}

/** Agencies hold the copyright of what they wrote, syndicates of what they hand on; a group of papers that of its own pages. */
function holdsText({ type, service }: Entity): boolean {
  return service === undefined ? type === 'agency' : service === 'syndicator' || service === 'press-release';
}

/** `(c)2016 Pier Gazette (Pier, Pa.) Visit … Distributed by …`: how syndicates print whose text they hand on. */
function isHandedOn(text: string): boolean {
  return (
    holdsAny(text, ['distributed by', 'visit ']) &&
    /\b(?:distributed by |visit (?:the )?\p{Lu}[^.]{2,60} at )/iu.test(text)
  );
}

function holderAt(
  line: PageLine,
  start: number,
  index: EntityIndex,
): { name: string; entity?: Entity; end: number } | undefined {
  const text = line.text.slice(start, start + MAX_HOLDER);
  const [known] = findOutletNames(text, index, { prose: false });
  if (known && known.start <= MAX_ARTICLE) {
    const after = line.text.slice(start + known.end, start + known.end + MAX_HOLDER);
    const isFollowed = /^\s?(?:[/|]|via\b|images?\b|photos?\b)/i.test(after);
    const isOther = isFollowed || goesOn(text.slice(known.start, known.end), after);
    return isOther ? undefined : { name: known.entity.name, entity: known.entity, end: known.end };
  }
  const name = isHandedOn(line.text) ? printedName(text) : undefined;
  return name === undefined ? undefined : { name, end: text.indexOf(name) + name.length };
}

const ONE_WORD = new LetterPattern(/^\p{Lu}\p{Ll}+$/u);

/** `© Kabar Samudra`: a house whose name only begins with an agency's. Capitals, and words of rights and firms, end a name. */
function goesOn(name: string, after: string): boolean {
  return ONE_WORD.test(name) && GOES_ON.test(after);
}

const GOES_ON =
  /^ (?!(?:All|Alle|Tous|Todos|Tutti|Any|No|This|Rights|News|Press|Agency|Agencia|Agência|Agence|Agenzia|Inc|Llc|Ltd|Limited|Corp|Corporation|Co|Company|Plc|Group|Media|Pte|Pvt|Service|Services|International|Online|Digital)\b)\p{Lu}\p{Ll}/u;

/** A line that is the name of a service which hands on what others wrote: `The-CNN-Wire`, `CNN Newsource`. */
function readCarrierLine(line: PageLine, index: EntityIndex): Credit[] {
  if (line.text.length > MAX_HOLDER) return [];
  const entity = outletNamed(line.text, index) ?? outletNamed(line.text.replace(/^the[ -]/i, ''), index);
  if (!entity || !isCarrier(entity) || isPortal(entity)) return [];
  return [creditOf('carried', entity, evidenceIn(line, 'credit'))];
}
