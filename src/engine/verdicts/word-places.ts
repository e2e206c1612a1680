import type { DocumentNumbers } from '../pack/document-numbers.ts';
import { TYPOGRAPHY_BITS, WORD_CHECK_BITS } from '../text/hash.ts';
import type { ReadText } from '../text/read-text.ts';
import type { Stretch } from './align-words.ts';
import { compareWords, type Held } from './held.ts';

/** Values that a word check has. */
const CHECKS = 1 << WORD_CHECK_BITS;

/**
 * Where a document has each word check, even places apart from odd ones, ascending: places of check c at places of parity p are
 * `places[starts[p * CHECKS + c]] .. places[starts[p * CHECKS + c + 1]]`.
 */
interface WordPlaces {
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
}

/** Kept as long as what they were read from: all quotations of a page are looked for in the same few documents. */
const known = new WeakMap<DocumentNumbers, WordPlaces>();

/** The places of a stretch where a word of a text stands, the last first. */
export function placesOf(text: ReadText, word: number, held: Held, { start, end }: Stretch): number[] {
  const found: number[] = [];
  const { starts, places } = wordPlaces(held.numbers);
  const even = slotOfCheck(text.checks[(word & 1) as 0 | 1][word]!, 0);
  const odd = slotOfCheck(text.checks[((word + 1) & 1) as 0 | 1][word]!, 1);
  let [i, j] = [starts[even + 1]! - 1, starts[odd + 1]! - 1];
  // Both lists ascend: they are read from their ends, the higher place first.
  while (i >= starts[even]! || j >= starts[odd]!) {
    const isEven = j < starts[odd]! || (i >= starts[even]! && places[i]! > places[j]!);
    const place = isEven ? places[i--]! : places[j--]!;
    if (place < start) break;
    if (place < end && compareWords(text, word, held, place) !== 'different') found.push(place);
  }
  return found;
}

/** The places of a document, read at their first use. */
function wordPlaces(numbers: DocumentNumbers): WordPlaces {
  let places = known.get(numbers);
  if (!places) {
    places = sortPlaces(numbers.checks);
    known.set(numbers, places);
  }
  return places;
}

/** The slot of a word's check, typography and all, at places of a parity. */
function slotOfCheck(check: number, parity: number): number {
  return parity * CHECKS + (check >>> TYPOGRAPHY_BITS);
}

function sortPlaces(checks: Uint8Array): WordPlaces {
  const starts = new Uint32Array(2 * CHECKS + 1);
  for (let at = 0; at < checks.length; at++) starts[slotOfCheck(checks[at]!, at & 1) + 1]!++;
  for (let slot = 0; slot < 2 * CHECKS; slot++) starts[slot + 1]! += starts[slot]!;
  const places = new Uint32Array(checks.length);
  const next = starts.slice();
  for (let at = 0; at < checks.length; at++) places[next[slotOfCheck(checks[at]!, at & 1)]!++] = at;
  return { starts, places };
}
