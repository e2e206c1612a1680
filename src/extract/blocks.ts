import type { Block, BlockKind } from '../engine/article.ts';
import { isFurnitureBox, isFurnitureLine, isRightsLine } from './furniture.ts';
import { type Line, readLines } from './lines.ts';
import type { NumberedCopy } from './numbered-copy.ts';

/** The body's text in blocks, each with its live element. */
export interface Blocks {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Live element of each block; of those that hold it when Readability made the block's own. */
  readonly elements: readonly (Element | undefined)[];
  /** Whether a block's own element is Readability's work. */
  readonly isMade: readonly boolean[];
  /** Every live element that Readability kept. */
  readonly kept: ReadonlySet<Element>;
}

/** Between blocks: one blank line. */
const BLANK_LINE = '\n\n';
/** Above this share of the body a box named like furniture is the story after all. */
const MAX_BOX_SHARE = 0.25;

/** Reads the blocks of the tree that Readability kept, furniture left out. */
export function readBlocks(root: Element, copy: NumberedCopy, title: string): Blocks {
  let maxBox: number | undefined;
  const dropped = new Set<Element>();
  const skips = (element: Element) => {
    if (!isFurnitureBox(element)) return false;
    maxBox ??= (root.textContent ?? '').length * MAX_BOX_SHARE;
    const skip = (element.textContent ?? '').length <= maxBox;
    if (skip) dropped.add(element);
    return skip;
  };
  const lines = withoutFurniture(readLines(root, skips), title);
  const originals = originalsIn(root, copy, dropped);
  return { ...joinLines(lines, originals, root), kept: new Set([...originals.values()].flat()) };
}

/** The live elements of each element of a tree, furniture left out. */
type Originals = ReadonlyMap<Element, readonly Element[]>;

function originalsIn(root: Element, copy: NumberedCopy, dropped: ReadonlySet<Element>): Originals {
  const originals = new Map<Element, readonly Element[]>();
  const visit = (element: Element) => {
    originals.set(element, copy.originalsOf(element));
    for (let child = element.firstElementChild; child; child = child.nextElementSibling)
      if (!dropped.has(child)) visit(child);
  };
  visit(root);
  return originals;
}

/** Drops teasers and buttons, the links listed under a teaser's heading, and closing lines of rights. */
function withoutFurniture(lines: readonly Line[], title: string): Line[] {
  const body: Line[] = [];
  let underTeaser = false;
  for (const line of lines) {
    const isTeaser = isFurnitureLine(line.text, line.linkShare);
    if (!isTeaser) underTeaser &&= line.linkShare > 0.8;
    if (isTeaser && (line.linkShare < 0.5 || line.text.length < 40)) underTeaser = true;
    const isTitle = body.length === 0 && line.text === title;
    if (!isTeaser && !underTeaser && !isTitle) body.push(line);
  }
  while (body.length > 1 && isRightsLine(body.at(-1)!.text)) body.pop();
  return body;
}

function joinLines(lines: readonly Line[], originals: Originals, root: Element): Omit<Blocks, 'kept'> {
  const kinds = new Map<Element, BlockKind | undefined>([[root, undefined]]);
  const places = new Map<Element, Element | undefined>();
  const blocks: Block[] = [];
  const elements: (Element | undefined)[] = [];
  const isMade: boolean[] = [];
  let end = -BLANK_LINE.length;
  for (const { text, box } of lines) {
    const start = end + BLANK_LINE.length;
    end = start + text.length;
    blocks.push({ span: { start, end }, kind: kindOf(box, kinds) });
    elements.push(originalAround(box, originals, places));
    isMade.push(originals.get(box)?.length === 0);
  }
  return { text: lines.map(line => line.text).join(BLANK_LINE), blocks, elements, isMade };
}

/** The original of an element or of the nearest around it. `known` keeps deep pages linear. */
function originalAround(
  element: Element,
  originals: Originals,
  known: Map<Element, Element | undefined>,
): Element | undefined {
  if (known.has(element)) return known.get(element);
  const parent = element.parentElement;
  const own = originals.get(element)?.at(-1);
  const original = own ?? (parent ? originalAround(parent, originals, known) : undefined);
  known.set(element, original);
  return original;
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  PRE: 'code',
  BLOCKQUOTE: 'quote',
  FIGCAPTION: 'caption',
  FIGURE: 'caption',
  CAPTION: 'caption',
  LI: 'list',
  DT: 'list',
  DD: 'list',
  TR: 'table',
};

/** A table's row is one block; a paragraph in a table's cell is a paragraph: many tables only lay out. */
function kindOf(box: Element, known: Map<Element, BlockKind | undefined>): BlockKind {
  return (KINDS[box.tagName] === 'table' ? 'table' : kindAround(box, known)) ?? 'paragraph';
}

/** The nearest telling element decides; boxes between say nothing. `known` keeps deep pages linear. */
function kindAround(element: Element, known: Map<Element, BlockKind | undefined>): BlockKind | undefined {
  if (known.has(element)) return known.get(element);
  const parent = element.parentElement;
  const kind = ownKind(element) ?? (parent ? kindAround(parent, known) : undefined);
  known.set(element, kind);
  return kind;
}

function ownKind(element: Element): BlockKind | undefined {
  const kind = KINDS[element.tagName];
  if (kind && kind !== 'table') return kind;
  return /(?:^|[\s_-])caption/i.test(element.getAttribute('class') ?? '') ? 'caption' : undefined;
}
