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
/** A copyright line of the story is short, or opens the line. */
const MAX_LINE = 700;

/** Agencies and outlets that hold the text's copyright, or whose wire the line names. */
export function readCopyright(line: PageLine, index: EntityIndex): Credit[] {
  if (line.text.length > MAX_LINE) return [];
  const credits: Credit[] = [];
  for (const match of line.text.slice(0, 300).matchAll(COPYRIGHT)) {
    if (
      /\p{L}{3}/u.test(line.text.slice(0, match.index)) &&
      !/[.]\s*$/u.test(line.text.slice(0, match.index + 1))
    )
      continue;
    const start = match.index + match[0].length;
    const [name] = findOutletNames(line.text.slice(start, start + MAX_HOLDER), index, { prose: false });
    if (!name || name.start > 4 || /^\s?[/|]/.test(line.text.slice(start + name.end))) continue;
    const end = start + name.end;
    credits.push(
      creditOf(
        authorship(name.entity),
        name.entity,
        evidenceIn(line, 'credit', match.index + match[0].indexOf(match[1]!), end),
      ),
    );
  }
  return credits;
}

/** A line that is the name of a service which hands on what others wrote: `The-CNN-Wire`, `CNN Newsource`. */
export function readCarrierLine(line: PageLine, index: EntityIndex): Credit[] {
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
