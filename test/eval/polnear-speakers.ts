import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Quote } from '../../src/engine/report.ts';
import { foldName } from '../../src/engine/text/normalize.ts';
import { contains, type Span } from '../../src/engine/text/span.ts';
import { type Evaluation, type Failure, share } from './evaluation.ts';
import { type LabelledAttribution, parsePolnear } from './polnear.ts';
import { quotesOf } from './quotes.ts';

const POLNEAR = '../shared/dev/polnear_train.jsonl.gz';
/** Every second article: 420 of 840, some 3,000 quotations. */
const STEP = 2;

/** A quotation of ours with the labelled source of its words. */
interface Case {
  readonly id: string;
  readonly quote: Quote;
  /** The source as printed. */
  readonly source: string;
  /** The last source with a name before it. */
  readonly named: string | undefined;
  readonly around: string;
}

/** Who said what stands in quotation marks, where a name, a pronoun or a description is labelled; a speaker not given is wrong. */
export function evaluatePolnearSpeakers(): Evaluation | undefined {
  const cases = polnearCases();
  if (!cases) return undefined;
  const pronouns = cases.filter(({ source }) => PRONOUN.test(source));
  const named = cases.filter(({ source }) => !PRONOUN.test(source) && holdsName(source));
  const described = cases.filter(({ source }) => !PRONOUN.test(source) && !holdsName(source));
  const given = ({ quote }: Case) => quote.speaker !== undefined;
  const toName = ({ quote }: Case) => quote.speaker !== undefined && holdsName(quote.speaker.name);
  return {
    rows: [
      share('source with a name: speaker agrees', named, agrees),
      share('source with a name: agrees where one is given', named.filter(given), agrees),
      share('pronoun: resolved to a name', pronouns, toName),
      share('pronoun: surname of the last labelled name', pronouns.filter(toName), followsNamed),
      share('description: speaker overlaps or is a name', described, item => agrees(item) || toName(item)),
    ],
    failures: [
      ...named.filter(item => !agrees(item)).map(item => failure('name', item)),
      ...pronouns.filter(item => !toName(item) || !followsNamed(item)).map(item => failure('pronoun', item)),
      ...described.filter(item => !agrees(item)).map(item => failure('description', item)),
    ],
  };
}

/** Every quotation with marks that we find inside labelled words that have a source. */
export function polnearCases(): Case[] | undefined {
  if (!existsSync(POLNEAR)) return undefined;
  const lines = gunzipSync(readFileSync(POLNEAR)).toString('utf8').trim().split('\n');
  return lines.filter((_, i) => i % STEP === 0).flatMap(casesOf);
}

function casesOf(line: string): Case[] {
  const { id, text, attributions } = parsePolnear(line);
  const sourceText = ({ sources }: LabelledAttribution) =>
    sources.map(({ start, end }) => text.slice(start, end)).join(' ');
  const namings = attributions
    .filter(item => item.sources.length > 0 && holdsName(sourceText(item)))
    .sort((a, b) => a.sources[0]!.start - b.sources[0]!.start);
  return quotesOf(text)
    .filter(({ kind }) => kind === 'direct' || kind === 'mixed')
    .flatMap(quote => {
      const label = labelOf(quote, attributions);
      if (!label || label.sources.length === 0) return [];
      const { start, end } = quote.span;
      const before = namings.filter(({ sources }) => sources[0]!.start < label.sources[0]!.start).at(-1);
      return [
        {
          id,
          quote,
          source: sourceText(label),
          named: before && sourceText(before),
          around: `${text.slice(Math.max(0, start - 160), start)}⟦${quote.text.slice(0, 40)}⟧${text.slice(end, end + 120)}`,
        },
      ];
    });
}

/** Words that layers of one attribution may differ in: "he said", which the outer one holds. */
const LAYER = 40;

/** The attribution with the fewest words that hold a quote; of nearly equal ones, the one whose cue stands nearest. */
function labelOf(
  { span }: Quote,
  attributions: readonly LabelledAttribution[],
): LabelledAttribution | undefined {
  const holding = attributions.filter(({ contents }) =>
    contents.some(({ start, end }) => contains({ start: start - 2, end: end + 2 }, span)),
  );
  const least = Math.min(...holding.map(({ contents }) => size(contents)));
  return holding
    .filter(({ contents }) => size(contents) <= least + LAYER)
    .sort((a, b) => distance(a.cues, span) - distance(b.cues, span))[0];
}

function distance(spans: readonly Span[], { start, end }: Span): number {
  return Math.min(...spans.map(span => Math.max(start - span.end, span.start - end, 0)));
}

function size(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** A pronoun alone, with nothing but "himself" beside it. */
const PRONOUN = /^(?:he|she|it|they|his|her|its|their|him|them)(?: \w+sel(?:f|ves))?$/i;

/** Words whose capital is a sentence's, not a name's. */
const NO_NAME =
  /^(?:The|A|An|His|Her|Its|Their|Our|My|One|Two|Three|Some|Several|Many|Other|Another|This|That|These|Those|I|We|You|He|She|It|They|Both|Most|Who|Which)$/;

/** A word with a capital of its own: "a White House aide", not "The aide". */
function holdsName(source: string): boolean {
  const words = source.split(/[^\p{L}\p{M}'’.-]+/u).filter(word => /^\p{Lu}/u.test(word));
  if (words.length === 0) return false;
  // One capital, at the start of a description in small letters, is the sentence's: "Critics of the law".
  const own = words.filter(word => !NO_NAME.test(word));
  if (own.length === 1 && source.startsWith(own[0]!) && /^\p{Lu}\p{Ll}+s \p{Ll}/u.test(source)) return false;
  return own.length > 0;
}

/** Half of the words, in the sense of F1, or the same surname. */
function agrees({ quote, source }: Case): boolean {
  if (!quote.speaker) return false;
  const [ours, theirs] = [wordsOf(quote.speaker.name), wordsOf(source)];
  const shared = ours.filter(word => theirs.includes(word)).length;
  if ((2 * shared) / (ours.length + theirs.length) >= 0.5) return true;
  return sharesSurname(quote.speaker.name, source);
}

function followsNamed({ quote, named }: Case): boolean {
  return named !== undefined && sharesSurname(quote.speaker!.name, named);
}

/** The last word of our name is a capitalised word of the source, or both start with one Korean family name. */
function sharesSurname(name: string, source: string): boolean {
  const capitals = source.split(/[^\p{L}\p{M}'’.-]+/u).filter(word => /^\p{Lu}/u.test(word));
  const theirs = new Set(capitals.flatMap(wordsOf));
  const ours = wordsOf(name);
  return (
    theirs.has(ours.at(-1) ?? '') ||
    (/^(?:kim|park|lee|ri|choe|xi)$/.test(ours[0] ?? '') && theirs.has(ours[0]!))
  );
}

function wordsOf(name: string): string[] {
  return foldName(name.replace(/['’]s?(?= |$)/g, ''))
    .split(' ')
    .filter(word => word !== '' && !/^(?:the|a|an)$/.test(word));
}

function failure(kind: string, { id, quote, source, named, around }: Case): Failure {
  const what = { kind, ours: quote.speaker?.name, source, named, cue: quote.cue?.text, around };
  return { id, what: JSON.stringify(what) };
}
