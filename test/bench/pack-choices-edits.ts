import { Draw, Random } from './pack-choices-random.ts';
import {
  countWords,
  type Sentence,
  sentencesOf,
  type Vocabulary,
  type WordDocument,
} from './pack-choices-words.ts';

/** A sentence after one edit. */
export interface Edited {
  readonly kind: EditKind;
  readonly sentence: Sentence;
  /** Its words as numbers of the vocabulary. */
  readonly words: readonly number[];
}

/** What is done to a sentence, as the table names it. */
export const EDIT_KINDS = {
  content: 'content word changed',
  own: '… to a word of the document',
  stop: 'function word changed',
  added: 'word added',
  dropped: 'word dropped',
  negated: '“not” added or dropped',
  swapped: 'neighbours swapped',
} as const;
export type EditKind = keyof typeof EDIT_KINDS;

/** Sentences edited, each in every way: a share of 0.5 % is known to a fifth of itself. */
const SENTENCES = 4_000;
/** Shorter ones are exclamations, longer ones lists. */
const LENGTHS = { least: 8, most: 40 };

type Edit = (words: readonly number[], sentence: Sentence) => number[] | undefined;

/** Makes every edit on a sample of sentences, always the same. */
export function makeEdits(documents: readonly WordDocument[], vocabulary: Vocabulary): Edited[] {
  const random = new Random(3);
  const edits = editsWith(random, documents, vocabulary);
  const kinds = Object.keys(EDIT_KINDS) as EditKind[];
  return random.sample(sentencesOf(documents, LENGTHS), SENTENCES).flatMap(sentence => {
    const words = [...sentence.document.words.subarray(sentence.from, sentence.to)];
    return kinds.flatMap(kind => {
      const edited = edits[kind](words, sentence);
      return edited?.some((word, i) => word !== words[i]) ? [{ kind, sentence, words: edited }] : [];
    });
  });
}

function editsWith(
  random: Random,
  documents: readonly WordDocument[],
  vocabulary: Vocabulary,
): Readonly<Record<EditKind, Edit>> {
  const counts = countWords(documents, vocabulary.size);
  const isStop = (word: number) => vocabulary.stems[word] === 0;
  const any = new Draw(counts);
  const content = new Draw(counts.map((count, word) => (isStop(word) ? 0 : count)));
  const stop = new Draw(counts.map((count, word) => (isStop(word) ? count : 0)));
  const not = vocabulary.numberOf('not')!;
  const oneOf = (words: ArrayLike<number>) => words[random.below(words.length)]!;
  return {
    content: words =>
      replace(
        words,
        random,
        word => !isStop(word),
        () => content.from(random),
      ),
    own: (words, { document }) =>
      replace(
        words,
        random,
        word => !isStop(word),
        () => oneOf(document.words.filter(word => !isStop(word))),
      ),
    stop: words => replace(words, random, isStop, () => stop.from(random)),
    added: words => insert(words, inner(words, random), any.from(random)),
    dropped: words => drop(words, inner(words, random)),
    negated: words => {
      const at = words.indexOf(not, 1);
      return at > 0 && at < words.length - 1 ? drop(words, at) : insert(words, inner(words, random), not);
    },
    swapped: words => {
      const at = random.below(words.length - 1);
      return [...words.slice(0, at), words[at + 1]!, words[at]!, ...words.slice(at + 2)];
    },
  };
}

function replace(
  words: readonly number[],
  random: Random,
  isChanged: (word: number) => boolean,
  draw: () => number,
): number[] | undefined {
  const places = words.flatMap((word, i) => (isChanged(word) ? [i] : []));
  if (places.length === 0) return undefined;
  const at = places[random.below(places.length)]!;
  for (;;) {
    const word = draw();
    if (word !== words[at]) return insert(drop(words, at), at, word);
  }
}

/** A place with words on both sides: what is dropped from an end leaves words that do stand in the document. */
function inner(words: readonly number[], random: Random): number {
  return 1 + random.below(words.length - 2);
}

function insert(words: readonly number[], at: number, word: number): number[] {
  return [...words.slice(0, at), word, ...words.slice(at)];
}

function drop(words: readonly number[], at: number): number[] {
  return [...words.slice(0, at), ...words.slice(at + 1)];
}
