import type { DocumentNumbers } from '../pack/document-numbers.ts';
import { findRuns, sentenceAt } from '../reuse/align.ts';
import type { Rarity } from '../reuse/rarity.ts';
import { findRetold } from '../reuse/retold.ts';
import { TextIndex } from '../reuse/text-index.ts';
import { readText } from '../text/read-text.ts';

/** Share of a quotation's rarity that one sentence of a claimed source must have to be retold by it. */
const RETOLD_SHARE = 0.4;
/** Rarity a retold quotation shares with its sentence: about two stems of one document in a hundred. */
const RETOLD_WEIGHT = 9;
/** Equal words in a row that also prove a quotation retold. */
const RETOLD_RUN = 4;

/** The sentence of a document that says a quotation in other words, or in another translation, if one is near enough. */
export function findRetoldQuote(
  words: string,
  document: DocumentNumbers,
  rarity: Rarity,
): number | undefined {
  const text = readText(words);
  const index = new TextIndex(text, stem => rarity.of(stem));
  const retold = findRetold(index, document)
    .filter(found => found.share >= RETOLD_SHARE && found.weight >= RETOLD_WEIGHT)
    .sort((a, b) => b.weight - a.weight)[0];
  if (retold) return retold.document;
  const run = findRuns(index, document, RETOLD_RUN).find(found =>
    text.stems.subarray(found.from, found.to).some(stem => stem !== 0),
  );
  return run && sentenceAt(document.sentenceStarts, run.document);
}
