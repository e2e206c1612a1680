import type { DocumentNumbers } from '../pack/document-numbers.ts';
import { findRuns, sentenceAt } from '../reuse/align.ts';
import type { Rarity } from '../reuse/rarity.ts';
import { TextIndex } from '../reuse/text-index.ts';
import { sketchHash } from '../text/hash.ts';
import { type ReadText, readText } from '../text/read-text.ts';
import type { SpeakerLikeness } from './same-speaker.ts';

/** What a quotation must share with one sentence of a claimed statement to be that sentence in other words. */
interface Least {
  readonly stems: number;
  /** Rarity together, and its share of the quotation's. */
  readonly weight: number;
  readonly share: number;
}

/**
 * Read off the labelled pages: where the page names the statement's own speaker, two stems suffice, as nothing else that they
 * said is quoted; without one any sentence on the subject has so much. Of another speaker's words nothing is a retelling.
 */
const LEAST: Readonly<Record<Exclude<SpeakerLikeness, 'other'>, Least>> = {
  same: { stems: 2, weight: 7, share: 0.2 },
  unknown: { stems: 3, weight: 9, share: 0.4 },
};
/** Equal words in a row, content among them, that also prove a quotation retold, with this share of its rarity. */
const RETOLD_RUN = 4;
const RUN_SHARE = 0.25;

/** The sentence of a document that says a quotation in other words, or in another translation, if one is near enough. */
export function findRetoldQuote(
  words: string,
  document: DocumentNumbers,
  rarity: Rarity,
  speaker: SpeakerLikeness = 'unknown',
): number | undefined {
  if (speaker === 'other') return undefined;
  const text = textOf(words);
  const best = nearestSentence(text, document, rarity);
  if (!best) return undefined;
  const least = LEAST[speaker];
  const isNear = best.stems >= least.stems && best.weight >= least.weight && best.share >= least.share;
  if (isNear) return best.sentence;
  return best.share >= RUN_SHARE ? sentenceOfRun(text, document, rarity) : undefined;
}

/** The quotation that was read last: it is looked for in one document after the other. */
let last: { readonly words: string; readonly text: ReadText } | undefined;

function textOf(words: string): ReadText {
  if (last?.words !== words) last = { words, text: readText(words) };
  return last.text;
}

/** The sentence that shares the most rarity with a text. */
function nearestSentence(
  text: ReadText,
  { sketches, sketchStarts }: DocumentNumbers,
  rarity: Rarity,
): (Least & { readonly sentence: number }) | undefined {
  const weights = new Map<number, number>();
  for (const stem of text.stems) if (stem !== 0) weights.set(sketchHash(stem), rarity.of(stem));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  let best: (Least & { readonly sentence: number }) | undefined;
  for (let sentence = 0; sentence + 1 < sketchStarts.length; sentence++) {
    let [weight, stems] = [0, 0];
    for (let i = sketchStarts[sentence]!; i < sketchStarts[sentence + 1]!; i++) {
      const own = weights.get(sketches[i]!);
      if (own === undefined) continue;
      weight += own;
      stems++;
    }
    if (weight > (best?.weight ?? 0)) best = { sentence, weight, stems, share: weight / total };
  }
  return best;
}

function sentenceOfRun(text: ReadText, document: DocumentNumbers, rarity: Rarity): number | undefined {
  const index = new TextIndex(text, stem => rarity.of(stem));
  const run = findRuns(index, document, RETOLD_RUN).find(found =>
    text.stems.subarray(found.from, found.to).some(stem => stem !== 0),
  );
  return run && sentenceAt(document.sentenceStarts, run.document);
}
