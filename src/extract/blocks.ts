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
  const maxBox = (root.textContent ?? '').length * MAX_BOX_SHARE;
  const dropped = new Set<Element>();
  const skips = (element: Element) => {
    const skip = isFurnitureBox(element) && (element.textContent ?? '').length <= maxBox;
    if (skip) dropped.add(element);
    return skip;
  };
  const lines = withoutFurniture(readLines(root, skips), title);
  return { ...joinLines(lines, copy, root), kept: keptBy(root, copy, dropped) };
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

function joinLines(lines: readonly Line[], copy: NumberedCopy, root: Element): Omit<Blocks, 'kept'> {
  const blocks: Block[] = [];
  const elements: (Element | undefined)[] = [];
  const isMade: boolean[] = [];
  let end = -BLANK_LINE.length;
  for (const line of lines) {
    const start = end + BLANK_LINE.length;
    end = start + line.text.length;
    blocks.push({ span: { start, end }, kind: kindOf(line.box, root) });
    elements.push(originalAround(line.box, copy));
    isMade.push(copy.originalsOf(line.box).length === 0);
  }
  return { text: lines.map(line => line.text).join(BLANK_LINE), blocks, elements, isMade };
}

function originalAround(box: Element, copy: NumberedCopy): Element | undefined {
  for (let element: Element | null = box; element; element = element.parentElement) {
    const original = copy.originalsOf(element).at(-1);
    if (original) return original;
  }
  return undefined;
}

function keptBy(root: Element, copy: NumberedCopy, dropped: ReadonlySet<Element>): Set<Element> {
  const kept = new Set<Element>();
  const visit = (element: Element) => {
    for (const original of copy.originalsOf(element)) kept.add(original);
    for (const child of element.children) if (!dropped.has(child)) visit(child);
  };
  visit(root);
  return kept;
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

/** The nearest telling element decides; boxes between say nothing. */
function kindOf(box: Element, root: Element): BlockKind {
  for (let element: Element | null = box; element && element !== root; element = element.parentElement) {
    const kind = KINDS[element.tagName];
    // A paragraph in a table's cell is a paragraph: many tables only lay out.
    if (kind && !(kind === 'table' && element !== box)) return kind;
    if (/(?:^|[\s_-])caption/i.test(element.getAttribute('class') ?? '')) return 'caption';
  }
  return 'paragraph';
}
