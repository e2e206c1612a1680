/** How large a document HTML would become. */
export interface HtmlSize {
  readonly elements: number;
  readonly depth: number;
}

/** Elements that hold nothing. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Elements that the next of their kind ends. */
const SELF_ENDING = new Set('p li dt dd tr td th option optgroup tbody thead tfoot'.split(' '));

/** A comment, an element of plain text, or one tag. Every branch ends at its first end mark: linear on any input. */
const TAG = /<!--|<(script|style|textarea|title|noscript|template)\b|<(\/?)([a-z][^\s/>]*)/gi;

/** Measures HTML by its tags alone: building a document takes seconds when it is very deep or has very many elements. */
export function measureHtml(html: string): HtmlSize {
  const open: string[] = [];
  const counts = new Map<string, number>();
  let elements = 0;
  let depth = 0;
  const tags = new RegExp(TAG);
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    const [mark, plain, slash, raw] = tag;
    if (raw === undefined) {
      const end =
        plain === undefined ? html.indexOf('-->', tag.index) : endOfElement(html, plain, tags.lastIndex);
      if (end < 0) break;
      tags.lastIndex = Math.max(end, tag.index + mark.length);
      continue;
    }
    const name = raw.toLowerCase();
    if (slash) {
      closeElement(open, counts, name);
      continue;
    }
    elements++;
    if (VOID.has(name)) continue;
    if (SELF_ENDING.has(name) && open.at(-1) === name) closeElement(open, counts, name);
    open.push(name);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    depth = Math.max(depth, open.length);
  }
  return { elements, depth };
}

function endOfElement(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? -1;
}

/** Ends the last open element of a name and all that stand open in it. */
function closeElement(open: string[], counts: Map<string, number>, name: string): void {
  if (!counts.get(name)) return;
  for (let last = open.pop(); last !== undefined; last = open.pop()) {
    counts.set(last, counts.get(last)! - 1);
    if (last === name) return;
  }
}
