import { analyze } from '../../src/engine/analyze.ts';
import type { Report } from '../../src/engine/report.ts';
import { articleFromText } from '../../src/extract/plain-text.ts';
import { openBundled } from './bundled.ts';
import { type Evaluation, share } from './evaluation.ts';
import { hopsOf } from './page-claims.ts';
import { isSameName } from './same-name.ts';
import { readShared } from './shared-rows.ts';

interface PolnearArticle {
  readonly id: string;
  readonly text: string;
  readonly meta: {
    readonly wire: string;
    readonly title: string;
    readonly author: string;
    readonly publication_date: string;
  };
}

interface Judged {
  readonly id: string;
  readonly wire: string | undefined;
  readonly ours: readonly string[];
  readonly isRight: boolean;
}

/** What the records say where no agency wrote the text, or where nobody looked. */
const NONE = new Set(['None', 'NA', '']);

/** The agency that wrote an article, or none: the text alone, and the text under its author's line. */
export function evaluatePolnearWire(): Evaluation | undefined {
  const articles = readShared('polnear_train') as PolnearArticle[] | undefined;
  if (articles === undefined) return undefined;
  const alone = articles.map(article => judge(article));
  const signed = articles.map(article => judge(article, article.meta.author));
  const isRight = ({ isRight }: Judged) => isRight;
  return {
    rows: [
      share('agency or none', alone, isRight),
      share(
        'agency, where there is one',
        alone.filter(({ wire }) => wire !== undefined),
        isRight,
      ),
      share('agency or none, with the byline', signed, isRight),
    ],
    failures: [...failuresOf('text', alone), ...failuresOf('with byline', signed)],
  };
}

function judge({ id, text, meta }: PolnearArticle, author = 'None'): Judged {
  const { corpus, entities } = openBundled();
  const article = articleFromText(text, { title: meta.title, published: meta.publication_date });
  const report = analyze(NONE.has(author) ? article : { ...article, byline: author }, corpus, entities);
  const ours = agenciesOf(report);
  const wire = NONE.has(meta.wire) ? undefined : meta.wire;
  const isRight =
    wire === undefined ? ours.length === 0 : ours.some(name => isSameName(wire, name, entities));
  return { id, wire, ours, isRight };
}

/** Agencies that we say wrote the text; a paper that did is no agency. */
function agenciesOf(report: Report): string[] {
  const { entities } = openBundled();
  return hopsOf(report, 'written-by').filter(name => entities.named(name)?.type !== 'outlet');
}

function failuresOf(what: string, judged: readonly Judged[]): { id: string; what: string }[] {
  return judged
    .filter(({ isRight }) => !isRight)
    .map(({ id, wire, ours }) => ({
      id,
      what: `${what}: labelled ${wire ?? 'none'}, ours ${ours.join(', ') || 'none'}`,
    }));
}
