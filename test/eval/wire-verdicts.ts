import type { Rarity } from '../../src/engine/reuse/rarity.ts';
import { readText } from '../../src/engine/text/read-text.ts';
import { type Evaluation, type Row, share, tally } from './evaluation.ts';
import { pairQuotes, type QuotePair } from './wire-quotes.ts';
import { documentsOf, isPositive, type Judged } from './wire-records.ts';

/** Our verdicts that are right for each labelled one; a mere term has none. */
const RIGHT: Readonly<Record<string, readonly string[]>> = {
  verbatim: ['verbatim', 'folded', 'elided', 'altered'],
  fragment: ['verbatim', 'folded', 'elided', 'altered'],
  'near-verbatim': ['verbatim', 'folded', 'elided', 'altered'],
  'altered/retranslated': ['altered', 'retold'],
  'not-in-source': ['unmatched', 'elsewhere'],
};
const LABELS = Object.keys(RIGHT);

/** Rarity of a stem that stands in at most two documents of a hundred. */
const RARE = Math.log(50);

/** What is said of quotations whose statement was found, on English pages and on others, and of those on pages without one. */
export function evaluateWireVerdicts(judged: readonly Judged[], rarity: Rarity): Evaluation {
  const isRight = (pair: QuotePair) => isVerdictRight(pair, rarity);
  const pairs = judged.flatMap(pairQuotes).filter(({ labelled }) => labelled.verdict !== null);
  const found = pairs.filter(({ item }) => isStatementFound(item));
  const english = found.filter(({ item }) => item.record.language === 'en');
  const others = found.filter(({ item }) => item.record.language !== 'en');
  const ofLabel = (label: string): Row =>
    share(`verdicts: right, English, ${label}`, english.filter(hasLabel(label)), isRight);
  const denied = pairs.filter(hasLabel('not-in-source'));
  const onControls = judged
    .filter(item => !isPositive(item))
    .flatMap(({ report }) => report.quotes.filter(({ verdict }) => verdict !== undefined));
  return {
    rows: [
      share('verdicts: right, English, statement found', english, isRight),
      ...LABELS.map(ofLabel),
      share('verdicts: right, other languages, statement found', others, isRight),
      share('verdicts: right, all', pairs, isRight),
      tally(
        'verdicts: not in source, called verbatim',
        denied.filter(isCalledVerbatim).length,
        denied.length,
      ),
      tally(
        'verdicts: quotations of controls matched',
        onControls.filter(({ source }) => source !== undefined).length,
        onControls.length,
      ),
    ],
    notes: confusionTable(english),
    failures: pairs.filter(pair => !isRight(pair)).map(failure),
  };
}

function hasLabel(label: string): (pair: QuotePair) => boolean {
  return ({ labelled }) => labelled.verdict === label;
}

function isStatementFound({ record, report }: Judged): boolean {
  const documents = documentsOf(record);
  return report.sources.some(({ document }) => documents.has(document));
}

function isVerdictRight({ labelled, ours }: QuotePair, rarity: Rarity): boolean {
  const verdict = ours?.verdict ?? '';
  if (RIGHT[labelled.verdict!]?.includes(verdict)) return true;
  // Nothing is told of a translation that shares no rare word.
  const isFar = labelled.verdict === 'altered/retranslated' && verdict === 'unmatched';
  return isFar && !sharesRareStem(labelled.text, labelled.source_sentence ?? '', rarity);
}

function sharesRareStem(quote: string, sentence: string, rarity: Rarity): boolean {
  const stems = new Set(readText(sentence).stems);
  return readText(quote).stems.some(stem => stem !== 0 && stems.has(stem) && rarity.of(stem) >= RARE);
}

function isCalledVerbatim({ ours }: QuotePair): boolean {
  return ours?.verdict === 'verbatim' || ours?.verdict === 'folded';
}

function verdictOf({ ours }: QuotePair): string {
  return ours === undefined ? 'not found' : (ours.verdict ?? ours.kind);
}

function failure(pair: QuotePair): { id: string; what: string } {
  const { item, labelled, ours } = pair;
  const place = ours?.source ? ` in ${ours.source.document}` : '';
  const what = `verdict ${verdictOf(pair)}${place}, is ${labelled.verdict}: “${labelled.text.slice(0, 90)}”`;
  return { id: item.record.id, what };
}

function confusionTable(pairs: readonly QuotePair[]): string[] {
  const columns = [...new Set(pairs.map(verdictOf))].sort();
  const line = (name: string, cells: readonly string[]) =>
    name.padEnd(22) + cells.map(cell => cell.padStart(13)).join('');
  const count = (label: string, column: string) =>
    pairs.filter(pair => pair.labelled.verdict === label && verdictOf(pair) === column).length;
  return [
    line('English: labelled \\ ours', columns),
    ...LABELS.map(label =>
      line(
        label,
        columns.map(column => String(count(label, column) || '·')),
      ),
    ),
  ];
}
