import { type Failure, type Row, share, tally } from './evaluation.ts';
import { documentsOf, isPositive, type Judged } from './wire-records.ts';

/** Quotations this long tell one document from all others. */
const LONG_QUOTE_WORDS = 5;

/** Whether the right document was found, and what was claimed where there is none. */
export function evaluateSources(judged: readonly Judged[]): { rows: Row[]; failures: Failure[] } {
  const positives = judged.filter(isPositive);
  const controls = judged.filter(item => !isPositive(item));
  const quoting = positives.filter(quotesAtLength);
  const claimed = controls.filter(({ report }) => report.sources.length > 0);
  const hops = controls.filter(({ report }) => report.chain.some(hop => hop.document !== undefined));
  const extra = positives.flatMap(item =>
    item.report.sources.filter(source => !documentsOf(item.record).has(source.document)),
  );
  return {
    rows: [
      share('source first: all', positives, isSourceFirst),
      share(
        'source first: English',
        positives.filter(({ record }) => record.language === 'en'),
        isSourceFirst,
      ),
      share(`source first: near-verbatim quote of ${LONG_QUOTE_WORDS} words`, quoting, isSourceFirst),
      share('source found at any rank', positives, item =>
        item.report.sources.some(source => documentsOf(item.record).has(source.document)),
      ),
      tally('controls with a source claimed', claimed.length, controls.length),
      tally('controls with a document in the chain', hops.length, controls.length),
      tally('other documents claimed on positives', extra.length, positives.length),
    ],
    failures: [
      ...positives.filter(item => !isSourceFirst(item)).map(missed),
      ...claimed.map(item => ({ id: item.record.id, what: `control: claimed ${firstSource(item)}` })),
    ],
  };
}

function isSourceFirst(item: Judged): boolean {
  const first = item.report.sources[0];
  return first !== undefined && documentsOf(item.record).has(first.document);
}

function quotesAtLength({ record }: Judged): boolean {
  return (record.truth.quotes ?? []).some(
    ({ text, verdict }) =>
      (verdict === 'verbatim' || verdict === 'near-verbatim') && text.split(/\s+/).length >= LONG_QUOTE_WORDS,
  );
}

function missed(item: Judged): Failure {
  const { record, report } = item;
  const rank = report.sources.findIndex(source => documentsOf(item.record).has(source.document));
  const found = rank >= 0 ? `at rank ${rank + 1}` : 'not found';
  const kind = `${record.language}${quotesAtLength(item) ? ', long quote' : ''}`;
  const expected = [...documentsOf(item.record)].slice(0, 2).join(' ');
  return {
    id: record.id,
    what: `source ${found} (${kind}): expected ${expected}; first ${firstSource(item)}`,
  };
}

function firstSource({ report }: Judged): string {
  const source = report.sources[0];
  if (source === undefined) return 'none';
  const share = `coverage ${source.coverage.toFixed(2)}, retold ${source.retold.toFixed(2)}`;
  return `${source.document} (${source.relation}, ${source.order}, ${share}, ${source.confidence})`;
}
