import { hiddenIn, isBlockTag, isSilentTag } from './tags.ts';
import { foldSpace } from './white-space.ts';

/** One line of a tree: the text between two block borders or telling line breaks. */
export interface Line {
  readonly text: string;
  /** The nearest block element around it. */
  readonly box: Element;
  /** The element that holds its first text node. */
  readonly holder: Element;
  /** Share of its characters that stand inside links, 0–1. */
  readonly linkShare: number;
}

/** Lines of a tree in document order, hidden and silent elements left out, and whatever `skips` names. */
export function readLines(root: Element, skips: (element: Element) => boolean = () => false): Line[] {
  const reader = new LineReader();
  const hidden = hiddenIn(root);
  visit(root, root, reader, element => hidden.has(element) || skips(element), false);
  reader.close();
  return reader.lines;
}

/** Recursion is safe: guards bound the depth before anyone reads. Asks each node little: in Firefox a question is slow. */
function visit(
  element: Element,
  box: Element,
  reader: LineReader,
  skips: (element: Element) => boolean,
  inLink: boolean,
): void {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    const type = node.nodeType;
    if (type === 3) reader.add((node as Text).data, element, box, inLink);
    if (type !== 1) continue;
    const child = node as Element;
    const tag = child.tagName.toUpperCase();
    if (tag === 'BR') reader.breakLine();
    if (isSilentTag(tag) || skips(child)) {
      if (isBlockTag(tag)) reader.close();
      continue;
    }
    const parts = isBlockTag(tag);
    if (parts) reader.close();
    else if (tag === 'TD' || tag === 'TH') reader.add(' ', child, box, false);
    visit(child, parts ? child : box, reader, skips, inLink || tag === 'A');
    if (parts) reader.close();
  }
}

class LineReader {
  readonly lines: Line[] = [];
  private parts: string[] = [];
  private length = 0;
  /** Characters up to and with the last that is not white space; and that one. */
  private solid = 0;
  private last = '';
  private linked = 0;
  private breaks = 0;
  private box: Element | undefined;
  private holder: Element | undefined;

  add(text: string, holder: Element, box: Element, inLink: boolean): void {
    if (box.tagName === 'PRE') {
      this.addPreformatted(text, holder, box, inLink);
      return;
    }
    const blank = isBlank(text);
    if (blank && this.parts.length === 0) return;
    if (!blank && this.breaks > 0) {
      if (this.breaks > 1 || !isWrapped(this.solid, this.last, text)) this.close();
      else this.extend(' ');
      this.breaks = 0;
    }
    this.append(text, holder, box, inLink && !blank);
  }

  breakLine(): void {
    if (this.parts.length > 0) this.breaks++;
  }

  close(): void {
    if (this.parts.length === 0) return;
    const text = foldSpace(this.parts.join(''));
    if (text !== '' && this.box && this.holder) {
      const linkShare = Math.min(1, this.linked / text.length);
      this.lines.push({ text, box: this.box, holder: this.holder, linkShare });
    }
    this.parts = [];
    this.length = 0;
    this.solid = 0;
    this.last = '';
    this.linked = 0;
    this.breaks = 0;
    this.box = undefined;
    this.holder = undefined;
  }

  /** Blank lines part preformatted text; single ends of line are wrapping. */
  private addPreformatted(text: string, holder: Element, box: Element, inLink: boolean): void {
    text.split(/\n[^\S\n]*\n/).forEach((part, index) => {
      if (index > 0) this.close();
      if (this.parts.length > 0 || !isBlank(part)) this.append(part, holder, box, inLink);
    });
  }

  private append(text: string, holder: Element, box: Element, inLink: boolean): void {
    this.extend(text);
    this.box ??= box;
    this.holder ??= holder;
    if (inLink) this.linked += foldSpace(text).length;
  }

  private extend(text: string): void {
    const end = text.trimEnd();
    if (end !== '') {
      this.solid = this.length + end.length;
      this.last = end.at(-1)!;
    }
    this.parts.push(text);
    this.length += text.length;
  }
}

function isBlank(text: string): boolean {
  return !/\S/.test(text);
}

/** Longer pieces without an end mark are wrapped prose; shorter ones are lines of their own. */
const MIN_WRAPPED = 60;

/** Whether a single line break, after so many characters with this one last, only wraps a sentence. */
function isWrapped(length: number, last: string, after: string): boolean {
  if (/^\s*[\p{Ll},;]/u.test(after.slice(0, 40)) || /[,\-–;]/.test(last)) return true;
  return length >= MIN_WRAPPED && !/[.!?:…"”’»)\]。！？」]/u.test(last);
}
