import { foldName } from '../../src/engine/text/normalize.ts';
import type { LabelledCredit } from './credit-records.ts';
import type { JudgedPage } from './credit-reports.ts';
import type { NameSets } from './name-sets.ts';
import { creditsOf, hopsOf, publisherOf, suppliersBy } from './page-claims.ts';
import { samePublisher } from './same-publisher.ts';
import { scoreDateline } from './score-dateline.ts';
import { scoreTraps } from './score-traps.ts';

/** Whether a labelled name and one of ours are the same outlet. */
export type SameOutlet = (labelled: string, ours: string) => boolean;

/** Compares what the Report says of one page with its labels. */
export function scorePage(page: JudgedPage, same: SameOutlet, sets: NameSets): void {
  const { record, report } = page;
  const { id } = record;
  sets.share('publisher', id, record.publisher, publisherOf(report), samePublisher(record, same));
  scoreTypes(page, same, sets);
  scoreNotWritten(page, same, sets);
  const bylines = record.byline.map(name => [name]);
  sets.names('byline', id, bylines, report.article.byline, (a, b) => foldName(a) === foldName(b));
  scoreDateline(page, same, sets);
  sets.share('published day', id, record.published, report.article.published, isSameDay);
  sets.share('published day, the very same', id, record.published, report.article.published, isVeryDay);
  scoreTraps(page, same, sets);
}

function scoreTypes({ record, report }: JudgedPage, same: SameOutlet, sets: NameSets): void {
  const isOwn = (name: string) => same(record.own_agency ?? '', name) || same(record.publisher ?? '', name);
  const contributed = record.contributed.map(({ name, persons }) => [name, ...(persons ?? [])]);
  const optional = (kind: string) =>
    [...record.carried_by, ...record.written_by]
      .filter(credit => credit.kind === kind)
      .map(({ name }) => [name]);
  const writers = suppliersBy(report, 'wrote', 'written-by');
  const either = [...optional('origin-outlet'), ...optional('sister')];
  sets.names(
    'written by',
    record.id,
    without(labelsOf(record.written_by), creditsOf(report, 'contributed'), same, optional('co-credit')),
    writers.filter(name => !isOwn(name)),
    same,
    either,
  );
  sets.names(
    'carried by',
    record.id,
    // A desk of the publisher's own house may be named or not.
    without(labelsOf(record.carried_by.filter(({ kind }) => kind !== 'house-desk')), writers, same, either),
    suppliersBy(report, 'carried', 'carried-by'),
    same,
    optional('house-desk'),
  );
  const helped = creditsOf(report, 'contributed', 'edited');
  sets.names('contributed', record.id, contributed, helped, same, optional('co-credit'));
  const cited = [...creditsOf(report, 'cited'), ...hopsOf(report, 'quoted-from')];
  const isOf = ({ name }: LabelledCredit) => name;
  sets.recall('cited', record.id, record.cited.map(isOf), cited, same);
  sets.recall(
    'issuer',
    record.id,
    record.issuer ? [record.issuer.name] : [],
    creditsOf(report, 'issued'),
    same,
  );
}

/** Names labelled as contributing or cited, and as nothing more, that we do not call writers or carriers. */
function scoreNotWritten({ record, report }: JudgedPage, same: SameOutlet, sets: NameSets): void {
  const claimed = [...creditsOf(report, 'wrote', 'carried'), ...hopsOf(report, 'written-by', 'carried-by')];
  const supplied = [...record.written_by, ...record.carried_by].map(({ name }) => name);
  const isSupplier = (name: string) =>
    [...supplied, record.own_agency ?? ''].some(other => same(other, name));
  for (const { name, persons = [name] } of [...record.contributed, ...record.cited]) {
    const fallen = claimed.find(ours => persons.some(person => same(person, ours)) && !isSupplier(ours));
    sets.holds('contributed and cited not taken for written', record.id, fallen && `${name}: ${fallen}`);
  }
}

/** Each labelled name once, however often the page prints it. */
function labelsOf(credits: readonly LabelledCredit[]): string[][] {
  return [...new Set(credits.map(({ name }) => name))].map(name => [name]);
}

/** Labels that are as good under another type leave when we have them there. */
function without(
  wanted: readonly (readonly string[])[],
  elsewhere: readonly string[],
  same: SameOutlet,
  movable: readonly (readonly string[])[],
): (readonly string[])[] {
  return wanted.filter(
    ([name]) => !(movable.some(([other]) => other === name) && elsewhere.some(ours => same(name!, ours))),
  );
}

/** The labels allow one day for time zones. */
function isSameDay(labelled: string, ours: string): boolean {
  return Math.abs(Date.parse(labelled.slice(0, 10)) - Date.parse(ours.slice(0, 10))) <= 86_400_000;
}

function isVeryDay(labelled: string, ours: string): boolean {
  return labelled.slice(0, 10) === ours.slice(0, 10);
}
