import { coldMs, growthFactor, type Measured, peerColdMs, retrievalGrowthFactor } from './figures.ts';
import type { MeasuredPeer } from './peers/measure-peers.ts';

const MEGABYTE = 1e6;

/** What `--json` writes: milliseconds, megabytes, bytes a word. What was not measured is left out. */
export function figuresJson(measured: Measured): Readonly<Record<string, unknown>> {
  const { minisearch, orama, dolos } = measured.peers;
  return rounded({
    headwater: headwaterOf(measured),
    peers: {
      ...(minisearch && { minisearch: searchPeerOf(minisearch) }),
      ...(orama && { orama: searchPeerOf(orama) }),
      ...(dolos && { dolos: peerOf(dolos) }),
    },
    browsers: measured.browsers,
    machine: measured.machine,
    load: measured.load,
  }) as Readonly<Record<string, unknown>>;
}

function headwaterOf(measured: Measured): Readonly<Record<string, number | undefined>> {
  const { warm, memory, growth, words } = measured;
  return {
    coldMs: coldMs(measured.cold),
    warmMs: warm.usual.median,
    warmP95Ms: warm.usual.p95,
    bytesPerWord: measured.packBytes / words,
    fingerprintBytesPerWord: measured.fingerprintBytes / words,
    packMB: measured.packBytes / MEGABYTE,
    memoryMB: memory.opened / MEGABYTE,
    growth10x: growth && growthFactor(growth),
    coldRetrievalMs: coldMs(measured.coldRetrieval),
    warmRetrievalMs: warm.usualRetrieval.median,
    warmRetrievalP95Ms: warm.usualRetrieval.p95,
    creditsMs: warm.credits.median,
    creditsP95Ms: warm.credits.p95,
    namesMs: warm.names.median,
    namesP95Ms: warm.names.p95,
    quotesMs: warm.quotes.median,
    quotesP95Ms: warm.quotes.p95,
    warm2000Ms: warm.long.median,
    warm2000P95Ms: warm.long.p95,
    warm2000RetrievalMs: warm.longRetrieval.median,
    growth10xRetrieval: growth && retrievalGrowthFactor(growth),
    memoryAnsweredMB: memory.answered / MEGABYTE,
    entitiesMB: (memory.files - measured.packBytes) / MEGABYTE,
    buildMs: measured.build.ms,
    foundFirst: warm.foundFirst,
    documents: measured.documents,
    words,
  };
}

function searchPeerOf(peer: MeasuredPeer): Readonly<Record<string, number | string | undefined>> {
  return {
    coldMs: peerColdMs(peer),
    bytesPerWord: peer.bytes === undefined ? undefined : peer.bytes / peer.words,
    ...peerOf(peer),
  };
}

function peerOf(peer: MeasuredPeer): Readonly<Record<string, number | string | undefined>> {
  return {
    warmMs: peer.warmMs,
    memoryMB: peer.memory / MEGABYTE,
    warmP95Ms: peer.warmP95Ms,
    warmCountedMs: peer.countedMs,
    buildMs: peer.buildMs,
    foundFirst: peer.foundFirst,
    documents: peer.documents,
    words: peer.words,
    version: peer.version,
    measured: peer.day,
    load: peer.load,
  };
}

/** A thousandth of anything measured is noise. */
function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'number' ? Math.round(inner * 1000) / 1000 : inner,
    ),
  );
}
