import { analyze } from '../../src/engine/analyze.ts';
import type { Report } from '../../src/engine/report.ts';
import { articleFromText } from '../../src/extract/plain-text.ts';
import { openBundled } from './bundled.ts';
import { splitNames } from './carrier-labels.ts';
import { type DatelineLabel, hashOfPath, readDatelineLabels } from './dateline-labels.ts';
import type { Evaluation } from './evaluation.ts';
import { NameSets } from './name-sets.ts';
import { once } from './once.ts';
import { isSameName } from './same-name.ts';
import { readShared } from './shared-rows.ts';
import { ownNamesOf, statedSuppliers } from './wire-claims.ts';

interface NewsArticle {
  readonly path: string;
  readonly url: string;
  readonly title: string;
  readonly published: string;
  readonly text: string;
}

/** A labelled article and what we say of it. */
export interface DatelineReport {
  readonly label: DatelineLabel;
  readonly report: Report;
}

/** Analyses the labelled articles; `undefined` when the articles are not there. */
export const judgeDatelines: () => DatelineReport[] | undefined = once(() => {
  const articles = readShared('bbc_cnn_st_2020_mar_jun') as NewsArticle[] | undefined;
  if (articles === undefined) return undefined;
  const labels = readDatelineLabels();
  const { corpus, entities } = openBundled();
  return articles.flatMap(({ path, url, title, published, text }) => {
    const label = labels.get(hashOfPath(path));
    if (label === undefined) return [];
    const given = { title, url, ...(published !== 'None' && { published }) };
    return [{ label, report: analyze(articleFromText(text, given), corpus, entities) }];
  });
});

/** Agencies of 200 openings labelled by hand: of everything said to supply the text, and of the dateline itself. */
export function evaluateDatelines(): Evaluation | undefined {
  const judged = judgeDatelines();
  if (judged === undefined) return undefined;
  const { entities } = openBundled();
  const same = (a: string, b: string) => isSameName(a, b, entities);
  const sets = new NameSets();
  for (const { label, report } of judged) {
    const own = ownNamesOf(report);
    const suppliers = [...new Set(statedSuppliers(report, entities))].filter(
      name => !own.some(site => same(site, name)),
    );
    const { agency, place } = report.article.dateline ?? {};
    const asked = label.agencies.map(name => [name]);
    const beside = label.newspapers.map(name => [name]);
    sets.names('agencies', label.url, asked, suppliers, same, beside);
    sets.names('newspapers beside them', label.url, beside, suppliers, same, asked);
    sets.names('agency in the dateline', label.url, oneOf(label), agency ? splitNames(agency) : [], same);
    sets.names('place', label.url, label.place ? [[label.place]] : [], place ? [place] : [], isSamePlace);
  }
  const rows = sets.rows().filter(({ name }) => /: (?:precision|recall)$/.test(name));
  return { rows, failures: sets.failures };
}

/** The dateline's field has one agency; of several that are printed each is right there. */
function oneOf({ agencies, newspapers }: DatelineLabel): string[][] {
  return agencies.length === 0 ? [] : [[...agencies, ...newspapers]];
}

/** Datelines print capitals and may add the country; Reports need not. */
function isSamePlace(labelled: string, ours: string): boolean {
  const [place, full] = [ours.toLowerCase(), labelled.toLowerCase()];
  return place === full || full.startsWith(`${place}, `);
}
