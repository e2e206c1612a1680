import MiniSearch from 'minisearch';
import { makeArticles } from './articles.ts';
import { readDocuments } from './documents.ts';
import { bytesInUse, median, timed, timeEach } from './measure.ts';

/** What MiniSearch measures on the same documents. */
export interface Peer {
  readonly documents: number;
  readonly words: number;
  readonly indexBytes: number;
  readonly load: number;
  readonly first: number;
  readonly warm: number;
  readonly memory: number;
}

/** Indexing stops here; what is measured is what was indexed by then. */
const MAX_INDEXING_MS = 90_000;
/** Its queries of 400 words take seconds. */
const QUERIES = 3;

// A process of its own: its memory is measured too.
const all = readDocuments().filter(({ text }) => text !== undefined);
const options = { idField: 'id', fields: ['title', 'text'], storeFields: ['title'] };
const { json, documents } = build();
const words = documents.reduce((sum, { text }) => sum + text!.split(/\s+/).length, 0);
const queries = makeArticles(all)
  .slice(0, QUERIES)
  .map(article => article.text);
const before = await bytesInUse();
const load = timed(() => MiniSearch.loadJSON(json, options));
const memory = (await bytesInUse()) - before;
const first = timed(() => load.result.search(queries[0]!));
const warm = median(timeEach(queries.slice(1), query => load.result.search(query)));
const peer: Peer = {
  documents: documents.length,
  words,
  indexBytes: Buffer.byteLength(json),
  load: load.ms,
  first: first.ms,
  warm,
  memory,
};
console.log(JSON.stringify(peer));

function build() {
  const index = new MiniSearch(options);
  const end = performance.now() + MAX_INDEXING_MS;
  let count = 0;
  for (; count < all.length && performance.now() < end; count++) index.add(all[count]!);
  return { json: JSON.stringify(index), documents: all.slice(0, count) };
}
