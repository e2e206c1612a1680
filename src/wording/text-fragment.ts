import { safeHref } from './safe-href.ts';
import { visible } from './visible.ts';

/** Words that begin and end the fragment: enough to be found once, few enough that the other page writes them so. */
const EDGE_WORDS = 5;
/** Fewer words in a row stand anywhere in a page. */
const FEWEST_WORDS = 3;
/** A word without anything that two pages may print in two ways: apostrophes, hyphens, stops. */
const PLAIN_WORD = /^[\p{L}\p{N}]+$/u;
/** The marks that may stand at either end of a word; bounded, since a page wrote them. */
const EDGES = /^[^\p{L}\p{N}]{0,4}|[^\p{L}\p{N}]{0,4}$/gu;

/**
 * The address of a page with the place of words in it, so that the browser scrolls there: `#:~:text=first,last`
 * (https://wicg.github.io/scroll-to-text-fragment). Without words that are sure to stand there so, the address alone.
 */
export function hrefOfWords(address: string | undefined, words: string): string | undefined {
  const href = safeHref(address);
  const fragment = fragmentOf(words);
  if (href === undefined || fragment === undefined || href.includes(':~:')) return href;
  return `${href}${href.includes('#') ? '' : '#'}:~:text=${fragment}`;
}

function fragmentOf(words: string): string | undefined {
  const runs = plainRuns(words).filter(run => run.length >= FEWEST_WORDS);
  const [first] = runs;
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (first === last && first.length <= 2 * EDGE_WORDS) return encoded(first);
  return `${encoded(first.slice(0, EDGE_WORDS))},${encoded(last.slice(-EDGE_WORDS))}`;
}

/** Words that follow each other with nothing but white space between them. */
function plainRuns(words: string): string[][] {
  const runs: string[][] = [[]];
  for (const printed of visible(words).split(' ')) {
    const word = printed.replace(EDGES, '');
    const isPlain = PLAIN_WORD.test(word);
    if (!isPlain || !printed.startsWith(word)) runs.push([]);
    if (isPlain) runs.at(-1)!.push(word);
    if (isPlain && !printed.endsWith(word)) runs.push([]);
  }
  return runs;
}

/** A dash would mean that what it stands at comes before or after; `encodeURIComponent` leaves it. */
function encoded(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
