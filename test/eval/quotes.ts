import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { compileEntities } from '../../src/build/entities.ts';
import type { Article, Block } from '../../src/engine/article.ts';
import { EntityIndex } from '../../src/engine/entities/entity-index.ts';
import { findMentions } from '../../src/engine/entities/mentions.ts';
import { findQuotes } from '../../src/engine/quotes/quotes.ts';
import type { Quote } from '../../src/engine/report.ts';
import { foldName } from '../../src/engine/text/normalize.ts';
import { contains, overlaps, type Span } from '../../src/engine/text/span.ts';
import { tokenize } from '../../src/engine/text/tokenize.ts';
import { parsePolnear } from './polnear.ts';

/** One line of the table: a share with how many cases it rests on. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly count: number;
}

const POLNEAR = '../shared/dev/polnear_train.jsonl.gz';
/** Every fourth article: 210 of 840, enough for two digits. */
const STEP = 4;

/** Finds the quotes of a plain text. */
export function quotesOf(text: string, language?: string): Quote[] {
  entities ??= EntityIndex.from(compileEntities());
  return findQuotes(articleOf(text, language), findMentions(tokenize(text), entities));
}

let entities: EntityIndex | undefined;

function articleOf(text: string, language: string | undefined): Article {
  const blocks: Block[] = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map(match => ({
    span: { start: match.index, end: match.index + match[0].length },
    kind: 'paragraph',
  }));
  return { title: '', text, blocks, margins: [], metadata: {}, ...(language !== undefined && { language }) };
}

/** Counts cases and those that are right. */
class Share {
  right = 0;
  count = 0;

  add(right: boolean): void {
    this.count++;
    if (right) this.right++;
  }

  row(name: string): Row {
    return { name, value: this.count === 0 ? 0 : this.right / this.count, count: this.count };
  }
}

/** Measures quotation spans, cues and speakers on the labelled sets; nothing when they are not there. */
export function evaluateQuotes(): { rows: readonly Row[] } {
  return { rows: existsSync(POLNEAR) ? evaluatePolnear() : [] };
}

const verbose = process.argv.includes('--failures');

function fail(...parts: readonly unknown[]): void {
  if (verbose) console.log(...parts);
}

function evaluatePolnear(): Row[] {
  const recall = new Share();
  const precision = new Share();
  const speaker = new Share();
  const named = new Share();
  const cue = new Share();
  const lines = gunzipSync(readFileSync(POLNEAR)).toString('utf8').trim().split('\n');
  for (let i = 0; i < lines.length; i += STEP) {
    const { id, text, attributions } = parsePolnear(lines[i]!);
    const quotes = quotesOf(text).filter(quote => quote.kind === 'direct' || quote.kind === 'mixed');
    for (const marked of attributions.flatMap(({ contents }) =>
      contents.flatMap(span => markedIn(text, span)),
    ))
      recall.add(quotes.some(quote => overlaps(quote.span, marked)));
    for (const quote of quotes) {
      const gold = attributions
        .filter(({ contents }) => contents.some(content => contains(wider(content), quote.span)))
        .sort((a, b) => size(a.contents) - size(b.contents))[0];
      precision.add(gold !== undefined);
      if (!gold || gold.sources.length === 0) continue;
      const right = sameSpeaker(text, quote, gold.sources);
      named.add(quote.speaker !== undefined);
      if (quote.speaker) speaker.add(right);
      if (quote.cue && gold.cues.length > 0) cue.add(gold.cues.some(span => overlaps(span, quote.cue!.span)));
      if (!right)
        fail(
          id,
          JSON.stringify({
            quote: quote.text.slice(0, 60),
            speaker: quote.speaker?.name,
            cue: quote.cue?.text,
            gold: textOf(text, gold.sources),
            goldCue: textOf(text, gold.cues),
            around:
              text.slice(Math.max(0, quote.span.start - 150), Math.min(quote.span.start, quote.span.end)) +
              '⟦…⟧' +
              text.slice(quote.span.end, quote.span.end + 120),
          }),
        );
    }
  }
  return [
    recall.row('polnear: marked words found as quote'),
    precision.row('polnear: quotes that are reported words'),
    named.row('polnear: quotes given a speaker'),
    speaker.row('polnear: speaker right when given'),
    cue.row('polnear: cue right when given'),
  ];
}

function wider({ start, end }: Span): Span {
  return { start: start - 2, end: end + 2 };
}

function size(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function textOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

function markedIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[\u201c"][^\u201c\u201d"]+[\u201d"]/g)].map(match => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** The speaker's place overlaps the labelled one, or their names share the last word. */
function sameSpeaker(text: string, { speaker }: Quote, sources: readonly Span[]): boolean {
  if (!speaker) return false;
  if (sources.some(source => overlaps(source, speaker.span))) return true;
  const last = foldName(speaker.name).split(' ').at(-1)!;
  return foldName(textOf(text, sources)).split(' ').includes(last);
}

if (/dist\/run\/quotes\.js$/.test(import.meta.url)) print();

function print(): void {
  const { rows } = evaluateQuotes();
  if (rows.length === 0) console.log('skipped: no ../shared');
  for (const { name, value, count } of rows)
    console.log(`${(value * 100).toFixed(1).padStart(6)} %  of ${String(count).padStart(5)}  ${name}`);
}
