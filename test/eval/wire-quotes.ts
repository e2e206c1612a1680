import type { EntityIndex } from '../../src/engine/entities/entity-index.ts';
import type { Quote } from '../../src/engine/report.ts';
import { foldName } from '../../src/engine/text/normalize.ts';
import type { Evaluation } from './evaluation.ts';
import { share, tally } from './evaluation.ts';
import { bareSpeaker, isSameName } from './same-name.ts';
import type { Judged, TrueQuote } from './wire-records.ts';

/** Our verdicts that agree with each labelled one. */
const AGREES: Readonly<Record<string, readonly string[]>> = {
  verbatim: ['verbatim', 'folded'],
  fragment: ['verbatim', 'folded', 'term'],
  'near-verbatim': ['folded', 'elided', 'altered'],
  'altered/retranslated': ['altered', 'retold'],
  'not-in-source': ['unmatched', 'elsewhere', 'not-checked', 'term'],
};

/** A labelled quotation with ours. */
export interface QuotePair {
  readonly item: Judged;
  readonly labelled: TrueQuote;
  readonly ours?: Quote;
}

/** Which quotations were found, who is said to have said them, and what is said of them. */
export function evaluateWireQuotes(judged: readonly Judged[], entities: EntityIndex): Evaluation {
  const pairs = judged.flatMap(pairQuotes);
  const found = pairs.filter(({ ours }) => ours !== undefined);
  const attributed = found.filter(({ labelled }) => labelled.speaker !== null);
  const named = attributed.filter(({ ours }) => ours?.speaker !== undefined);
  const isSpeakerRight = ({ labelled, ours }: QuotePair) =>
    isSameName(bareSpeaker(labelled.speaker!), ours!.speaker!.name, entities);
  const judgedPairs = pairs.filter(({ labelled }) => labelled.verdict !== null);
  const verdicts = Object.keys(AGREES);
  return {
    rows: [
      share('quotes: found', pairs, ({ ours }) => ours !== undefined),
      share(
        'quotes: speaker right, of all found',
        attributed,
        pair => pair.ours?.speaker !== undefined && isSpeakerRight(pair),
      ),
      share('quotes: speaker right, where one is named', named, isSpeakerRight),
      share('quotes: verdict agrees, all', judgedPairs, agrees),
      ...verdicts.map(verdict =>
        share(
          `quotes: verdict agrees, ${verdict}`,
          judgedPairs.filter(({ labelled }) => labelled.verdict === verdict),
          agrees,
        ),
      ),
      tally(
        'quotes: called verbatim, but are not',
        judgedPairs.filter(isFalselyVerbatim).length,
        judgedPairs.length,
      ),
    ],
    notes: confusionTable(judgedPairs, verdicts),
    failures: [
      ...named
        .filter(pair => !isSpeakerRight(pair))
        .map(pair => failure(pair, `speaker ${pair.ours!.speaker!.name}, is ${pair.labelled.speaker}`)),
      ...judgedPairs
        .filter(pair => !agrees(pair))
        .map(pair => failure(pair, `verdict ${verdictOf(pair)}, is ${pair.labelled.verdict}`)),
    ],
  };
}

/** Each labelled quotation with the one of ours that shares most of its words' place. */
export function pairQuotes(item: Judged): QuotePair[] {
  return (item.record.truth.quotes ?? []).map(labelled => {
    const words = foldName(labelled.text);
    const exact = item.report.quotes.find(({ text }) => foldName(text) === words);
    // A quotation may be labelled without its last part, or together with the next.
    const ours = exact ?? item.report.quotes.find(({ text }) => isPart(foldName(text), words));
    return { item, labelled, ...(ours === undefined ? {} : { ours }) };
  });
}

function isPart(ours: string, labelled: string): boolean {
  const [short, long] = ours.length < labelled.length ? [ours, labelled] : [labelled, ours];
  return short.length * 2 >= long.length && ` ${long} `.includes(` ${short} `);
}

function verdictOf({ ours }: QuotePair): string {
  if (ours === undefined) return 'not found';
  return ours.verdict ?? ours.kind;
}

function agrees(pair: QuotePair): boolean {
  return AGREES[pair.labelled.verdict!]?.includes(verdictOf(pair)) ?? false;
}

function isFalselyVerbatim(pair: QuotePair): boolean {
  return (
    verdictOf(pair) === 'verbatim' &&
    !['verbatim', 'fragment', 'near-verbatim'].includes(pair.labelled.verdict!)
  );
}

function failure({ item, labelled }: QuotePair, what: string): { id: string; what: string } {
  return { id: item.record.id, what: `${what}: “${labelled.text.slice(0, 70)}”` };
}

function confusionTable(pairs: readonly QuotePair[], verdicts: readonly string[]): string[] {
  const columns = [...new Set(pairs.map(verdictOf))].sort();
  const line = (name: string, cells: readonly string[]) =>
    name.padEnd(22) + cells.map(cell => cell.padStart(13)).join('');
  const count = (verdict: string, column: string) =>
    pairs.filter(pair => pair.labelled.verdict === verdict && verdictOf(pair) === column).length;
  return [
    line('labelled \\ ours', columns),
    ...verdicts.map(verdict =>
      line(
        verdict,
        columns.map(column => String(count(verdict, column) || '·')),
      ),
    ),
  ];
}
