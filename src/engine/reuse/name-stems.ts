import { startsDigit, startsUpper } from '../text/letters.ts';
import type { ReadText } from '../text/read-text.ts';

/** What names and figures prove counts so much of what other words do. */
const NAME_FACTOR = 0.25;

/** Rarity of other words together with that of names and figures, which never bring more than the others. */
export function withNames(others: number, names: number): number {
  return others + Math.min(others, NAME_FACTOR * names);
}

/**
 * The stems that are printed with a capital, or are figures, wherever they stand within a sentence: names and dates. That two texts share
 * them proves little: all reports of one day's events do. The first word of a sentence tells nothing.
 */
export function findNameStems({ tokens, stems, sentenceStarts }: ReadText): ReadonlySet<number> {
  const opens = new Set(sentenceStarts);
  const names = new Set<number>();
  const others = new Set<number>();
  for (let i = 0; i < tokens.count; i++) {
    if (stems[i] === 0 || opens.has(i)) continue;
    (isCapitalOrFigure(tokens.text[tokens.starts[i]!]!) ? names : others).add(stems[i]!);
  }
  for (const stem of others) names.delete(stem);
  return names;
}

function isCapitalOrFigure(char: string): boolean {
  return startsUpper(char) || startsDigit(char);
}
