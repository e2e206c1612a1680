import { namesIn } from './json-ld.ts';
import type { PageLines } from './margins.ts';
import type { Page } from './page.ts';
import { namesOf } from './tags.ts';
import { foldSpace } from './white-space.ts';

/** Class names of the box that holds a story's place. */
const PLACE_NAMES =
  /(?:^|[\s_-])(?:dateline|location|byline-?location|article-?location|cidade|ciudad|lieu|ort)(?:$|[\s_-])/;
/** Lines above the body, and at its opening, that may hold it. */
const MAX_BEFORE = 10;
const MAX_INSIDE = 3;
/** Longest place with its region. */
const MAX_PLACE = 40;

/** The place that the page's markup gives for its text: JSON-LD `dateline`, else a box named so. */
export function findStatedPlace(page: Page, { lines, first }: PageLines): string | undefined {
  const stated = foldSpace(namesIn(page.articleNode?.dateline)[0] ?? '');
  if (stated !== '' && stated.length <= MAX_PLACE) return stated;
  const near = lines.slice(Math.max(first - MAX_BEFORE, 0), Math.max(first, 0) + MAX_INSIDE);
  return near.find(
    ({ text, holder }) => text.length > 2 && text.length <= MAX_PLACE && PLACE_NAMES.test(namesOf(holder)),
  )?.text;
}
