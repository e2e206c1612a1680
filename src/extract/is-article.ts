import type { Block } from '../engine/article.ts';
import type { Page } from './page.ts';

/** What was read as the body. */
interface Candidate {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly elements: readonly (Element | undefined)[];
}

/** Characters of a block that reads as prose. */
const MIN_PROSE_BLOCK = 60;
/** Characters of prose below which there is nothing to trace. */
const MIN_PROSE = 140;

/** Whether the page is an article: running prose, and nothing that says it is another kind of page. */
export function isArticle(page: Page, body: Candidate): boolean {
  const prose = proseOf(body);
  if (prose < MIN_PROSE) return false;
  return !isHomePage(page);
}

function proseOf({ text, blocks }: Candidate): number {
  let prose = 0;
  for (const { span, kind } of blocks) {
    const length = span.end - span.start;
    if (
      kind !== 'heading' &&
      length >= MIN_PROSE_BLOCK &&
      /[.!?。！？"”]/.test(text.slice(span.start, span.end))
    )
      prose += length;
  }
  return prose;
}

function isHomePage(page: Page): boolean {
  if (page.url === undefined) return false;
  return /^https?:\/\/[^/]+\/?(?:[?#].*)?$/.test(page.url) && page.articleNode === undefined;
}
