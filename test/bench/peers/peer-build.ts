import { statSync, writeFileSync } from 'node:fs';
import { readDocuments } from '../documents.ts';
import { timedAsync } from '../measure.ts';
import { ownTime } from '../own-time.ts';
import { countWords, documentsToIndex, MAX_INDEXING_MS, type PeerBuild } from './peer.ts';
import { givenPeer } from './search-peers.ts';

const { peer, file } = givenPeer();
const documents = documentsToIndex(readDocuments());
const end = ownTime() + MAX_INDEXING_MS;
const { result, ms } = await timedAsync(() => peer.build(documents, () => ownTime() > end));
writeFileSync(file, result.file);
const build: PeerBuild = {
  documents: result.added,
  words: countWords(documents.slice(0, result.added)),
  buildMs: ms,
  isWhole: result.added === documents.length,
  bytes: statSync(file).size,
};
console.log(JSON.stringify(build));
