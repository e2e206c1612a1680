import { hasCorpus } from './documents.ts';
import type { Measured } from './figures.ts';
import { LEAVES_WAITS_OUT } from './own-time.ts';
import type { MeasuredPeer } from './peers/measure-peers.ts';

/** Load average above which others disturb what is measured. */
const BUSY = 0.5;

/** What to know about the tables: machine, what was skipped, what was disturbed. */
export function notesOn(measured: Measured): string[] {
  const { machine, load, peers, browsers, build } = measured;
  const missing = Object.entries(browsers).filter(([, start]) => !start);
  const measuredPeers = Object.entries(peers).map(([name, peer]) => peerNote(name, peer));
  return [
    machine + busyNote(load),
    LEAVES_WAITS_OUT
      ? 'Waits for a processor that others held are left out, except in browsers.'
      : 'Waits for a processor that others held are in the times: Linux alone counts them.',
    ...(measuredPeers.length > 0
      ? [`Peers answered 10 articles of 400 words: ${measuredPeers.join('; ')}.`]
      : []),
    ...(build.stale.length > 0 ? [`Not as this code builds them: ${build.stale.join(', ')}.`] : []),
    ...(hasCorpus()
      ? []
      : ['skipped: no ../shared. Peers hold the sample alone and do not compare; growth is not measured.']),
    ...missing.map(([family]) => `skipped: no ${family} found.`),
  ];
}

function peerNote(name: string, { day, load, isWhole, documents }: MeasuredPeer): string {
  const part = isWhole ? '' : `, stopped after ${documents} documents`;
  return `${name} on ${day}${busyNote(load)}${part}`;
}

function busyNote(load: number): string {
  return load > BUSY ? ` (others kept the machine busy: load ${load.toFixed(1)})` : '';
}
