import type { DocumentNumbers } from '../pack/pack.ts';
import { type ReadText, sketchHash } from '../text/read-text.ts';

/** A sentence of the article that says in other words what a sentence of the document says. */
export interface RetoldSentence {
  /** Sentence of the article, counted from 0. */
  readonly sentence: number;
  /** Sentence of the document, counted from 0. */
  readonly document: number;
  /** Rarity of what they share. */
  readonly weight: number;
  /** Share of the article sentence's rarity that the document's sentence has, 0–1. */
  readonly share: number;
}

/** Hashes of a 12-bit sketch. */
const SKETCH_VALUES = 1 << 12;
/** Distinct stems two sentences must share: fewer meet in any two sentences on one topic. */
const MIN_SHARED = 3;

/** The best document sentence for each article sentence, by shared rarity. `rarityOf` takes a stem hash. */
export function findRetold(
  text: ReadText,
  document: DocumentNumbers,
  rarityOf: (stem: number) => number,
): RetoldSentence[] {
  const rarity = new Float32Array(SKETCH_VALUES);
  const found: RetoldSentence[] = [];
  for (let sentence = 0; sentence < text.sentences.length; sentence++) {
    const stems = text.stems.subarray(text.sentenceStarts[sentence]!, text.sentenceStarts[sentence + 1]!);
    const own = fillRarity(rarity, stems, rarityOf);
    const best = bestSentence(document.sketches, rarity);
    for (const stem of stems) rarity[sketchHash(stem)] = 0;
    if (best) found.push({ sentence, document: best.at, weight: best.weight, share: best.weight / own });
  }
  return found;
}

/** Writes the rarity of each distinct stem at its sketch hash; answers their sum. */
function fillRarity(rarity: Float32Array, stems: Uint32Array, rarityOf: (stem: number) => number): number {
  let sum = 0;
  for (const stem of stems) {
    if (stem === 0 || rarity[sketchHash(stem)]! > 0) continue;
    rarity[sketchHash(stem)] = rarityOf(stem);
    sum += rarity[sketchHash(stem)]!;
  }
  return sum;
}

function bestSentence(
  sketches: readonly Uint16Array[],
  rarity: Float32Array,
): { at: number; weight: number } | undefined {
  let best: { at: number; weight: number } | undefined;
  for (let at = 0; at < sketches.length; at++) {
    let weight = 0;
    let shared = 0;
    for (const hash of sketches[at]!) {
      if (rarity[hash]! > 0) {
        weight += rarity[hash]!;
        shared++;
      }
    }
    if (shared >= MIN_SHARED && weight > (best?.weight ?? 0)) best = { at, weight };
  }
  return best;
}
