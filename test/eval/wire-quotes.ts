import type { EntityIndex } from '../../src/engine/entities/entity-index.ts';
import type { Quote } from '../../src/engine/report.ts';
import { foldName } from '../../src/engine/text/normalize.ts';
import type { Evaluation } from './evaluation.ts';
import { share } from './evaluation.ts';
import { bareSpeaker, isSameName } from './same-name.ts';
import type { Judged, TrueQuote } from './wire-records.ts';

/** A labelled quotation with ours. */
export interface QuotePair {
  readonly item: Judged;
  readonly labelled: TrueQuote;
  readonly ours?: Quote;
}

/** Which quotations were found, and who is said to have said them. */
export function evaluateWireQuotes(judged: readonly Judged[], entities: EntityIndex): Evaluation {
  const pairs = judged.flatMap(pairQuotes);
  const found = pairs.filter(({ ours }) => ours !== undefined);
  const attributed = found.filter(({ labelled }) => labelled.speaker !== null);
  const named = attributed.filter(({ ours }) => ours?.speaker !== undefined);
  const isSpeakerRight = ({ labelled, ours }: QuotePair) =>
    isSameName(bareSpeaker(labelled.speaker!), ours!.speaker!.name, entities);
  return {
    rows: [
      share('quotes: found', pairs, ({ ours }) => ours !== undefined),
      share(
        'quotes: speaker right, of all found',
        attributed,
        pair => pair.ours?.speaker !== undefined && isSpeakerRight(pair),
      ),
      share('quotes: speaker right, where one is named', named, isSpeakerRight),
    ],
    failures: [
      ...named
        .filter(pair => !isSpeakerRight(pair))
        .map(pair => failure(pair, `speaker ${pair.ours!.speaker!.name}, is ${pair.labelled.speaker}`)),
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

function failure({ item, labelled }: QuotePair, what: string): { id: string; what: string } {
  return { id: item.record.id, what: `${what}: “${labelled.text.slice(0, 70)}”` };
}
