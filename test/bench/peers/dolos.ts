import { File, FingerprintIndex, Region, type SharedFingerprint, TokenizedFile } from '@dodona/dolos-core';
import { readDocuments } from '../documents.ts';
import { bytesInUse, timed } from '../measure.ts';
import { ownTime } from '../own-time.ts';
import { answerArticles } from './answer-articles.ts';
import {
  countWords,
  documentsToIndex,
  type IndexedDocument,
  MAX_INDEXING_MS,
  type PeerFigures,
} from './peer.ts';

/*
 * Dolos core finds alike programs by winnowed fingerprints of their tokens; here the tokens are words, its k and w are
 * ours. It keeps no file: whoever opens it builds it.
 */
const SHINGLE_WORDS = 5;
const WINDOW = 8;
/** Files whose fragments are looked for: as many as we align. */
const MOST_ALIGNED = 24;

/** Names the articles, which stay in the index after they are answered: they are no answer to the next. */
const ARTICLE = '(article)';

/** The same word is held once. */
const words = new Map<string, string>();
const index = new FingerprintIndex(SHINGLE_WORDS, WINDOW);

const before = await bytesInUse();
const built = build();
const memory = (await bytesInUse()) - before;
const { warmMs, warmP95Ms, foundFirst } = await answerArticles(text => answer(text, pairAll));
const counted = await answerArticles(text => answer(text, pairBest));
const figures: PeerFigures = {
  ...built,
  warmMs,
  warmP95Ms,
  countedMs: counted.warmMs,
  memory,
  foundFirst,
};
console.log(JSON.stringify(figures));

/** The list of documents is gone when this returns: what Dolos keeps is measured. */
function build(): Pick<PeerFigures, 'documents' | 'words' | 'buildMs' | 'isWhole'> {
  const documents = documentsToIndex(readDocuments());
  const end = ownTime() + MAX_INDEXING_MS;
  let added = 0;
  const { ms } = timed(() => {
    for (; added < documents.length && ownTime() < end; added++)
      index.addFiles([tokenized(documents[added]!)]);
  });
  return {
    documents: added,
    words: countWords(documents.slice(0, added)),
    buildMs: ms,
    isWhole: added === documents.length,
  };
}

function tokenized({ id, text }: Pick<IndexedDocument, 'id' | 'text'>): TokenizedFile {
  const tokens: string[] = [];
  const regions: Region[] = [];
  for (const { 0: word, index: start } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    tokens.push(once(word.toLowerCase()));
    regions.push(new Region(0, start, 0, start + word.length));
  }
  return new TokenizedFile(new File(id, text), tokens, regions);
}

function once(word: string): string {
  const held = words.get(word);
  if (held === undefined) words.set(word, word);
  return held ?? word;
}

/** Which files an article is paired with, of those that share fingerprints with it. */
type Choose = (shared: Iterable<SharedFingerprint>) => Iterable<TokenizedFile>;

/** Adds the article, as Dolos knows no question; pairs it, and finds the fragments of the pairs that overlap most. */
function answer(text: string, choose: Choose): string[] {
  const article = tokenized({ id: ARTICLE, text });
  index.addFiles([article]);
  const pairs = [...choose(index.entries().at(-1)!.shared)].map(file => index.getPair(article, file));
  const best = pairs.sort((a, b) => b.overlap - a.overlap).slice(0, MOST_ALIGNED);
  for (const pair of best) pair.buildFragments();
  return best.map(pair => pair.rightFile.file.path);
}

/** What Dolos offers: a pair tells how much two files share, so each is made. */
function pairAll(shared: Iterable<SharedFingerprint>): Iterable<TokenizedFile> {
  return countFiles(shared).keys();
}

/** What somebody in a hurry adds: counts first, and pairs those that share most. */
function pairBest(shared: Iterable<SharedFingerprint>): TokenizedFile[] {
  const counts = [...countFiles(shared)].sort((a, b) => b[1] - a[1]);
  return counts.slice(0, MOST_ALIGNED).map(([file]) => file);
}

function countFiles(fingerprints: Iterable<SharedFingerprint>): Map<TokenizedFile, number> {
  const counts = new Map<TokenizedFile, number>();
  for (const fingerprint of fingerprints)
    for (const file of fingerprint.files())
      if (file.file.path !== ARTICLE) counts.set(file, (counts.get(file) ?? 0) + 1);
  return counts;
}
