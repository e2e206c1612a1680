import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { hashOfDocuments } from '../documents.ts';
import { inFreshProcess } from '../fresh-process.ts';
import { articlesForPeers, type Prepared } from '../prepared.ts';
import type { PeerAnswers, PeerBuild, PeerFigures } from './peer.ts';

/** The peers, by the names that figures go by. */
export const PEER_NAMES = ['minisearch', 'orama', 'dolos'] as const;
export type PeerName = (typeof PEER_NAMES)[number];

/** A peer's figures, with the version they are of. */
export interface MeasuredPeer extends PeerFigures {
  readonly version: string;
  /** Day of the measurement: later runs repeat its figures. */
  readonly day: string;
  /** What else the machine had to do, as a load average. */
  readonly load: number;
}

const PACKAGES: Readonly<Record<PeerName, string>> = {
  minisearch: 'minisearch',
  orama: '@orama/orama',
  dolos: '@dodona/dolos-core',
};

/** Git ignores it, and a new installation empties it. */
const CACHE = 'node_modules/.cache/headwater-bench';
/** To be raised when this bench measures peers otherwise. */
const METHOD = 3;

/** Measures a peer, or repeats what was measured of the same version, documents and articles on this machine. */
export function measurePeer(
  name: PeerName,
  prepared: Prepared,
  { fresh, load }: { fresh: boolean; load: number },
): MeasuredPeer {
  const version = versionOf(PACKAGES[name]);
  const file = join(CACHE, `${name}-${version}-${keyOf(prepared)}.json`);
  if (!fresh && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as MeasuredPeer;
  const figures = name === 'dolos' ? inFreshProcess<PeerFigures>('dolos') : measureSearch(name);
  const measured = { ...figures, version, load, day: new Date().toISOString().slice(0, 10) };
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, `${JSON.stringify(measured)}\n`);
  return measured;
}

function measureSearch(name: PeerName): PeerFigures {
  const build = inFreshProcess<PeerBuild>('peer-build', name);
  return { ...build, ...inFreshProcess<PeerAnswers>('peer-answers', name) };
}

function keyOf(prepared: Prepared): string {
  const questions = articlesForPeers(prepared).map(({ article }) => article.text);
  const facts = [METHOD, hashOfDocuments(), questions, process.version, cpus()[0]?.model ?? ''];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 16);
}

/** Read from its folder: some packages do not let their description be imported. */
function versionOf(name: string): string {
  const description = readFileSync(join('node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(description) as { version: string }).version;
}
