import { namesIn } from './json-ld.ts';
import type { PageLines } from './margins.ts';
import { authorsOf } from './metadata.ts';
import type { Page } from './page.ts';
import { namesOf } from './tags.ts';
import { foldSpace } from './white-space.ts';

/** Longest byline: three names with their papers. */
const MAX_LENGTH = 200;
/** Lines above the body, or at its opening, among which a byline stands. */
const MAX_BEFORE = 20;

/** Words that open a byline. */
const OPENING =
  /^(?:by\s?)?(?:by|story by|written by|von|par|por|di|door|av|text:|автор)\s+[a-z\u00c0-\u1fff\u2c00-\u2fff\u3040-\uffff]/i;
const BYLINE_NAMES = /byline|author|writer|reporter/;

/** The byline as printed near the title, else as metadata gives it. */
export function findByline(
  page: Page,
  lines: PageLines,
  title: string,
  fallback: string | undefined,
): string | undefined {
  const authors = namesIn(page.articleNode?.author, page.nodes).join(', ');
  const byline = printedByline(lines, title) ?? (authors || (authorsOf(page)[0] ?? fallback));
  const text = foldSpace(byline ?? '');
  return text === '' || text.length > MAX_LENGTH ? undefined : text;
}

function printedByline(page: PageLines, title: string): string | undefined {
  const first = Math.max(page.first, 0);
  const from = Math.max(first - MAX_BEFORE, 0);
  const near = page.lines
    .slice(from, first + 3)
    .filter(line => line.text.length <= MAX_LENGTH && line.text !== title);
  const opening = near.filter(line => OPENING.test(line.text));
  const named = near.filter(line => isNamed(line.holder) && isWho(line.text));
  return (opening.at(-1) ?? named.at(0))?.text;
}

/** A name at least: not a lone label such as "By" or "Author:". */
function isWho(text: string): boolean {
  return (
    /\p{L}{2}/u.test(text) && !/^(?:by|author|authors|von|par|por|作者|著者|기자)?[\s:：]*$/iu.test(text)
  );
}

function isNamed(element: Element): boolean {
  let at: Element | null = element;
  for (let i = 0; at && i < 3; i++, at = at.parentElement) {
    if (at.getAttribute('rel') === 'author' || /author/.test(at.getAttribute('itemprop') ?? '')) return true;
    if (BYLINE_NAMES.test(namesOf(at))) return true;
  }
  return false;
}
