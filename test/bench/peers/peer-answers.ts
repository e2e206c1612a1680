import { readFileSync } from 'node:fs';
import { bytesInUse, timed } from '../measure.ts';
import { answerArticles } from './answer-articles.ts';
import type { PeerAnswers } from './peer.ts';
import { givenPeer } from './search-peers.ts';

const { peer, file } = givenPeer();
const before = await bytesInUse();
const { result: answer, ms: openMs } = timed(() => peer.open(readFileSync(file, 'utf8')));
const memory = (await bytesInUse()) - before;
const answers: PeerAnswers = { openMs, memory, ...(await answerArticles(answer)) };
console.log(JSON.stringify(answers));
