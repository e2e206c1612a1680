import type { AlignedPassage } from '../reuse/passages.ts';
import { findRetold } from '../reuse/retold.ts';
import { TextIndex } from '../reuse/text-index.ts';
import type { Span } from '../text/span.ts';
import type { ReadHeld } from './compare.ts';

/** Share of a sentence's content words that a sentence of the article has when it says the same in other words. */
const RETOLD_SHARE = 0.5;

/** The sentences of the other page that neither stand in a passage, nor are quoted, nor are told in other words. */
export function leftOutSentences(
  { text }: ReadHeld,
  article: ReadHeld,
  passages: readonly AlignedPassage[],
  quoted: ReadonlySet<number>,
): Span[] {
  const isShared = new Uint8Array(text.tokens.count);
  for (const { documentFrom, documentTo } of passages) isShared.fill(1, documentFrom, documentTo);
  const retold = new Set(
    findRetold(new TextIndex(text, () => 1), article.numbers)
      .filter(({ share }) => share >= RETOLD_SHARE)
      .map(({ sentence }) => sentence),
  );
  return text.sentences.filter(
    (_, i) =>
      !quoted.has(i) &&
      !retold.has(i) &&
      !isShared.subarray(text.sentenceStarts[i], text.sentenceStarts[i + 1]).includes(1),
  );
}
