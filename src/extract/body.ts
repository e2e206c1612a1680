import { Readability } from '@mozilla/readability';
import { copyNumbered, type NumberedCopy } from './numbered-copy.ts';
import { freeOpenings } from './opening.ts';
import { foldSpace } from './white-space.ts';

/** The part of a page that holds the article, as a copy. */
export interface Body {
  readonly copy: NumberedCopy;
  /** Root of the kept tree, in the copy. */
  readonly root: Element;
  readonly byline?: string;
}

/** Finds the body of a page, or of one subtree of it: what Readability keeps, unless it misses the body the page marks. */
export function findBody(document: Document, part: Element | undefined): Body | undefined {
  const read = readBody(copyNumbered(document, part));
  const marked = (part ?? document).querySelector('[itemprop~="articleBody" i]');
  if (!marked || (read && holds(read.root, marked))) return read;
  const copy = copyNumbered(document, marked);
  return { copy, root: copy.root };
}

/** Runs Readability on the copy, which it rewrites. */
function readBody(copy: NumberedCopy): Body | undefined {
  if (!copy.document.body) return undefined;
  freeOpenings(copy.root);
  const found = new Readability<Element>(copy.document, {
    keepClasses: true,
    serializer: root => root as Element,
  }).parse();
  if (!found?.content) return undefined;
  return { copy, root: found.content, ...(found.byline && { byline: found.byline }) };
}

/** Enough of a paragraph to know it again. */
const OPENING = 80;

/** Whether the kept tree holds the longest paragraph of the marked body; a body without paragraphs proves nothing. */
function holds(root: Element, marked: Element): boolean {
  const paragraphs = [...marked.querySelectorAll('p')].map(paragraph =>
    foldSpace(paragraph.textContent ?? ''),
  );
  const longest = paragraphs.reduce((best, one) => (one.length > best.length ? one : best), '');
  if (longest.length < OPENING) return true;
  return foldSpace(root.textContent ?? '').includes(longest.slice(0, OPENING));
}
