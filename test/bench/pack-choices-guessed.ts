import { Dictionary } from './pack-choices-dictionary.ts';
import { guessSentence, type Setting } from './pack-choices-guess.ts';
import { type Bits, nameOf } from './pack-choices-noticed.ts';
import { Random } from './pack-choices-random.ts';
import { type Sentence, sentencesOf, type Vocabulary, type WordDocument } from './pack-choices-words.ts';

const SETTINGS: readonly (Bits & Pick<Setting, 'hasTypography'>)[] = [
  ...[3, 4, 5, 6, 7, 8].flatMap(check => [8, 10, 12, 14, 16].map(sketch => ({ check, sketch, span: 1 }))),
  { check: 6, sketch: 12, span: 1, hasTypography: true },
  ...[2, 3, 4, 5].map(check => ({ check, sketch: 12, span: 2 })),
];
/** Documents that the dictionary has not read. */
const HELD_OUT = 200;
/** Sentences of each that are guessed: long documents do not count for more. */
const SENTENCES_EACH = 1;
/** Shorter sentences are easily guessed whole and say nothing. */
const LENGTHS = { least: 8, most: 60 };
/** As in the pack format: stems of more documents are only counted. */
const MAX_STEM_SHARE = 0.02;
const MIN_STEM_DOCUMENTS = 40;

/** What was guessed right, as shares. */
interface Guessed {
  readonly words: number;
  readonly content: number;
  readonly sentences: number;
}

/** The share of held-out words and sentences that are guessed, for every setting: rows of a table. */
export function measureGuessed(documents: readonly WordDocument[], vocabulary: Vocabulary): string[][] {
  const random = new Random(5);
  const held = new Set(random.sample(documents, HELD_OUT));
  const dictionary = new Dictionary(
    documents.filter(document => !held.has(document)),
    vocabulary,
  );
  const sentences = [...held].flatMap(document =>
    random.sample(sentencesOf([document], LENGTHS), SENTENCES_EACH),
  );
  const canStand = stemIndex(documents, held, vocabulary);
  const measure = (setting: Setting): Guessed => {
    const guesses = sentences.map(sentence => ({
      sentence,
      guess: guessSentence(sentence, setting, { vocabulary, dictionary, canStand }),
    }));
    return sharesOf(guesses, vocabulary);
  };
  const rows = SETTINGS.map(bits => [
    nameOf(bits) + (bits.hasTypography ? ' and 2 of typography' : ''),
    String(bits.sketch),
    ...ATTACKS.map(attack =>
      bits.span > 1 && !(attack.usesPairs && attack.usesStemIndex)
        ? ''
        : cellOf(measure({ ...bits, ...attack })),
    ),
  ]);
  return [HEAD, ...rows];
}

const ATTACKS = [
  { usesPairs: false, usesStemIndex: false },
  { usesPairs: false, usesStemIndex: true },
  { usesPairs: true, usesStemIndex: false },
  { usesPairs: true, usesStemIndex: true },
];
const HEAD = [
  'check bits',
  'sketch bits',
  'words: words · content · sentences',
  'words, stem index',
  'pairs',
  'pairs, stem index',
];

function cellOf({ words, content, sentences }: Guessed): string {
  return [words, content, sentences].map(share => (share * 100).toFixed(1)).join(' · ');
}

function sharesOf(
  guesses: readonly { readonly sentence: Sentence; readonly guess: readonly number[] }[],
  { stems }: Vocabulary,
): Guessed {
  let [words, right, content, contentRight, whole] = [0, 0, 0, 0, 0];
  for (const { sentence, guess } of guesses) {
    const truth = sentence.document.words.subarray(sentence.from, sentence.to);
    const isRight = Array.from(truth, (word, i) => guess[i] === word);
    const isContent = Array.from(truth, word => stems[word] !== 0);
    words += truth.length;
    right += isRight.filter(Boolean).length;
    content += isContent.filter(Boolean).length;
    contentRight += isRight.filter((is, i) => is && isContent[i]).length;
    whole += Number(isRight.every(Boolean));
  }
  return { words: right / words, content: contentRight / content, sentences: whole / guesses.length };
}

/** The stem index of each pack: rare stems stand where they stand, common ones anywhere. */
function stemIndex(
  documents: readonly WordDocument[],
  held: ReadonlySet<WordDocument>,
  { stems }: Vocabulary,
): (stem: number, sentence: Sentence) => boolean {
  const stemsOf = (document: WordDocument) => new Set(Array.from(document.words, word => stems[word]!));
  const frequencies: Map<number, number>[] = [];
  const sizes: number[] = [];
  for (const document of documents) {
    frequencies[document.pack] ??= new Map();
    const counts = frequencies[document.pack]!;
    for (const stem of stemsOf(document)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    sizes[document.pack] = (sizes[document.pack] ?? 0) + 1;
  }
  const own = new Map([...held].map(document => [document, stemsOf(document)]));
  return (stem, { document }) => {
    const most = Math.max(MIN_STEM_DOCUMENTS, sizes[document.pack]! * MAX_STEM_SHARE);
    return frequencies[document.pack]!.get(stem)! > most || own.get(document)!.has(stem);
  };
}
