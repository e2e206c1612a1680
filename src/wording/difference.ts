import type { Difference } from '../engine/report.ts';
import { type Key, say, sayCount } from './say.ts';
import { visible } from './visible.ts';

/** A stretch of a quotation as it is shown. */
export interface DifferencePart {
  readonly kind: Difference['kind'];
  /** The words; where those of the source are not held, how many there are. */
  readonly text: string;
  /** What goes before the words for who cannot see how they are painted: "left out: ". */
  readonly label: string;
}

const LABELS: Readonly<Record<Exclude<Difference['kind'], 'same'>, Key>> = {
  here: 'differsHere',
  there: 'differsThere',
  omitted: 'differsOmitted',
};

/** A quotation in parts: words that agree, words that differ on either side, words left out. */
export function differenceParts(difference: readonly Difference[]): DifferencePart[] {
  return difference.map(partOf).filter(part => part.text !== '');
}

/** A difference where nothing can be painted: what differs stands in brackets with its side. */
export function differenceText(difference: readonly Difference[]): string {
  return differenceParts(difference)
    .map(({ kind, text, label }) => (kind === 'same' ? text : say('bracketed', { text: label + text })))
    .join(' ');
}

/** The words of one side, those marked that the other has not; for two texts beside each other. */
export function differenceSide(difference: readonly Difference[], side: 'here' | 'there'): DifferencePart[] {
  const isOther = ({ kind }: Difference) =>
    side === 'here' ? kind !== 'same' && kind !== 'here' : kind === 'here';
  return differenceParts(
    difference
      .filter(one => !isOther(one))
      .map(one => (one.kind === 'same' ? one : { ...one, kind: 'here' })),
  );
}

function partOf({ kind, text, words = 0 }: Difference): DifferencePart {
  if (text === undefined) return { kind, text: gap(kind, words), label: '' };
  return { kind, text: visible(text), label: kind === 'same' ? '' : say(LABELS[kind]) };
}

/** Where the source's words are not held, only their number is known. */
function gap(kind: Difference['kind'], words: number): string {
  if (words === 0) return '';
  return sayCount(kind === 'there' ? 'differsThereWords' : 'differsOmittedWords', words);
}
