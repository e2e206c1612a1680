import { checkHash } from './pack-choices-checks.ts';
import { EDIT_KINDS, type Edited, type EditKind } from './pack-choices-edits.ts';
import type { Vocabulary, WordDocument } from './pack-choices-words.ts';

/** One way to hold checks and sketches. */
export interface Bits {
  readonly check: number;
  readonly sketch: number;
  /** Words that one check is computed from. */
  readonly span: number;
}

const SETTINGS: readonly Bits[] = [
  ...[4, 5, 6, 7, 8].flatMap(check => [10, 12, 14, 16].map(sketch => ({ check, sketch, span: 1 }))),
  ...[2, 3, 4, 5].map(check => ({ check, sketch: 12, span: 2 })),
];
/** No setting has fewer bits: where they differ, an edit is noticed by all. */
const LEAST_BITS = 2;

/** The share of edits of each kind that is not noticed, for every setting: rows of a table. */
export function measureUnnoticed(edits: readonly Edited[], vocabulary: Vocabulary): string[][] {
  const kinds = Object.keys(EDIT_KINDS) as EditKind[];
  const rows = [1, 2].flatMap(span => {
    const judged = edits.flatMap(edit => {
      const agreements = agreementsOf(edit, span, vocabulary);
      return agreements ? [{ kind: edit.kind, agreements }] : [];
    });
    return SETTINGS.filter(setting => setting.span === span).map(bits => {
      const shares = kinds.map(kind => {
        const ofKind = judged.filter(edit => edit.kind === kind);
        return ofKind.filter(({ agreements }) => isUnnoticed(agreements, bits)).length / ofKind.length;
      });
      const all = shares.reduce((sum, share) => sum + share, 0) / shares.length;
      return [nameOf(bits), String(bits.sketch), ...[...shares, all].map(percent)];
    });
  });
  return [['check bits', 'sketch bits', ...Object.values(EDIT_KINDS), 'all kinds'], ...rows];
}

/** Check bits as the tables name them. */
export function nameOf({ check, span }: Bits): string {
  return span === 1 ? String(check) : `${check} over ${span} words`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share < 0.001 ? 3 : 2)} %`;
}

/** Bits up to which one reading of an edit agrees with the document. */
type Agreement = Pick<Bits, 'check' | 'sketch'>;

function isUnnoticed(agreements: readonly Agreement[], { check, sketch }: Bits): boolean {
  return agreements.some(agreed => agreed.check >= check && agreed.sketch >= sketch);
}

/** Where the edited words could stand in the document; undefined when they really do. */
function agreementsOf(
  { sentence: { document }, words }: Edited,
  span: number,
  vocabulary: Vocabulary,
): Agreement[] | undefined {
  const agreements: Agreement[] = [];
  for (let at = 0; at + words.length <= document.words.length; at++) {
    const check = checkAgreement(words, document, { at, span }, vocabulary);
    if (check < LEAST_BITS) continue;
    if (words.every((word, i) => word === document.words[at + i])) return undefined;
    agreements.push({ check, sketch: sketchAgreement(words, document, at, vocabulary) });
  }
  return agreements;
}

/** Low bits that the checks of all words share with the document's from `at` on. */
function checkAgreement(
  words: readonly number[],
  document: WordDocument,
  { at, span }: { readonly at: number; readonly span: number },
  vocabulary: Vocabulary,
): number {
  let least = 32;
  // The first words are checked together with words that the edited sentence does not have.
  for (let i = span - 1; i < words.length && least >= LEAST_BITS; i++) {
    const checked = { place: at + i, span };
    const here = checkHash(words, i, checked, vocabulary);
    const differing = here ^ checkHash(document.words, at + i, checked, vocabulary);
    if (differing !== 0) least = Math.min(least, 31 - Math.clz32(differing & -differing));
  }
  return least;
}

/** Leading bits up to which every content word's stem stands in the sentence it is laid on. */
function sketchAgreement(
  words: readonly number[],
  document: WordDocument,
  at: number,
  { stems }: Vocabulary,
): number {
  let least = 32;
  let sentence = 0;
  words.forEach((word, i) => {
    while (at + i >= document.sentenceStarts[sentence + 1]!) sentence++;
    if (stems[word] === 0) return;
    let best = 0;
    for (const other of document.words.subarray(
      document.sentenceStarts[sentence]!,
      document.sentenceStarts[sentence + 1]!,
    ))
      if (stems[other] !== 0) best = Math.max(best, Math.clz32(stems[word]! ^ stems[other]!));
    least = Math.min(least, best);
  });
  return least;
}
