import { findQuotations } from '../../src/engine/quotes/quotations.ts';
import { overlaps, type Span } from '../../src/engine/text/span.ts';
import { articleOf } from '../engine/quotes/read-text.ts';
import { type Evaluation, type Failure, type Row, share } from './evaluation.ts';
import { type GoldQuotations, goldQuotations } from './gold-quotations.ts';
import { type LabelledArticle, readPolnear } from './polnear.ts';
import { quotesOf } from './quotes.ts';

/** One article's quotations: those annotated, all of ours, and those of ours that somebody is quoted with. */
interface Judged {
  readonly article: LabelledArticle;
  readonly gold: GoldQuotations;
  readonly found: readonly Span[];
  readonly reported: readonly Span[];
}

/** How exactly the marks of quotations are found, on the annotated contents of PolNeAR. */
export function evaluateQuoteSpans(): Evaluation | undefined {
  const judged = readPolnear()?.map(judge);
  if (judged === undefined) return undefined;
  return {
    rows: [
      ...scores('direct and mixed', judged, ({ gold, reported }) => within(reported, gold.annotated)),
      ...scores('with terms', judged, ({ gold, found }) => within(found, gold.annotated)),
      ...scores('everywhere, direct and mixed', judged, ({ reported }) => reported),
    ],
    failures: judged.flatMap(failuresOf),
  };
}

function judge(article: LabelledArticle): Judged {
  const { text, blocks } = articleOf(article.text);
  const quotations = findQuotations(text, blocks);
  const reported = new Set(
    quotesOf(text)
      .filter(({ kind }) => kind === 'direct' || kind === 'mixed')
      .map(({ span }) => span.start),
  );
  return {
    article,
    gold: goldQuotations(article),
    found: quotations.map(({ outer }) => outer),
    reported: quotations.filter(({ span }) => reported.has(span.start)).map(({ outer }) => outer),
  };
}

/** Spans that annotators had something to say about. */
function within(spans: readonly Span[], annotated: readonly Span[]): Span[] {
  return spans.filter(span => annotated.some(stretch => overlaps(stretch, span)));
}

function scores(name: string, judged: readonly Judged[], ours: (item: Judged) => readonly Span[]): Row[] {
  const gold = judged.flatMap(item => item.gold.spans.map(span => isAmong(span, ours(item))));
  const found = judged.flatMap(item => ours(item).map(span => isAmong(span, item.gold.spans)));
  const recall = share(`${name}: recall`, gold, right => right);
  const precision = share(`${name}: precision`, found, right => right);
  const sum = recall.value + precision.value;
  return [
    precision,
    recall,
    {
      name: `${name}: F1`,
      value: sum === 0 ? 0 : (2 * recall.value * precision.value) / sum,
      count: gold.length,
    },
  ];
}

function isAmong(span: Span, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => start === span.start && end === span.end);
}

function failuresOf({ article: { id, text }, gold, found, reported }: Judged): Failure[] {
  const show = (what: string, { start, end }: Span) => ({
    id,
    what: oneLine(
      `${what}: ${text.slice(Math.max(0, start - 50), start)}⟦${shorten(text.slice(start, end))}⟧${text.slice(end, end + 40)}`,
    ),
  });
  return [
    ...gold.spans
      .filter(span => !isAmong(span, reported))
      .map(span => show(isAmong(span, found) ? 'term' : 'missed', span)),
    ...within(found, gold.annotated)
      .filter(span => !isAmong(span, gold.spans))
      .map(span => show(isAmong(span, reported) ? 'too much' : 'too much, term', span)),
  ];
}

function shorten(words: string): string {
  return words.length <= 240 ? words : `${words.slice(0, 120)} <…> ${words.slice(-120)}`;
}

function oneLine(text: string): string {
  return text.replace(/\n+/g, ' ¶ ');
}
