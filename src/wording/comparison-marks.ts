import type { Difference } from '../engine/report.ts';
import { sayCount } from './say.ts';
import { visible } from './visible.ts';

/** How words of one side are marked in running text. */
export interface ComparisonMarks {
  readonly here: (words: string) => string;
  readonly there: (words: string) => string;
  readonly same: (words: string) => string;
}

/** Equal words shown at either end of a stretch; what lies between is counted. */
const SHOWN_WORDS = 15;

/** A passage of two pages as one running text, what differs marked by its side; long equal stretches are cut short in the middle. */
export function markedPassage(difference: readonly Difference[], marks: ComparisonMarks): string {
  return difference
    .flatMap(({ kind, text = '' }) => {
      const words = visible(text);
      if (words === '') return [];
      if (kind === 'same') return sameWords(words, marks);
      return kind === 'here' ? marks.here(words) : marks.there(words);
    })
    .join(' ');
}

function sameWords(text: string, { same }: ComparisonMarks): string[] {
  const words = text.split(' ');
  const between = words.length - 2 * SHOWN_WORDS;
  if (between < SHOWN_WORDS) return [same(text)];
  return [
    same(words.slice(0, SHOWN_WORDS).join(' ')),
    sayCount('compareAlike', between),
    same(words.slice(-SHOWN_WORDS).join(' ')),
  ];
}
