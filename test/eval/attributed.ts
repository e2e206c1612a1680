import { type Chosen, choosePointed } from '../../src/engine/attributed/choose-pointed.ts';
import { type AttributedSearch, rankPointed } from '../../src/engine/attributed/rank-pointed.ts';
import { findMentions } from '../../src/engine/entities/mentions.ts';
import { scoreDocuments } from '../../src/engine/reuse/candidates.ts';
import { matchingOf } from '../../src/engine/reuse/match.ts';
import { Rarity } from '../../src/engine/reuse/rarity.ts';
import { dayNumber } from '../../src/engine/text/day.ts';
import { readText } from '../../src/engine/text/read-text.ts';
import { openBundled } from './bundled.ts';
import { type Evaluation, share, tally } from './evaluation.ts';
import { documentsOf, isPositive, type Judged, judgeWireRecords } from './wire-records.ts';

/** What one page points to: with every statement held, and with those it derives from taken away. */
interface Pointing {
  readonly item: Judged;
  readonly found: string | undefined;
  readonly without: string | undefined;
}

/**
 * Statements found by issuer, speaker, day and subject alone, as though no text were shared; and once more with the right
 * ones taken away, where every claim is wrong: a page may always report a statement that is not held.
 */
export function evaluateAttributed(): Evaluation | undefined {
  const judged = judgeWireRecords();
  if (!judged) return undefined;
  const pointings = judged.map(pointingOf);
  const positives = pointings.filter(({ item }) => isPositive(item));
  const foreign = positives.filter(({ item }) => item.record.language !== 'en');
  const wrong = pointings.filter(pointing => pointing.found !== undefined && !isRight(pointing));
  const without = positives.filter(pointing => pointing.without !== undefined);
  return {
    rows: [
      share('statement by attribution alone', positives, isRight),
      share('statement by attribution alone: other languages', foreign, isRight),
      tally('another statement claimed', wrong.length, pointings.length),
      tally('claimed with the right ones taken away', without.length, positives.length),
    ],
    failures: [
      ...wrong.map(({ item, found }) => ({ id: item.record.id, what: `claimed ${found}` })),
      ...without.map(({ item, without: source }) => ({
        id: item.record.id,
        what: `without the right ones: claimed ${source}`,
      })),
    ],
  };
}

function isRight({ item, found }: Pointing): boolean {
  return found !== undefined && documentsOf(item.record).has(found);
}

function pointingOf(item: Judged): Pointing {
  const right = documentsOf(item.record);
  const ranked = rankPointed(searchOf(item));
  return {
    item,
    found: idOf(choosePointed(ranked)),
    without: idOf(choosePointed(ranked.filter(({ statement }) => !right.has(statement.record.id)))),
  };
}

function idOf(chosen: Chosen | undefined): string | undefined {
  return chosen?.pointed.statement.record.id;
}

function searchOf({ report }: Judged): AttributedSearch {
  const { corpus, entities: index } = openBundled();
  const { text, published } = report.article;
  const read = readText(text);
  const rarity = new Rarity(corpus);
  return {
    text,
    read,
    credits: report.credits,
    quotes: report.quotes,
    mentions: findMentions(read.tokens, index),
    corpus,
    index,
    articleDay: dayNumber(published),
    matching: matchingOf(read, rarity, scoreDocuments(read, corpus, rarity)),
    isSelf: () => false,
  };
}
