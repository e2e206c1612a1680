import type { EntityIndex } from '../entities/entity-index.ts';
import type { Credit } from '../report.ts';
import { creditOf } from './found-credit.ts';
import { findOutletNames } from './outlet-names.ts';
import { evidenceIn, type PageLine } from './page-lines.ts';
import { authorship, isCarrier } from './services.ts';

/** `© 2007 ANI`, `Copyright 2020 The Associated Press. All rights reserved.`, `™ & © 2022 Cable News Network`. */
const COPYRIGHT =
  /(?:^|[.\s(])((?:[™&\s]{0,6}(?:©|\(c\)|ⓒ)\s*(?:copyright\s*)?|copyright\s*(?:©|\(c\)|ⓒ)?\s*)(?:by\s)?(?:\d{4}(?:\s?[-\u2013]\s?\d{4})?)?,?\s?(?:by\s)?)(?=\p{L})/giu;
/** The holder's name begins right after the sign. */
const MAX_HOLDER = 60;
/** A sign further in belongs to the site's terms. */
const MAX_SIGN = 300;
/** "The " may stand before the holder. */
const MAX_ARTICLE = 4;
/** A copyright line of the story is short, or opens the line. */
const MAX_LINE = 700;

/** Agencies that hold the text's copyright, services that carried it, and what stands under a carrier's name. */
export function readCopyrights(lines: readonly PageLine[], index: EntityIndex): Credit[] {
  return lines.flatMap((line, i) => {
    const carrier = readCarrierLine(line, index);
    const isUnderCarrier = i > 0 && readCarrierLine(lines[i - 1]!, index).length > 0;
    const holders = readCopyright(line, index);
    return [...carrier, ...holders.filter(({ type }) => type === 'wrote' || isUnderCarrier)];
  });
}

function readCopyright(line: PageLine, index: EntityIndex): Credit[] {
  if (line.text.length > MAX_LINE) return [];
  const credits: Credit[] = [];
  for (const match of line.text.slice(0, MAX_SIGN).matchAll(COPYRIGHT)) {
    const before = line.text.slice(0, match.index + 1);
    if (/\p{L}{3}/u.test(before.slice(0, -1)) && !/[.]\s*$/u.test(before)) continue;
    const start = match.index + match[0].length;
    const [name] = findOutletNames(line.text.slice(start, start + MAX_HOLDER), index, { prose: false });
    if (!name || name.start > MAX_ARTICLE || /^\s?[/|]/.test(line.text.slice(start + name.end))) continue;
    const from = match.index + match[0].indexOf(match[1]!);
    const evidence = evidenceIn(line, 'credit', from, start + name.end);
    credits.push(creditOf(authorship(name.entity), name.entity, evidence));
  }
  return credits;
}

/** A line that is the name of a service which hands on what others wrote: `The-CNN-Wire`, `CNN Newsource`. */
function readCarrierLine(line: PageLine, index: EntityIndex): Credit[] {
  if (line.text.length > MAX_HOLDER) return [];
  const [name, more] = findOutletNames(line.text, index, { prose: false });
  if (
    !name ||
    more ||
    !isCarrier(name.entity) ||
    /[\p{L}\d]/u.test(line.text.slice(0, name.start) + line.text.slice(name.end))
  )
    return [];
  return [creditOf('carried', name.entity, evidenceIn(line, 'credit'))];
}
