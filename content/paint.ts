import type { MarkKind } from '../src/messages.ts';

/** Names in the page's highlight registry, as marks.css paints them. The page can read them: they say nothing about us or what is marked. */
const NAMES: Readonly<Record<MarkKind, string>> = {
  passage: 'mark-a',
  name: 'mark-b',
  'quote-same': 'mark-c',
  'quote-changed': 'mark-d',
  'quote-retold': 'mark-e',
  'quote-unfound': 'mark-f',
  evidence: 'mark-g',
};

/** What the reader is led to lies over everything else. */
const ON_TOP = 1;

/** What is painted in the page: ranges by kind, in its highlight registry. A kind without ranges is not there. */
export class Paint {
  private readonly highlights = new Map<MarkKind, Highlight>();

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
  }

  clearAll(): void {
    for (const kind of [...this.highlights.keys()]) this.clear(kind);
  }

  /** Whether the page took away what is painted. */
  isWiped(): boolean {
    return [...this.highlights.keys()].some(kind => !CSS.highlights.has(NAMES[kind]));
  }

  /** Paints once more what the page took away. */
  restore(): void {
    for (const [kind, highlight] of this.highlights) this.show(kind, highlight);
  }

  private show(kind: MarkKind, highlight: Highlight): void {
    if (CSS.highlights.get(NAMES[kind]) !== highlight) CSS.highlights.set(NAMES[kind], highlight);
  }
}

/** Takes off the page what a script of ours painted that no longer runs: the extension was updated meanwhile. */
export function clearLeftovers(): void {
  for (const name of Object.values(NAMES)) CSS.highlights.delete(name);
}
