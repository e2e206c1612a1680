import type { Span } from '../../src/engine/text/span.ts';
import { readShared } from './shared-rows.ts';

/** One labelled attribution: who, the verb, the words. */
export interface LabelledAttribution {
  readonly sources: readonly Span[];
  readonly cues: readonly Span[];
  readonly contents: readonly Span[];
}

/** One PolNeAR article with its attributions. */
export interface LabelledArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly LabelledAttribution[];
}

/** A row as it stands in the file: brat stand-off, `T` lines are spans, `E` lines tie them together. */
interface PolnearRow {
  readonly id: string;
  readonly text: string;
  readonly ann: Readonly<Record<string, string>>;
}

/** All labelled articles; `undefined` when they are not there. */
export function readPolnear(): LabelledArticle[] | undefined {
  return (readShared('polnear_train') as PolnearRow[] | undefined)?.map(parseRow);
}

/** Reads one line of the PolNeAR file. */
export function parsePolnear(line: string): LabelledArticle {
  return parseRow(JSON.parse(line) as PolnearRow);
}

function parseRow({ id, text, ann }: PolnearRow): LabelledArticle {
  const attributions = Object.values(ann).flatMap(parseAnnotations);
  return { id, text, attributions };
}

function parseAnnotations(file: string): LabelledAttribution[] {
  const spans = new Map<string, Span[]>();
  const events: LabelledAttribution[] = [];
  for (const line of file.split('\n')) {
    const [key, value = ''] = line.split('\t');
    if (key?.startsWith('T')) spans.set(key, parseSpans(value));
    if (!key?.startsWith('E')) continue;
    const roles = value.split(' ').map(role => role.split(':'));
    const of = (name: string) =>
      roles.filter(([role]) => role?.replace(/\d+$/, '') === name).flatMap(([, id]) => spans.get(id!) ?? []);
    events.push({ sources: of('Source'), cues: of('Cue'), contents: of('Content') });
  }
  return events;
}

function parseSpans(value: string): Span[] {
  return [...value.slice(value.indexOf(' ')).matchAll(/(\d+) (\d+)/g)].map(match => ({
    start: Number(match[1]),
    end: Number(match[2]),
  }));
}
