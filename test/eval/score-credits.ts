import type { Article } from '../../src/engine/article.ts';
import type { PageCredits } from '../../src/engine/credits/credits.ts';
import { outletNamed } from '../../src/engine/credits/outlet-names.ts';
import type { EntityIndex } from '../../src/engine/entities/entity-index.ts';
import type { CreditType } from '../../src/engine/report.ts';
import { foldName } from '../../src/engine/text/normalize.ts';
import type { CreditRecord, LabelledCredit } from './credit-records.ts';
import type { NameSets } from './name-sets.ts';

/** One page with its labels and what we read. */
export interface ScoredPage {
  readonly record: CreditRecord;
  readonly article: Article;
  readonly credits: PageCredits;
  readonly index: EntityIndex;
}

/** Compares what was read on one page with its labels. */
export function scorePage(page: ScoredPage, sets: NameSets): void {
  const { record, article, credits } = page;
  const { id } = record;
  sets.share('publisher', id, record.publisher, credits.publisher?.name, sameOutlet(page));
  scoreTypes(page, sets);
  sets.names(
    'byline',
    id,
    record.byline.map(name => [name]),
    credits.byline,
    (a, b) => foldName(a) === foldName(b),
  );
  scoreDateline(page, sets);
  if (record.published) sets.share('date', id, record.published, article.published, isSameDay);
  scoreTraps(page, sets);
}

function scoreTypes(page: ScoredPage, sets: NameSets): void {
  const { record, credits } = page;
  const same = sameOutlet(page);
  const named = (...types: CreditType[]) => [
    ...new Set(credits.credits.filter(({ type }) => types.includes(type)).map(({ name }) => name)),
  ];
  const isOwn = (name: string) => same(record.own_agency ?? '', name) || same(record.publisher ?? '', name);
  const wrote = labelsOf(record.written_by);
  const carried = labelsOf(record.carried_by);
  const contributed = record.contributed.map(({ name, persons }) => [name, ...(persons ?? [])]);
  const optional = (kind: string) =>
    [...record.carried_by, ...record.written_by]
      .filter(credit => credit.kind === kind)
      .map(({ name }) => [name]);
  const either = [...optional('origin-outlet'), ...optional('sister')];
  sets.names(
    'written by',
    record.id,
    without(wrote, named('contributed'), same, optional('co-credit')),
    named('wrote').filter(name => !isOwn(name)),
    same,
    either,
  );
  sets.names(
    'carried by',
    record.id,
    without(carried, named('wrote'), same, [...either, ...optional('house-desk')]),
    named('carried'),
    same,
  );
  sets.names(
    'contributed',
    record.id,
    contributed,
    named('contributed', 'edited'),
    same,
    optional('co-credit'),
  );
  sets.recall(
    'cited',
    record.id,
    record.cited.map(({ name }) => name),
    named('cited', 'carried', 'wrote'),
    same,
  );
  sets.recall('issuer', record.id, record.issuer ? [record.issuer.name] : [], named('issued'), same);
}

/** Each labelled name once, however often the page prints it. */
function labelsOf(credits: readonly LabelledCredit[]): string[][] {
  return [...new Set(credits.map(({ name }) => name))].map(name => [name]);
}

/** Labels that are as good under another type leave when we have them there. */
function without(
  wanted: readonly (readonly string[])[],
  elsewhere: readonly string[],
  same: (a: string, b: string) => boolean,
  movable: readonly (readonly string[])[],
): (readonly string[])[] {
  return wanted.filter(
    ([name]) => !(movable.some(([other]) => other === name) && elsewhere.some(ours => same(name!, ours))),
  );
}

function scoreDateline({ record, credits, index }: ScoredPage, sets: NameSets): void {
  const ours = credits.dateline;
  const wanted = record.dateline?.place ? [[record.dateline.place]] : [];
  const place = (a: string, b: string) => key(a).includes(key(b)) || key(b).includes(key(a));
  sets.names('dateline place', record.id, wanted, ours ? [ours.place] : [], place);
  if (!record.dateline?.agency && !ours?.agency) return;
  const agency = (a: string, b: string) => outletNamed(a, index)?.id === outletNamed(b, index)?.id;
  sets.names(
    'dateline agency',
    record.id,
    record.dateline?.agency ? [[record.dateline.agency]] : [],
    ours?.agency ? [ours.agency] : [],
    agency,
  );
}

/** A claim of authorship or carrying whose evidence stands inside a listed trap, for a name no label has. */
function scoreTraps(page: ScoredPage, sets: NameSets): void {
  const { record, credits } = page;
  const same = sameOutlet(page);
  const labelled = [...record.carried_by, ...record.written_by, ...record.contributed].map(
    ({ name }) => name,
  );
  const claims = credits.credits.filter(
    ({ type }) => type === 'wrote' || type === 'carried' || type === 'contributed',
  );
  for (const trap of record.traps) {
    const fallen = claims.find(
      ({ name, evidence }) =>
        (trap.text.includes(evidence.text) ||
          (evidence.text.includes(trap.text) && evidence.text.length < 200)) &&
        ![...labelled, record.own_agency ?? ''].some(label => same(label, name)),
    );
    sets.trap(record.id, trap.text, fallen && `${fallen.type} ${fallen.name}`);
  }
}

function sameOutlet({ index }: ScoredPage): (labelled: string, ours: string) => boolean {
  return (labelled, ours) => {
    if (labelled.includes('(unnamed') || labelled.includes('unnamed '))
      return /agenc|wire|agentur/i.test(ours);
    return namesIn(labelled).some(name => {
      const entity = outletNamed(name, index)?.id;
      if (entity !== undefined && entity === outletNamed(ours, index)?.id) return true;
      const [a, b] = [key(name), key(ours)];
      return (
        a !== '' &&
        b !== '' &&
        (a === b || (a.length > 3 && b.includes(a)) || (b.length > 3 && a.includes(b)))
      );
    });
  };
}

/** "KTVI (Fox 2 St. Louis)" goes by either name. */
function namesIn(labelled: string): string[] {
  return labelled
    .split(/[()（）]/)
    .map(name => name.trim())
    .filter(Boolean);
}

function key(name: string): string {
  return foldName(name)
    .replace(/^the /, '')
    .replaceAll(' ', '')
    .replace(/(?:com|net|org)$/, '');
}

function isSameDay(labelled: string, ours: string): boolean {
  return Math.abs(Date.parse(labelled.slice(0, 10)) - Date.parse(ours.slice(0, 10))) <= 86_400_000;
}
