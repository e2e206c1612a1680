import type { EntityIndex } from '../../src/engine/entities/entity-index.ts';
import { findMentions } from '../../src/engine/entities/mentions.ts';
import { tokenize } from '../../src/engine/text/tokenize.ts';
import { type Row, tally } from './evaluation.ts';
import { readLinkingSet } from './linking-sets.ts';

/** Runs of the speed measurement, after some to warm up; the median says most on a shared machine. */
const RUNS = 41;
const WARM_UP = 40;
/** Words of the page that the row speaks of. */
const PAGE_WORDS = 1000;

/** Milliseconds of processor time for a page of 1,000 words, warm. */
export function namesSpeed(index: EntityIndex): Row[] {
  const texts = readLinkingSet('msnbc-updated').map(({ text }) => tokenize(text));
  const words = texts.reduce((sum, { count }) => sum + count, 0);
  for (let i = 0; i < WARM_UP; i++) for (const tokens of texts) findMentions(tokens, index);
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    for (const tokens of texts) findMentions(tokens, index);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  times.sort((a, b) => a - b);
  const value = (times[RUNS >> 1]! / words) * PAGE_WORDS;
  return [tally('milliseconds of processor time for 1,000 words', value, texts.length)];
}
