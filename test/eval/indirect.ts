import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { cueVerbOf } from '../../src/engine/quotes/cue-verbs.ts';
import type { Quote } from '../../src/engine/report.ts';
import { overlaps, type Span } from '../../src/engine/text/span.ts';
import { type Evaluation, type Failure, share } from './evaluation.ts';
import { type LabelledArticle, type LabelledAttribution, parsePolnear } from './polnear.ts';
import { quotesOf } from './quotes.ts';

const POLNEAR = '../shared/dev/polnear_train.jsonl.gz';
/** Every fourth article: some 3,800 attributions without quotation marks. */
const STEP = 4;

/** An indirect quote that we found, and the labelled attribution it is. */
interface Found {
  readonly id: string;
  readonly text: string;
  readonly quote: Quote;
  /** Whose cue and source it has. */
  readonly gold: LabelledAttribution | undefined;
}

/** A labelled attribution without quotation marks that names who. */
interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly gold: LabelledAttribution;
  readonly isFound: boolean;
}

/** Measures "X said that …" on PolNeAR, which also labels wishes, votes and beliefs: recall is told for its verbs of saying apart. */
export function evaluateIndirect(): Evaluation | undefined {
  if (!existsSync(POLNEAR)) return undefined;
  const lines = gunzipSync(readFileSync(POLNEAR)).toString('utf8').trim().split('\n');
  const articles = lines.filter((_, i) => i % STEP === 0).map(parsePolnear);
  const found: Found[] = [];
  const labelled: Labelled[] = [];
  for (const article of articles) compare(article, found, labelled);
  const said = labelled.filter(isSaid);
  const right = found.filter(({ gold }) => gold !== undefined);
  return {
    rows: [
      share('polnear: indirect, source and cue as labelled', found, ({ gold }) => gold !== undefined),
      share('polnear: of those the words overlap', right, ({ quote, gold }) =>
        touches(gold!.contents, quote.span),
      ),
      share('polnear: of those the words begin where labelled', right, ({ quote, gold }) =>
        begins(gold!, quote.span),
      ),
      share('polnear: indirect with a verb of saying and a clause, found', said, ({ isFound }) => isFound),
      share('polnear: all without quotation marks, found', labelled, ({ isFound }) => isFound),
    ],
    failures: [
      ...found.filter(({ gold }) => !gold).map(wrong),
      ...said.filter(({ isFound }) => !isFound).map(missed),
    ],
  };
}

function compare({ id, text, attributions }: LabelledArticle, found: Found[], labelled: Labelled[]): void {
  const quotes = quotesOf(text).filter(({ kind }) => kind === 'indirect');
  const isSame = (quote: Quote, gold: LabelledAttribution) =>
    touches(gold.sources, quote.speaker!.span) && touches(gold.cues, quote.cue!.span);
  for (const quote of quotes)
    found.push({ id, text, quote, gold: attributions.find(gold => isSame(quote, gold)) });
  for (const gold of attributions) {
    if (gold.sources.length === 0 || gold.cues.length === 0 || isQuoted(text, gold)) continue;
    labelled.push({ id, text, gold, isFound: quotes.some(quote => isSame(quote, gold)) });
  }
}

function touches(spans: readonly Span[], span: Span): boolean {
  return spans.some(other => overlaps(other, span));
}

/** Within a word or two: "that" belongs to neither or either. */
function begins({ contents }: LabelledAttribution, { start }: Span): boolean {
  return contents.some(content => Math.abs(content.start - start) <= 6);
}

function isQuoted(text: string, { contents }: LabelledAttribution): boolean {
  return /["\u201c\u201d]|''/.test(textOf(text, contents));
}

/** A verb of saying, or "according to", and a clause of four words or more. */
function isSaid({ text, gold }: Labelled): boolean {
  const cue = textOf(text, gold.cues).toLowerCase();
  const isVerb = cue.split(/\s+/).some(word => cueVerbOf(word, 'en')?.form === 'finite');
  return (isVerb || cue.includes('according to')) && textOf(text, gold.contents).split(/\s+/).length >= 4;
}

function textOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

function wrong({ id, text, quote }: Found): Failure {
  const { speaker, cue, span } = quote;
  const around = text.slice(Math.max(0, Math.min(span.start, cue!.span.start) - 60), span.end + 60);
  return { id, what: `NOT LABELLED ${speaker!.name} / ${cue!.text} / ${around.replaceAll('\n', ' ')}` };
}

function missed({ id, text, gold }: Labelled): Failure {
  const of = (spans: readonly Span[]) => textOf(text, spans).replaceAll('\n', ' ');
  return { id, what: `MISSED ${of(gold.sources)} / ${of(gold.cues)} / ${of(gold.contents).slice(0, 120)}` };
}
