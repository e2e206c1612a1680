import type { MarkKind, Place } from '../src/messages.ts';
import { type ReadArticle, rangesOf, reader } from './blocks.ts';
import { unitedRanges } from './united-ranges.ts';

/** Names in the page's highlight registry. The page can read them: they say nothing about us or about what is marked. */
const NAMES: Readonly<Record<MarkKind, string>> = {
  passage: 'mark-a',
  name: 'mark-b',
  'quote-same': 'mark-c',
  'quote-changed': 'mark-d',
  'quote-retold': 'mark-e',
  'quote-unfound': 'mark-f',
  evidence: 'mark-g',
};

/**
 * Page and marks in either scheme: dark text on light paint is readable on any page. Passages are painted over, what lies
 * in them is told by its line, since not every reader sees colours; popup/styles/marks.css shows the same.
 */
const STYLE = `
  ::highlight(mark-a) { background-color: #d7e8ff; color: #10243f; }
  ::highlight(mark-b) { text-decoration: underline double 1px; text-underline-offset: 3px; }
  ::highlight(mark-c) { text-decoration: underline solid 3px; text-underline-offset: 3px; }
  ::highlight(mark-d) { text-decoration: underline dashed 2px; text-underline-offset: 3px; }
  ::highlight(mark-e) { text-decoration: underline dotted 3px; text-underline-offset: 3px; }
  ::highlight(mark-f) { text-decoration: underline solid 1px; text-underline-offset: 3px; }
  ::highlight(mark-g) { background-color: #ffe08a; color: #2b2100; }
`;

/** What the reader is led to lies over everything else. */
const ON_TOP = 1;

let sheet: CSSStyleSheet | undefined;

/** Marks places instead of those marked before; answers how many the page still shows. Changes nothing in its DOM. */
export function mark(read: ReadArticle, places: readonly Place[]): number {
  clearMarks();
  const textOf = reader();
  const placed = places.map(place => ({ kind: place.kind, ranges: rangesOf(read, place, textOf) }));
  for (const kind of Object.keys(NAMES) as MarkKind[]) {
    const ranges = placed.filter(one => one.kind === kind).flatMap(one => one.ranges);
    if (ranges.length > 0) paint(kind, ranges);
  }
  return placed.filter(one => one.ranges.length > 0).length;
}

/** Scrolls to a place and marks it as the one that is meant, over what is marked; false when the page no longer shows it. */
export function reveal(read: ReadArticle, place: Place): boolean {
  const ranges = rangesOf(read, place);
  CSS.highlights.delete(NAMES.evidence);
  if (ranges.length === 0) return false;
  paint('evidence', ranges);
  scrollTo(ranges[0]);
  return true;
}

/** Takes every mark off the page, and what painted them. */
export function clearMarks(): void {
  for (const name of Object.values(NAMES)) CSS.highlights.delete(name);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== sheet);
}

function paint(kind: MarkKind, ranges: readonly Range[]): void {
  sheet ??= styleSheet();
  if (!document.adoptedStyleSheets.includes(sheet)) {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  const highlight = new Highlight(...unitedRanges(ranges));
  if (kind === 'evidence') highlight.priority = ON_TOP;
  CSS.highlights.set(NAMES[kind], highlight);
}

function styleSheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(STYLE);
  return made;
}

/** Brings a range to the middle of the window: first whatever scrolls around it, then the rest of the way. */
function scrollTo(range: Range): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) {
    scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: 'instant' });
  }
}
