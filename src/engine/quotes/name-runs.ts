import { LetterPattern } from '../text/letter-pattern.ts';
import { ROLES, TITLES } from './word-lists.ts';

/** Runs of capitalised words, with the small words that stand inside names. */
const RUN = new LetterPattern(
  /\p{Lu}[\p{L}\p{M}'\u2019.\-\u2010\u2011]*(?:[ \u00a0](?:(?:al|bin|ibn|van|von|der|de|di|da|la|el|del|dos)[ \u00a0])?\p{Lu}[\p{L}\p{M}'\u2019.\-\u2010\u2011]*)+/gu,
);
/** The last word of a sentence that ends inside a run. */
const STOP = new LetterPattern(/(?<=[ \u00a0.]|^)(\p{L}*\p{Ll}{2})\.[ \u00a0]/gu);

/** A longer run is a headline or a list. */
const MAX_RUN = 120;

/** The runs of a text, cut where a sentence ends inside: "…in Porto. Credit: …". */
export function* findRuns(text: string): Generator<{ index: number; run: string }> {
  for (const match of text.matchAll(RUN.in(text))) {
    if (match[0].length > MAX_RUN) continue;
    let from = 0;
    for (const stop of stopsOf(match[0])) {
      if (isTitle(stop[1]!)) continue;
      const end = stop.index + stop[1]!.length;
      yield { index: match.index + from, run: match[0].slice(from, end) };
      from = stop.index + stop[0].length;
    }
    yield { index: match.index + from, run: match[0].slice(from) };
  }
}

function stopsOf(run: string): Iterable<RegExpExecArray> {
  return run.includes('.') ? run.matchAll(STOP.in(run)) : [];
}

/** Whether a word is an office or a form of address. */
export function isTitle(token: string): boolean {
  const word = token.toLowerCase();
  const end = word.endsWith('.') ? word.length - 1 : word.length;
  // "Condor-Sprecherin": the last part tells the office.
  const last = word.slice(word.lastIndexOf('-') + 1, end);
  return TITLES.has(last) || ROLES.has(last);
}
