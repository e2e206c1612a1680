import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../../src/engine/text/span.ts';

const FOLDER = join('..', 'shared', 'dev');

/** One name as labelled: the entity's Wikidata id, or that it has none. */
export interface Label {
  readonly span: Span;
  /** Absent where the labellers knew the name, but not who or what it is. */
  readonly id?: string;
}

/** A text of an entity-linking set with its labels; dates and quantities are left out. */
export interface LabelledText {
  readonly text: string;
  /** The part that was labelled. */
  readonly judged: Span;
  /** Labels on names; pronouns and common nouns that point to an entity are apart. */
  readonly names: readonly Label[];
  readonly others: readonly Label[];
}

interface RawText {
  readonly text: string;
  readonly evaluation_span?: readonly [number, number];
  readonly labels: readonly { readonly span: readonly [number, number]; readonly entity_id: string }[];
}

/** Whether the labelled sets are there. */
export function hasLinkingSets(): boolean {
  return existsSync(FOLDER);
}

/** Reads one set: one text a line. */
export function readLinkingSet(name: string): LabelledText[] {
  const lines = gunzipSync(readFileSync(join(FOLDER, `el_${name}.jsonl.gz`)))
    .toString()
    .trim()
    .split('\n');
  return lines.map(line => fromRaw(JSON.parse(line) as RawText));
}

function fromRaw({ text, evaluation_span: [from, to] = [0, text.length], labels }: RawText): LabelledText {
  const read = labels.flatMap(({ entity_id, span: [start, end] }): Label[] => {
    if (/^Q\d+$/.test(entity_id)) return [{ span: { start, end }, id: entity_id }];
    return UNKNOWN.has(entity_id) ? [{ span: { start, end } }] : [];
  });
  const isNamed = ({ span }: Label) => isName(text.slice(span.start, span.end));
  return {
    text,
    judged: { start: from, end: to },
    names: read.filter(isNamed),
    others: read.filter(label => !isNamed(label)),
  };
}

/** How the sets mark a name that no id fits. */
const UNKNOWN = new Set(['<NIL>', '<NO_MAPPING>']);

const POINTER =
  /^(?:he|she|it|they|his|her|hers|him|himself|herself|itself|its|their|them|themselves|i|my|me|we|our|us|you|your|who|whose|whom|which|that|this|these|those|the|a|an)\b/i;

/** Whether a labelled stretch has a capital beyond a leading article or pronoun. */
function isName(labelled: string): boolean {
  return /\p{Lu}|\p{Lo}/u.test(labelled === 'US' ? labelled : labelled.replace(POINTER, ''));
}
