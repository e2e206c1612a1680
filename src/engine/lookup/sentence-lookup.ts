import type { Corpus, DocumentPlace } from '../pack/corpus.ts';
import type { DocumentNumbers } from '../pack/document-numbers.ts';
import { rankCandidates, scoreDocuments } from '../reuse/candidates.ts';
import { MIN_CHANCE, mostAlike } from '../reuse/most-alike.ts';
import type { Rarity } from '../reuse/rarity.ts';
import { MeaningComparison } from '../reuse/same-meaning.ts';
import type { ReadText } from '../text/read-text.ts';
import { findRow, hasContent } from '../verdicts/likeness.ts';
import { quotedWords } from '../verdicts/quoted.ts';

/** A stretch of a document that says what a sentence or quotation says. */
export interface SaidThere extends DocumentPlace {
  /** Its first sentence, and the last one. */
  readonly from: number;
  readonly to: number;
  /** Word by word; word by word but for typography; or in other words. */
  readonly likeness: 'same-words' | 'folded' | 'other-words';
  /** The chance that it says the same, 0–1; 1 word by word. */
  readonly chance: number;
}

/** Documents that are compared sentence by sentence. */
const MAX_COMPARED = 100;
/** Rarity that document and text must share to be compared: about one stem of one document in a hundred. */
const MIN_SCORE = 4;

/**
 * Finds who says a sentence or a quotation: word by word first, then in other words by falling chance, one stretch a document.
 * Runs of twelve words or more are always found; shorter ones when their stems are rare enough to point to the document.
 */
export function findSaid(text: ReadText, corpus: Corpus, rarity: Rarity, most = 20): SaidThere[] {
  if (text.tokens.count === 0) return [];
  const comparison = new MeaningComparison(text, stem => rarity.of(stem));
  return placesOf(text, corpus, rarity)
    .flatMap(({ pack, row }) => {
      const said = findInDocument(text, comparison, pack.numbersOf(row));
      return said ? [{ pack, row, ...said }] : [];
    })
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, most);
}

/** Documents worth comparing: those whose fingerprints show the whole text, and the best by rare stems. */
function placesOf(text: ReadText, corpus: Corpus, rarity: Rarity): DocumentPlace[] {
  const scores = scoreDocuments(text, corpus, rarity);
  const best = rankCandidates(scores, corpus, {
    articleDay: undefined,
    most: MAX_COMPARED,
    least: MIN_SCORE,
    factor: () => 1,
    // In a long document one sentence may be it: length says nothing here.
    usualWords: Number.POSITIVE_INFINITY,
  });
  const whole = scores.shared.runs
    .filter(({ longest }) => longest >= text.tokens.count)
    .map(({ pack, row }) => ({ pack: corpus.packs[pack]!, row }));
  const isWhole = ({ pack, row }: DocumentPlace) =>
    whole.some(other => other.pack === pack && other.row === row);
  return [...whole, ...best.filter(place => !isWhole(place))];
}

function rank({ likeness, chance }: SaidThere): number {
  return chance + (likeness === 'same-words' ? 2 : likeness === 'folded' ? 1 : 0);
}

/** The stretch of a document that says what a text says, if one does. */
function findInDocument(
  text: ReadText,
  comparison: MeaningComparison,
  document: DocumentNumbers,
): Omit<SaidThere, 'pack' | 'row'> | undefined {
  const words = text.tokens.count;
  const row = hasContent(text, 0, words) && findRow(quotedWords(text, 0, words), { numbers: document });
  if (row) {
    const likeness = row.verdict === 'folded' ? 'folded' : 'same-words';
    return { from: row.from, to: row.from, likeness, chance: 1 };
  }
  const best = mostAlike(comparison, document);
  return best && best.chance >= MIN_CHANCE ? { ...best, likeness: 'other-words' } : undefined;
}
