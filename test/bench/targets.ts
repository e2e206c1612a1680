import { coldMs, growthFactor, type Measured, peerColdMs, retrievalGrowthFactor } from './figures.ts';
import { megabytes, ms } from './measure.ts';
import { PEER_NAMES } from './peers/measure-peers.ts';

/** One number to hold: what was measured beside it. */
export interface Target {
  readonly name: string;
  readonly measured: number;
  readonly limit: number;
  /** At most so much, or at least. */
  readonly is: 'at most' | 'at least';
  readonly print: (value: number) => string;
}

const MEGABYTE = 1e6;
/** Share of our documents from which a peer's times compare with ours: records without text it has none of. */
const SAME_DOCUMENTS = 0.99;

/** The numbers to hold, of those that this run measured. */
export function targetsOf(measured: Measured): Target[] {
  return [
    ...timeTargets(measured),
    ...peerTargets(measured),
    ...sizeTargets(measured),
    ...growthTargets(measured),
  ];
}

/** Whether a number is held. */
export function isHeld({ measured, limit, is }: Target): boolean {
  return is === 'at most' ? measured <= limit : measured >= limit;
}

function timeTargets({ cold, warm }: Measured): Target[] {
  return [
    atMost('cold, first article, all stages', coldMs(cold), 30, ms),
    atMost('warm, 400 words, retrieval', warm.usualRetrieval.median, 2, ms),
    atMost('warm, 400 words, all stages', warm.usual.median, 5, ms),
    atMost('warm, 1,000 words, credits', warm.credits.median, 1, ms),
    atMost('warm, 1,000 words, names', warm.names.median, 1.5, ms),
    atMost('open the list of entities', cold.openEntities, 5, ms),
    atMost('warm, 1,000 words with 10 quotations, quotes', warm.quotes.median, 2, ms),
  ];
}

function peerTargets({ peers, documents, cold, warm }: Measured): Target[] {
  const [minisearch, orama, dolos] = PEER_NAMES.map(name => peers[name]).map(peer =>
    peer && peer.documents >= SAME_DOCUMENTS * documents ? peer : undefined,
  );
  const colds = [minisearch, orama].flatMap(peer => (peer && peerColdMs(peer)) ?? []);
  const retrieval = warm.usualRetrieval.median;
  return [
    ...(colds.length > 0
      ? [atLeast('cold: times faster than the best peer', Math.min(...colds) / coldMs(cold), 50)]
      : []),
    ...(dolos ? [atLeast('warm retrieval: times faster than Dolos core', dolos.warmMs / retrieval, 5)] : []),
    ...(minisearch
      ? [atLeast('warm retrieval: times faster than MiniSearch', minisearch.warmMs / retrieval, 500)]
      : []),
  ];
}

function sizeTargets({ packBytes, fingerprintBytes, words, memory }: Measured): Target[] {
  const perWord = (value: number) => value.toFixed(2);
  return [
    atMost('fingerprints, bytes a word', fingerprintBytes / words, 1.5, perWord),
    atMost('packs, bytes a word', packBytes / words, 3.5, perWord),
    atMost('list of entities', memory.files - packBytes, 4 * MEGABYTE, megabytes),
    atMost('packs', packBytes, 25 * MEGABYTE, megabytes),
    atMost('memory after opening, over the packs', memory.opened - packBytes, 5 * MEGABYTE, megabytes),
  ];
}

function growthTargets({ growth }: Measured): Target[] {
  if (!growth) return [];
  return [
    atMost('ten times the documents, all stages', growthFactor(growth), 2, times),
    atMost('ten times the documents, retrieval', retrievalGrowthFactor(growth), 2, times),
  ];
}

function atMost(name: string, measured: number, limit: number, print: Target['print']): Target {
  return { name, measured, limit, is: 'at most', print };
}

function atLeast(name: string, measured: number, limit: number): Target {
  return { name, measured, limit, is: 'at least', print: times };
}

function times(value: number): string {
  return `${value >= 100 ? value.toFixed(0) : value.toPrecision(3)}×`;
}
