import type { Difference } from '../report.ts';
import type { ReadText } from '../text/read-text.ts';
import { alignWords, type Stretch } from './align-words.ts';
import { type Block, blocksOf } from './blocks.ts';
import { foldBlocks } from './fold-blocks.ts';
import type { Held } from './held.ts';
import { quotedWords } from './quoted.ts';

/**
 * The word difference of words `from .. to` of a text and words `start .. end` of a document, both whole; the document's words are
 * named where its text is at hand. `undefined` when they are too many to compare.
 */
export function differenceOf(
  text: ReadText,
  [from, to]: readonly [number, number],
  held: Held,
  stretch: Stretch,
): Difference[] | undefined {
  const quoted = quotedWords(text, from, to);
  const alignment = alignWords(quoted, held, stretch, true);
  return (
    alignment &&
    describeBlocks(text, held, foldBlocks(quoted, held, blocksOf(alignment.steps, from, stretch.start)))
  );
}

/** Blocks as the parts a reader sees, from the first word of the page to the last. */
export function describeBlocks(text: ReadText, held: Held, blocks: readonly Block[]): Difference[] {
  return blocks.flatMap((block, i): Difference[] => {
    const isOwn = block.to > block.from;
    const isFirst = blocks.slice(0, i).every(({ from, to }) => to === from);
    const isLast = blocks.slice(i + 1).every(({ from, to }) => to === from);
    const words = isOwn ? ownWords(text, block, isFirst, isLast) : '';
    if (block.kind === 'same') return [{ kind: 'same', text: words }];
    return [
      ...(isOwn ? [{ kind: 'here', text: words } as const] : []),
      ...wordsThere(held, block, isOwn ? 'there' : 'omitted'),
    ];
  });
}

/** The page's words of a block as printed, with the marks after them; marks that open the next word are left to it. */
function ownWords(text: ReadText, { from, to }: Block, isFirst: boolean, isLast: boolean): string {
  const { tokens } = text;
  const start = tokens.starts[from]! - (isFirst ? 0 : openingMarks(text, from));
  const end = isLast ? tokens.ends[to - 1]! : tokens.starts[to]! - openingMarks(text, to);
  return tokens.text.slice(start, end).trimEnd();
}

/** Characters right before a word that belong to it: "(", opening quotation marks. */
function openingMarks({ tokens }: ReadText, word: number): number {
  const between = tokens.text.slice(tokens.ends[word - 1], tokens.starts[word]);
  return between.length - 1 - between.search(/\s\S*$/);
}

/** The document's words of a block: their number, and themselves where its text is at hand. */
function wordsThere({ text }: Held, { thereFrom, thereTo }: Block, kind: 'there' | 'omitted'): Difference[] {
  if (thereTo === thereFrom) return [];
  const words = thereTo - thereFrom;
  if (!text) return [{ kind, words }];
  const { starts, ends } = text.tokens;
  return [{ kind, words, text: text.tokens.text.slice(starts[thereFrom], ends[thereTo - 1]) }];
}
