import { Readability } from '@mozilla/readability';
import { extract } from '../../src/extract/extract.ts';

/** Runs that warm up, and runs that count. */
const WARM_UP = 2;
const ROUNDS = 5;

/** Milliseconds on one page, round by round; `first` is our own first run, nothing compiled yet. */
export interface PageTimes {
  readonly elements: number;
  readonly kind: string;
  readonly first: number;
  readonly readability: readonly number[];
  readonly headwater: readonly number[];
}

/** Where the page's own world reads the answer. */
const ANSWER = 'data-times';

document.documentElement.setAttribute(ANSWER, JSON.stringify(timePage()));

/** Both on the same live page: Readability on a clone that it may rewrite, as its documentation asks. */
function timePage(): PageTimes {
  const elements = document.getElementsByTagName('*').length;
  const ours = () => extract(document);
  const first = timed(ours);
  const { kind } = ours();
  const readability: number[] = [];
  const headwater: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const theirs = timed(() => new Readability(document.cloneNode(true) as Document).parse());
    const own = timed(ours);
    if (round < 0) continue;
    readability.push(theirs);
    headwater.push(own);
  }
  return { elements, kind, first, readability, headwater };
}

function timed(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}
