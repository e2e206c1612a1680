/** A marked name that is painted now. */
export interface LiveName {
  readonly range: Range;
  /** The text nodes it lies in. */
  readonly nodes: readonly Text[];
  /** Index of its card. */
  readonly card: number;
}

/** Pixels around a name that still mean it: letters reach a little over their line. */
const SLACK = 1;

/** The painted names by the text nodes they lie in, so that a point finds its own without looking at the others. */
export class NameIndex {
  private readonly byNode = new Map<Text, LiveName[]>();

  add(names: readonly LiveName[]): void {
    for (const name of names) {
      for (const node of name.nodes) this.byNode.set(node, [...(this.byNode.get(node) ?? []), name]);
    }
  }

  delete(names: readonly LiveName[]): void {
    for (const name of names) {
      for (const node of name.nodes) {
        const left = this.byNode.get(node)?.filter(one => one !== name) ?? [];
        if (left.length > 0) this.byNode.set(node, left);
        else this.byNode.delete(node);
      }
    }
  }

  /** The name under a point of the window. The caret is the nearest one, so the name's own boxes decide. */
  at(x: number, y: number): LiveName | undefined {
    const caret = document.caretPositionFromPoint(x, y);
    const names = caret && this.byNode.get(caret.offsetNode as Text);
    return names?.find(({ range }) => boxAt(range, x, y) !== undefined);
  }
}

/** The box of a range, one a line, that a point lies in. */
function boxAt(range: Range, x: number, y: number): DOMRect | undefined {
  return [...range.getClientRects()].find(
    ({ left, right, top, bottom }) =>
      x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK,
  );
}
