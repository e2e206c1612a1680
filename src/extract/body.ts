import { Readability } from '@mozilla/readability';
import type { NumberedCopy } from './numbered-copy.ts';

/** What Readability kept of a page. */
export interface Body {
  /** Root of the kept tree, in the copy. */
  readonly root: Element;
  readonly byline?: string;
}

/** Runs Readability on the copy, which it rewrites. */
export function findBody(copy: NumberedCopy): Body | undefined {
  if (!copy.document.body) return undefined;
  const found = new Readability<Element>(copy.document, {
    keepClasses: true,
    serializer: root => root as Element,
  }).parse();
  if (!found?.content) return undefined;
  return { root: found.content, ...(found.byline && { byline: found.byline }) };
}
