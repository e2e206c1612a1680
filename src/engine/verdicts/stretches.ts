import type { DocumentNumbers } from '../pack/document-numbers.ts';
import { sketchHash } from '../text/hash.ts';
import type { Stretch } from './align-words.ts';
import type { Held } from './held.ts';
import type { Quoted } from './quoted.ts';

/** Cells of an alignment that cost less than choosing where to look. */
const FEW_CELLS = 20_000;
/** Sentences tried as the place of a quotation: those that share the most. */
const MOST_PLACES = 3;
/** Content words that a place shares with a part of a quotation at least. */
const MIN_SHARED = 2;

/** Where in a document quoted words may stand: around the sentences that share the most of them, from the first part to the last. */
export function stretchesFor(quoted: Quoted, { numbers }: Held): Stretch[] {
  const words = quoted.to - quoted.from;
  const all = numbers.checks.length;
  if (words * all <= FEW_CELLS) return all === 0 ? [] : [{ start: 0, end: all }];
  const parts = partsOf(quoted)
    .map(part => placesOf(part, numbers))
    .filter(places => places.length > 0);
  if (parts.length === 0) return [];
  const around = (first: number, last: number): Stretch => ({
    start: Math.max(0, numbers.sentenceStarts[first]! - words),
    end: Math.min(all, numbers.sentenceStarts[last + 1]! + words),
  });
  if (parts.length === 1) return parts[0]!.map(place => around(place, place));
  const best = parts.map(places => places[0]!);
  return [around(Math.min(...best), Math.max(...best)), ...parts[0]!.map(place => around(place, place))];
}

/** The stems' hashes of each part between ellipses. */
function partsOf({ text, from, to, isAfterGap }: Quoted): Set<number>[] {
  const parts: Set<number>[] = [new Set()];
  for (let i = from; i < to; i++) {
    if (isAfterGap[i - from] === 1) parts.push(new Set());
    if (text.stems[i] !== 0) parts.at(-1)!.add(sketchHash(text.stems[i]!));
  }
  return parts;
}

/** The sentences that share the most stems with a part, best first. */
function placesOf(part: ReadonlySet<number>, { sketches, sketchStarts }: DocumentNumbers): number[] {
  const least = Math.min(MIN_SHARED, part.size);
  const places: { sentence: number; shared: number }[] = [];
  for (let sentence = 0; sentence + 1 < sketchStarts.length && part.size > 0; sentence++) {
    let shared = 0;
    for (let i = sketchStarts[sentence]!; i < sketchStarts[sentence + 1]!; i++) {
      if (part.has(sketches[i]!)) shared++;
    }
    if (shared >= least) places.push({ sentence, shared });
  }
  return places
    .sort((a, b) => b.shared - a.shared || a.sentence - b.sentence)
    .slice(0, MOST_PLACES)
    .map(({ sentence }) => sentence);
}
