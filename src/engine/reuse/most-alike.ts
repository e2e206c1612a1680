import type { DocumentNumbers } from '../pack/document-numbers.ts';
import type { MeaningComparison } from './same-meaning.ts';

/** Sentences of a document that are compared with the text, those that share the most. */
const MAX_SENTENCES = 4;
/** A chance below which nothing is said: on judged pairs 85 of 100 above it say the same. */
export const MIN_CHANCE = 0.7;

/** The sentence, or two neighbours, with the highest chance to say the same. */
export function mostAlike(
  comparison: MeaningComparison,
  document: DocumentNumbers,
): { readonly from: number; readonly to: number; readonly chance: number } | undefined {
  const sentences = document.sentenceStarts.length - 1;
  const near = Array.from({ length: sentences }, (_, sentence) => ({
    sentence,
    shared: comparison.sharedWith(document, sentence),
  }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.sentence - b.sentence)
    .slice(0, MAX_SENTENCES);
  let best: { from: number; to: number; chance: number } | undefined;
  for (const { sentence } of near) {
    for (const [from, to] of [
      [sentence, sentence],
      [sentence - 1, sentence],
      [sentence, sentence + 1],
    ] as const) {
      if (from < 0 || to >= sentences) continue;
      const chance = comparison.chance({ document, from, to: to + 1 });
      if (chance > (best?.chance ?? 0)) best = { from, to, chance };
    }
  }
  return best;
}
