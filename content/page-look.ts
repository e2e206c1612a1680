import type { Extraction } from '../src/extract/extract.ts';
import { type LiveText, liveText, squeeze } from './live-text.ts';

/** An article together with the live elements it was read from. */
export type ReadArticle = Extract<Extraction, { kind: 'article' }>;

/** An article's page at one moment: each element is read once, for places that are looked up together. */
export class PageLook {
  private readonly texts = new Map<Element, LiveText>();
  private readonly whole: (boolean | undefined)[] = [];

  constructor(readonly read: ReadArticle) {}

  textOf(element: Element): LiveText {
    const text = this.texts.get(element) ?? liveText(element);
    this.texts.set(element, text);
    return text;
  }

  /** Whether a block's element shows the block's text and no other: then it has every place of the block. */
  isWhole(index: number): boolean {
    this.whole[index] ??= isSame(this.read.elements[index], this.textOfBlock(index));
    return this.whole[index];
  }

  textOfBlock(index: number): string {
    const { start, end } = this.read.article.blocks[index].span;
    return this.read.article.text.slice(start, end);
  }
}

/** The text content has what nobody sees too: with it an element is not the same, and is read node by node. */
function isSame(element: Element | undefined, text: string): boolean {
  return element?.isConnected === true && squeeze(element.textContent ?? '') === squeeze(text);
}
