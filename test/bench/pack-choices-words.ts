import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { PackDocument } from '../../src/engine/pack/pack-document.ts';
import { hashPair, TYPOGRAPHY_BITS } from '../../src/engine/text/hash.ts';
import { type ReadText, readText } from '../../src/engine/text/read-text.ts';

export const CORPUS = '../shared/corpus';

/** One document as numbers of words. */
export interface WordDocument {
  /** Number of the pack that holds it. */
  readonly pack: number;
  /** Numbers of its words in the vocabulary, in order. */
  readonly words: Uint32Array;
  /** Typography of each word, as a pack holds it. */
  readonly typography: Uint8Array;
  /** Word index where each sentence begins, and the word count last. */
  readonly sentenceStarts: Uint32Array;
}

/** All words of all documents, each with a number. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  readonly hashes: number[] = [];
  /** Hash of each word's stem; 0 for stop words. */
  readonly stems: number[] = [];

  get size(): number {
    return this.hashes.length;
  }

  /** Numbers of a text's words. */
  numbersOf(text: ReadText): Uint32Array {
    return Uint32Array.from(text.tokens.words, (word, i) => this.add(word, text.hashes[i]!, text.stems[i]!));
  }

  /** Number of a word that some document has. */
  numberOf(word: string): number | undefined {
    return this.numbers.get(word);
  }

  private add(word: string, hash: number, stem: number): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    this.numbers.set(word, this.size);
    this.hashes.push(hash);
    this.stems.push(stem);
    return this.size - 1;
  }
}

/** The documents of the corpus, a text that stands twice once. */
export function readWordDocuments(): {
  readonly vocabulary: Vocabulary;
  readonly documents: readonly WordDocument[];
} {
  const vocabulary = new Vocabulary();
  const documents: WordDocument[] = [];
  const seen = new Set<string>();
  readdirSync(CORPUS)
    .sort()
    .forEach((file, pack) => {
      for (const line of gunzipSync(readFileSync(`${CORPUS}/${file}`))
        .toString()
        .split('\n')) {
        const text = line === '' ? '' : ((JSON.parse(line) as PackDocument).text ?? '');
        const document = wordsOf(readText(text), pack, vocabulary);
        if (document.words.length === 0 || seen.has(keyOf(document.words))) continue;
        seen.add(keyOf(document.words));
        documents.push(document);
      }
    });
  return { vocabulary, documents };
}

function wordsOf(text: ReadText, pack: number, vocabulary: Vocabulary): WordDocument {
  return {
    pack,
    words: vocabulary.numbersOf(text),
    typography: text.checks[0].map(check => check & ((1 << TYPOGRAPHY_BITS) - 1)),
    sentenceStarts: text.sentenceStarts,
  };
}

function keyOf(words: Uint32Array): string {
  let forward = 0;
  let backward = 0;
  for (let i = 0; i < words.length; i++) {
    forward = hashPair(forward, words[i]!);
    backward = hashPair(backward, words[words.length - 1 - i]!);
  }
  return `${words.length}:${forward}:${backward}`;
}

/** One sentence of a document: word indices, end excluded. */
export interface Sentence {
  readonly document: WordDocument;
  readonly from: number;
  readonly to: number;
}

/** All sentences of so many words. */
export function sentencesOf(
  documents: readonly WordDocument[],
  { least, most }: { readonly least: number; readonly most: number },
): Sentence[] {
  return documents.flatMap(document =>
    Array.from(document.sentenceStarts.subarray(0, -1), (from, i) => ({
      document,
      from,
      to: document.sentenceStarts[i + 1]!,
    })).filter(({ from, to }) => to - from >= least && to - from <= most),
  );
}

/** How often each word of the vocabulary stands in some documents. */
export function countWords(documents: readonly WordDocument[], size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (const { words } of documents) for (const word of words) counts[word]!++;
  return counts;
}
