import type { PageLines } from './margins.ts';
import type { Surroundings } from './published.ts';
import { isBlockTag } from './tags.ts';
import { foldSpace } from './white-space.ts';

/** Lines above the body, without a known title among them, that may carry its date. */
const MAX_BEFORE = 15;
/** Lines above the body among which the headline stands: captions and galleries may part them. */
const MAX_HEAD = 40;
/** Lines below the body that may carry its date. */
const MAX_AFTER = 8;
/** Longest line read for a date. */
const MAX_LENGTH = 300;

/** The lines and `time` elements that stand with the article; a site's header with its clock does not. */
export function surroundingsOf(document: Document, page: PageLines, title: string): Surroundings {
  const texts = page.lines.map(line => line.text);
  const from = headlineBefore(texts, title, page.first);
  const first = Math.max(page.first, 0);
  const short = (lines: readonly string[]) => lines.filter(line => line.length <= MAX_LENGTH);
  return {
    before: short([
      ...texts.slice(from, first).slice(-MAX_BEFORE),
      ...texts.slice(first, first + 2).filter(line => line.length <= 120),
    ]),
    after: short([
      ...texts.slice(Math.max(page.last - 1, first), page.last + 1).filter(line => line.length <= 120),
      ...texts.slice(page.last + 1, page.last + 1 + MAX_AFTER),
    ]),
    times: timesOf(document, page, from),
  };
}

/** The line just before the headline nearest to the top, or the start of what is near when there is none. */
function headlineBefore(texts: readonly string[], title: string, first: number): number {
  const from = Math.max(first - MAX_HEAD, 0);
  for (let i = from; i <= first && title !== ''; i++) {
    const text = texts[i] ?? '';
    if (text.includes(title) && text.length < title.length + 40) return Math.max(i - 1, 0);
  }
  return Math.max(first - MAX_BEFORE, 0);
}

/** `time` elements whose own line is near; those without text count inside the article element. */
function timesOf(document: Document, page: PageLines, from: number): Element[] {
  const near = new Set(page.lines.slice(from, page.last + 1 + MAX_AFTER).map(line => line.box));
  return [...document.querySelectorAll('time')].slice(0, 100).filter(time => {
    if (foldSpace(time.textContent ?? '') === '') return time.closest('article') !== null;
    let box: Element | null = time;
    while (box && !isBlockTag(box.tagName)) box = box.parentElement;
    return box !== null && near.has(box);
  });
}
