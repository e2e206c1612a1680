import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { compileEntities } from '../../src/build/entities.ts';
import type { Mention } from '../../src/engine/entities/entity.ts';
import { EntityIndex } from '../../src/engine/entities/entity-index.ts';
import { findMentions } from '../../src/engine/entities/mentions.ts';
import { overlaps } from '../../src/engine/text/span.ts';
import { tokenize } from '../../src/engine/text/tokenize.ts';
import type { Evaluation, Failure, Row } from './evaluation.ts';

const FOLDER = join('..', 'shared', 'dev');

/** Entity-linking sets with Wikidata ids; in the complete ones every name is labelled, so a mention without a label is a false hit. */
const SETS = [
  { name: 'msnbc-updated', isComplete: true },
  { name: 'reuters-128', isComplete: true },
  { name: 'oke-2016-train', isComplete: true },
  { name: 'oke-2016-eval', isComplete: true },
  { name: 'wiki-fair-v2', isComplete: true },
  { name: 'rss-500', isComplete: false },
];

/** Runs of the speed measurement: enough to even out the first, slow one. */
const RUNS = 5;

interface Label {
  readonly span: readonly [number, number];
  readonly entity_id: string;
}

interface LabelledText {
  readonly text: string;
  readonly evaluation_span?: readonly [number, number];
  readonly labels: readonly Label[];
}

interface Tally {
  known: number;
  found: number;
  linked: number;
  right: number;
  stray: number;
}

/** How many of the names that the list knows are found, how many mentions are right, how many stand where no name is. */
export function evaluateNames(): Evaluation {
  if (!existsSync(FOLDER)) return { rows: [] };
  const index = EntityIndex.from(compileEntities());
  const ids = wikidataIds(index);
  const failures: Failure[] = [];
  const rows = SETS.flatMap(({ name, isComplete }) => {
    const tally: Tally = { known: 0, found: 0, linked: 0, right: 0, stray: 0 };
    for (const text of readSet(name)) {
      for (const what of tallyText(text, index, ids, tally)) failures.push({ id: name, what });
    }
    return rowsOf(name, isComplete, tally);
  });
  return { rows: [...rows, speedRow(index)], failures };
}

function rowsOf(name: string, isComplete: boolean, { known, found, linked, right, stray }: Tally): Row[] {
  const offLabels = { name: `${name}: mentions off the labels`, value: stray, count: linked + stray };
  return [
    { name: `${name}: names of the list found`, value: found / known, count: known },
    { name: `${name}: mentions on a label that are right`, value: right / linked, count: linked },
    ...(isComplete ? [{ ...offLabels, isNumber: true }] : []),
  ];
}

/** Adds one text to the tally; answers what went wrong. */
function tallyText(
  labelled: LabelledText,
  index: EntityIndex,
  ids: ReadonlySet<string>,
  tally: Tally,
): string[] {
  const { text, labels, evaluation_span: [from, to] = [0, text.length] } = labelled;
  const mentions = findMentions(tokenize(text), index).filter(
    ({ entity, span }) => entity.wikidata && span.start >= from && span.end <= to,
  );
  const wanted = labels.filter(({ entity_id }) => ids.has(entity_id));
  const missed = wanted.filter(label => !mentions.some(mention => isSame(mention, label)));
  const here = (mention: Mention) => labels.filter(label => touches(mention, label));
  const stray = mentions.filter(mention => here(mention).length === 0);
  const wrong = mentions.filter(mention => !here(mention).some(label => isSame(mention, label)));
  tally.known += wanted.length;
  tally.found += wanted.length - missed.length;
  tally.stray += stray.length;
  tally.linked += mentions.length - stray.length;
  tally.right += mentions.length - wrong.length;
  return [
    ...missed.map(({ entity_id, span }) => `missed ${entity_id}: ${context(text, ...span)}`),
    ...wrong.map(mention => {
      const kind = stray.includes(mention) ? 'stray' : 'wrong';
      return `${kind} ${mention.entity.name}: ${context(text, mention.span.start, mention.span.end)}`;
    }),
  ];
}

function context(text: string, start: number, end: number): string {
  const around = `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}`;
  return around.replace(/\s+/g, ' ');
}

function touches({ span }: Mention, { span: [start, end] }: Label): boolean {
  return overlaps(span, { start, end });
}

function isSame(mention: Mention, label: Label): boolean {
  return mention.entity.wikidata === label.entity_id && touches(mention, label);
}

function wikidataIds(index: EntityIndex): Set<string> {
  const ids = new Set<string>();
  for (let row = 0; row < index.count; row++) ids.add(index.entityAt(row).wikidata ?? '');
  ids.delete('');
  return ids;
}

function readSet(name: string): LabelledText[] {
  const lines = gunzipSync(readFileSync(join(FOLDER, `el_${name}.jsonl.gz`)))
    .toString()
    .trim()
    .split('\n');
  return lines.map(line => JSON.parse(line) as LabelledText);
}

/** Milliseconds of processor time for 400 words, warm. */
function speedRow(index: EntityIndex): Row {
  const texts = readSet('msnbc-updated').map(({ text }) => tokenize(text));
  const words = texts.reduce((sum, { count }) => sum + count, 0);
  const run = () => {
    for (const tokens of texts) findMentions(tokens, index);
  };
  run();
  const start = process.cpuUsage();
  for (let i = 0; i < RUNS; i++) run();
  const { user, system } = process.cpuUsage(start);
  const value = ((user + system) / 1000 / RUNS / words) * 400;
  return { name: 'milliseconds of processor time for 400 words', value, count: texts.length, isNumber: true };
}
