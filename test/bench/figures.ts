import type { BrowserStart } from './in-browser/worker-start.ts';
import type { Build } from './ours/build.ts';
import type { Cold } from './ours/cold.ts';
import type { Growth } from './ours/growth.ts';
import type { Memory } from './ours/memory.ts';
import type { Warm } from './ours/warm.ts';
import type { MeasuredPeer, PeerName } from './peers/measure-peers.ts';

/** Everything that one run measured. Milliseconds and bytes; medians where several were taken. */
export interface Measured {
  readonly machine: string;
  /** Load average before the run: what others did on the machine makes every time longer. */
  readonly load: number;
  readonly documents: number;
  readonly words: number;
  readonly packBytes: number;
  readonly fingerprintBytes: number;
  readonly build: Build;
  readonly cold: Cold;
  readonly coldRetrieval: Cold;
  readonly warm: Warm;
  readonly memory: Memory;
  /** Absent without the other texts. */
  readonly growth?: Growth;
  readonly peers: Readonly<Partial<Record<PeerName, MeasuredPeer>>>;
  readonly browsers: Readonly<Record<string, BrowserStart | undefined>>;
}

/** Milliseconds from reading files to the first answer. */
export function coldMs({ read, open, first }: Cold): number {
  return read + open + first;
}

/** The same of a peer; absent when it keeps no file. */
export function peerColdMs({ openMs, firstMs }: MeasuredPeer): number | undefined {
  return openMs === undefined || firstMs === undefined ? undefined : openMs + firstMs;
}

/** How many times as long an answer takes with ten times the documents. */
export function growthFactor({ ms }: Growth): number {
  return ms.all / ms.tenth;
}

/** The same for retrieval alone. */
export function retrievalGrowthFactor({ retrievalMs }: Growth): number {
  return retrievalMs.all / retrievalMs.tenth;
}
