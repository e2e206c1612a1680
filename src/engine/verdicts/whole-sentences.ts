import { sentenceAt } from '../reuse/align.ts';
import { sketchHash } from '../text/hash.ts';
import type { Block } from './blocks.ts';
import type { Held } from './held.ts';
import type { Quoted } from './quoted.ts';

/**
 * Whether every sentence of the document that equal words cover whole has no content word beside theirs. The six bits of a
 * check pass one function word in 64 for a content word; the sentence's sketch still has that word then, and the page has not.
 */
export function hasWholeSentences(quoted: Quoted, held: Held, blocks: readonly Block[]): boolean {
  if (held.text) return true;
  return blocks.every(block => block.kind !== 'same' || isWhole(quoted, held, block));
}

function isWhole({ text }: Quoted, { numbers }: Held, { from, to, thereFrom, thereTo }: Block): boolean {
  // Folded words have other stems: what is not laid word on word cannot be counted.
  if (to - from !== thereTo - thereFrom) return true;
  const { sentenceStarts, sketchStarts } = numbers;
  const first = sentenceAt(sentenceStarts, thereFrom);
  for (let sentence = first; sentenceStarts[sentence + 1]! <= thereTo; sentence++) {
    const [start, end] = [sentenceStarts[sentence]!, sentenceStarts[sentence + 1]!];
    if (start < thereFrom) continue;
    const own = new Set<number>();
    for (let i = from + start - thereFrom; i < from + end - thereFrom; i++) {
      if (text.stems[i] !== 0) own.add(sketchHash(text.stems[i]!));
    }
    if (own.size < sketchStarts[sentence + 1]! - sketchStarts[sentence]!) return false;
  }
  return true;
}
