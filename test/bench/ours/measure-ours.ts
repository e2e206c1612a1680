import { readFileSync } from 'node:fs';
import { Corpus } from '../../../src/engine/pack/corpus.ts';
import { Pack } from '../../../src/engine/pack/pack.ts';
import type { Measured } from '../figures.ts';
import { inFreshProcess } from '../fresh-process.ts';
import { median, sorted } from '../measure.ts';
import type { Build } from './build.ts';
import type { Cold } from './cold.ts';
import type { Growth } from './growth.ts';
import type { Memory } from './memory.ts';
import { packFiles, readBuffer } from './opened.ts';
import { fingerprintBytesOf, type SectionBytes } from './sections.ts';
import type { Warm } from './warm.ts';

/** Fresh processes, each with another article. */
const COLD_STARTS = 9;

/** Everything about ourselves. */
export function measureOurs(
  sections: readonly SectionBytes[],
  { withGrowth }: { withGrowth: boolean },
): Omit<Measured, 'machine' | 'load' | 'peers' | 'browsers'> {
  // Opened cold means that the operating system holds the files.
  for (const file of packFiles()) readFileSync(file);
  const corpus = Corpus.of(packFiles().map(file => Pack.from(readBuffer(file))));
  return {
    documents: corpus.documentCount,
    words: corpus.packs.reduce((sum, pack) => sum + pack.wordCount, 0),
    packBytes: sections.reduce((sum, { bytes }) => sum + bytes, 0),
    fingerprintBytes: fingerprintBytesOf(sections),
    build: inFreshProcess<Build>('build'),
    cold: coldOf('all'),
    coldRetrieval: coldOf('retrieval'),
    warm: inFreshProcess<Warm>('warm'),
    memory: inFreshProcess<Memory>('memory'),
    ...(withGrowth && { growth: inFreshProcess<Growth>('growth') }),
  };
}

function coldOf(what: 'all' | 'retrieval'): Cold {
  const colds = Array.from({ length: COLD_STARTS }, (_, i) => inFreshProcess<Cold>('cold', what, String(i)));
  const middle = (of: keyof Cold) => median(sorted(colds.map(cold => cold[of])));
  return {
    read: middle('read'),
    open: middle('open'),
    openEntities: middle('openEntities'),
    first: middle('first'),
  };
}
