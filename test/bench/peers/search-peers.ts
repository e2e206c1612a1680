import { BENCH_FOLDER } from '../prepared.ts';
import { minisearch } from './minisearch.ts';
import { orama } from './orama.ts';
import type { SearchPeer } from './peer.ts';

const PEERS: Readonly<Record<string, SearchPeer>> = { minisearch, orama };

/** The peer that a process was started for, and where its index is kept between two processes. */
export function givenPeer(): { readonly peer: SearchPeer; readonly file: string } {
  const name = process.argv[2] ?? '';
  const peer = PEERS[name];
  if (!peer) throw new Error(`Found “${name}”, expected one of ${Object.keys(PEERS).join(', ')}.`);
  return { peer, file: `${BENCH_FOLDER}/${name}.json` };
}
