import { compileEntities } from '../../src/build/entities.ts';
import type { Mention } from '../../src/engine/entities/entity.ts';
import { EntityIndex } from '../../src/engine/entities/entity-index.ts';
import { findMentions } from '../../src/engine/entities/mentions.ts';
import { overlaps } from '../../src/engine/text/span.ts';
import { tokenize } from '../../src/engine/text/tokenize.ts';
import { type Evaluation, type Failure, type Row, tally } from './evaluation.ts';
import { hasLinkingSets, type Label, type LabelledText, readLinkingSet } from './linking-sets.ts';
import { namesSpeed } from './names-speed.ts';

/** Entity-linking sets with Wikidata ids; in the complete ones every name is labelled, so a mention without a label is a false hit. */
const SETS = [
  { name: 'msnbc-updated', isComplete: true },
  { name: 'reuters-128', isComplete: true },
  { name: 'oke-2016-train', isComplete: true },
  { name: 'oke-2016-eval', isComplete: true },
  { name: 'wiki-fair-v2', isComplete: true },
  { name: 'rss-500', isComplete: false },
  // Written to be hard: first names and surnames alone. Reported, never a goal.
  { name: 'kore50', isComplete: false },
];

/** What one set showed. A mention counts as linked when its entity has a Wikidata id. */
interface Tally {
  /** Labels whose id the list has. */
  known: number;
  /** Of these, linked right by a mention that touches the label, and by one with the very same span. */
  found: number;
  exact: number;
  /** Pronouns and common nouns that point to an entity of the list. */
  pointers: number;
  /** Mentions on a label whose id the list has; of these right. */
  onKnown: number;
  rightOnKnown: number;
  /** Mentions on any label; of these right. */
  linked: number;
  right: number;
  /** Mentions on no label. */
  stray: number;
  /** Names that the labellers could not link; of these linked by us, and with the very same span. */
  unknown: number;
  falseLinks: number;
  exactFalseLinks: number;
}

const ZERO: Tally = {
  known: 0,
  found: 0,
  exact: 0,
  pointers: 0,
  onKnown: 0,
  rightOnKnown: 0,
  linked: 0,
  right: 0,
  stray: 0,
  unknown: 0,
  falseLinks: 0,
  exactFalseLinks: 0,
};

/** How many of the names that the list knows are found, how many mentions are right, how many stand where no name is. */
export function evaluateNames(): Evaluation {
  if (!hasLinkingSets()) return { rows: [] };
  const index = EntityIndex.from(compileEntities());
  const ids = wikidataIds(index);
  const failures: Failure[] = [];
  const rows = SETS.flatMap(({ name, isComplete }) => {
    const counts = { ...ZERO };
    for (const text of readLinkingSet(name)) {
      for (const what of tallyText(text, index, ids, counts)) failures.push({ id: name, what });
    }
    return rowsOf(name, isComplete, counts);
  });
  return { rows: [...rows, ...namesSpeed(index)], failures };
}

function rowsOf(name: string, isComplete: boolean, counts: Tally): Row[] {
  const of = (what: string, value: number, count: number): Row => ({
    name: `${name}: ${what}`,
    value: value / count,
    count,
  });
  return [
    of('names of the list found', counts.found, counts.known),
    of('names of the list found, same span', counts.exact, counts.known),
    of('mentions on a name of the list that are right', counts.rightOnKnown, counts.onKnown),
    of('mentions on a label that are right', counts.right, counts.linked),
    of('unknown names linked', counts.falseLinks, counts.unknown),
    of('unknown names linked, same span', counts.exactFalseLinks, counts.unknown),
    tally(`${name}: pronouns and nouns for entities of the list`, counts.pointers, counts.known),
    ...(isComplete
      ? [tally(`${name}: mentions off the labels`, counts.stray, counts.linked + counts.stray)]
      : []),
  ];
}

/** Adds one text to the tally; answers what went wrong. */
function tallyText(
  { text, judged, names, others }: LabelledText,
  index: EntityIndex,
  ids: ReadonlySet<string>,
  counts: Tally,
): string[] {
  const labels = [...names, ...others];
  const mentions = findMentions(tokenize(text), index).filter(
    ({ entity, span }) => entity.wikidata && span.start >= judged.start && span.end <= judged.end,
  );
  const isKnown = ({ id }: Label) => id !== undefined && ids.has(id);
  const wanted = names.filter(isKnown);
  const missed = wanted.filter(label => !mentions.some(mention => isSame(mention, label)));
  counts.pointers += others.filter(isKnown).length;
  counts.known += wanted.length;
  counts.found += wanted.length - missed.length;
  counts.exact += wanted.filter(label => mentions.some(m => isSame(m, label) && isExact(m, label))).length;
  const problems = missed.map(({ id, span }) => `missed ${id}: ${context(text, span)}`);
  for (const mention of mentions) {
    const here = labels.filter(label => overlaps(mention.span, label.span));
    const isRight = here.some(label => isSame(mention, label));
    const kind = here.length === 0 ? 'stray' : here.some(isKnown) ? 'wrong' : 'beyond';
    if (here.length === 0) counts.stray++;
    else counts.linked++;
    if (here.some(isKnown)) counts.onKnown++;
    if (here.some(isKnown) && isRight) counts.rightOnKnown++;
    if (isRight) counts.right++;
    else problems.push(`${kind} ${mention.entity.name}: ${context(text, mention.span)}`);
  }
  problems.push(...tallyUnknown(text, labels, mentions, counts));
  return problems;
}

/** A mention inside a name that nobody could link is false, unless another label says that it is right. */
function tallyUnknown(
  text: string,
  labels: readonly Label[],
  mentions: readonly Mention[],
  counts: Tally,
): string[] {
  const wrong = mentions.filter(mention => !labels.some(label => isSame(mention, label)));
  const unknown = labels.filter(({ id }) => id === undefined);
  const linked = unknown.filter(({ span }) => wrong.some(mention => overlaps(mention.span, span)));
  counts.unknown += unknown.length;
  counts.falseLinks += linked.length;
  counts.exactFalseLinks += linked.filter(label => wrong.some(mention => isExact(mention, label))).length;
  return linked.map(({ span }) => `unknown: ${context(text, span)}`);
}

/** A name with the few words around it. */
function context(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const around = `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}`;
  return around.replace(/\s+/g, ' ');
}

function isSame({ entity, span }: Mention, label: Label): boolean {
  return entity.wikidata === label.id && overlaps(span, label.span);
}

function isExact({ span }: Mention, label: Label): boolean {
  return span.start === label.span.start && span.end === label.span.end;
}

function wikidataIds(index: EntityIndex): Set<string> {
  const ids = new Set<string>();
  for (let row = 0; row < index.count; row++) ids.add(index.entityAt(row).wikidata ?? '');
  ids.delete('');
  return ids;
}
