import { analyze } from '../../../src/engine/analyze.ts';
import { EntityIndex } from '../../../src/engine/entities/entity-index.ts';
import { Corpus } from '../../../src/engine/pack/corpus.ts';
import { Pack } from '../../../src/engine/pack/pack.ts';
import type { PackDocument } from '../../../src/engine/pack/pack-document.ts';
import { packDocuments } from '../../../src/engine/pack/pack-documents.ts';
import { mixArticles } from '../articles.ts';
import { readDocuments } from '../documents.ts';
import { median, sorted, timed } from '../measure.ts';
import { readHeldBack, readOtherTexts } from '../other-texts.ts';
import { ENTITIES_FILE } from '../prepared.ts';
import { readBuffer } from './opened.ts';
import { retrieve } from './retrieve.ts';

/** One measure with a tenth of the documents and with all. */
export interface Grown {
  readonly tenth: number;
  readonly all: number;
}

/** How answers slow down when the documents become ten times as many. */
export interface Growth {
  readonly documents: Grown;
  readonly words: Grown;
  readonly bytes: Grown;
  readonly ms: Grown;
  readonly retrievalMs: Grown;
}

const TIMES = 10;
/** A usual news story, and how many of them. */
const WORDS = 400;
const ARTICLES = 50;
const ROUNDS = 4;
/** One pack does not hold the words of all; the tenth is spread over as many, so that only the documents differ. */
const PACKS = 2;

const documents = [...readDocuments(), ...readOtherTexts()];
const tenth = documents.filter((_, i) => i % TIMES === 0);
const articles = mixArticles({ documents: tenth, heldBack: readHeldBack() }, WORDS, ARTICLES);
const entities = EntityIndex.from(readBuffer(ENTITIES_FILE));
const [small, large] = [packed(tenth), packed(documents)];
const growth: Growth = {
  documents: { tenth: small.corpus.documentCount, all: large.corpus.documentCount },
  words: { tenth: wordsOf(small.corpus), all: wordsOf(large.corpus) },
  bytes: { tenth: small.bytes, all: large.bytes },
  ms: timeBoth((article, corpus) => analyze(article, corpus, entities)),
  retrievalMs: timeBoth(retrieve),
};
console.log(JSON.stringify(growth));

function packed(some: readonly PackDocument[]): { readonly corpus: Corpus; readonly bytes: number } {
  const size = Math.ceil(some.length / PACKS);
  const buffers = Array.from({ length: PACKS }, (_, i) =>
    packDocuments(`growth-${i}`, some.slice(i * size, (i + 1) * size)),
  );
  return {
    corpus: Corpus.of(buffers.map(buffer => Pack.from(buffer))),
    bytes: buffers.reduce((sum, { byteLength }) => sum + byteLength, 0),
  };
}

function wordsOf(corpus: Corpus): number {
  return corpus.packs.reduce((sum, pack) => sum + pack.wordCount, 0);
}

/** In turn, so that whatever else disturbs the machine disturbs both. */
function timeBoth(task: (article: (typeof articles)[number]['article'], corpus: Corpus) => unknown): Grown {
  const times = { tenth: [] as number[], all: [] as number[] };
  for (let round = -1; round < ROUNDS; round++) {
    for (const { article } of articles) {
      const inTenth = timed(() => task(article, small.corpus)).ms;
      const inAll = timed(() => task(article, large.corpus)).ms;
      if (round < 0) continue;
      times.tenth.push(inTenth);
      times.all.push(inAll);
    }
  }
  return { tenth: median(sorted(times.tenth)), all: median(sorted(times.all)) };
}
