import type { MarkKind } from '../src/messages.ts';

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

/** What is painted in the page: ranges by kind, in its highlight registry. A kind without ranges is not there. */
export class Paint {
  private readonly highlights = new Map<MarkKind, Highlight>();
  private sheet: CSSStyleSheet | undefined;

  add(kind: MarkKind, ranges: readonly Range[]): void {
    if (ranges.length === 0) return;
    const highlight = this.highlights.get(kind) ?? new Highlight();
    if (kind === 'evidence') highlight.priority = ON_TOP;
    for (const range of ranges) highlight.add(range);
    this.highlights.set(kind, highlight);
    this.show(kind, highlight);
  }

  delete(kind: MarkKind, ranges: readonly Range[]): void {
    const highlight = this.highlights.get(kind);
    for (const range of ranges) highlight?.delete(range);
    if (highlight?.size === 0) this.clear(kind);
  }

  /** Takes a kind off the page; another script of ours may have put its own there. */
  clear(kind: MarkKind): void {
    const name = NAMES[kind];
    if (CSS.highlights.get(name) === this.highlights.get(kind)) CSS.highlights.delete(name);
    this.highlights.delete(kind);
    if (this.highlights.size === 0) this.removeSheet();
  }

  clearAll(): void {
    for (const kind of [...this.highlights.keys()]) this.clear(kind);
  }

  /** Whether the page took away what is painted. */
  isWiped(): boolean {
    if (this.highlights.size === 0) return false;
    const isListed = [...this.highlights.keys()].every(kind => CSS.highlights.has(NAMES[kind]));
    return !isListed || !this.sheet || !document.adoptedStyleSheets.includes(this.sheet);
  }

  /** Paints once more what the page took away. */
  restore(): void {
    for (const [kind, highlight] of this.highlights) this.show(kind, highlight);
  }

  private show(kind: MarkKind, highlight: Highlight): void {
    if (CSS.highlights.get(NAMES[kind]) !== highlight) CSS.highlights.set(NAMES[kind], highlight);
    this.sheet ??= styleSheet();
    if (!document.adoptedStyleSheets.includes(this.sheet)) {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
    }
  }

  private removeSheet(): void {
    const { sheet } = this;
    if (!sheet || !document.adoptedStyleSheets.includes(sheet)) return;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== sheet);
  }
}

/** Takes off the page what a script of ours painted that no longer runs: the extension was updated meanwhile. */
export function clearLeftovers(): void {
  for (const name of Object.values(NAMES)) CSS.highlights.delete(name);
  const isOurs = (sheet: CSSStyleSheet) => sheet.cssRules[0]?.cssText.startsWith('::highlight(mark-a)');
  if (!document.adoptedStyleSheets.some(isOurs)) return;
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => !isOurs(sheet));
}

function styleSheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(STYLE);
  return made;
}
