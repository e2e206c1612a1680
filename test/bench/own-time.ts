import { openSync, readSync } from 'node:fs';

/** Where Linux counts what a thread waited; the first thread runs our code and has the process's own number. */
const COUNTS = `/proc/self/task/${process.pid}/schedstat`;
/** Three numbers of up to 20 digits. */
const line = Buffer.alloc(64);
const file = openCounts();

/** Whether waits for a processor can be told from the rest; elsewhere others make every time longer. */
export const LEAVES_WAITS_OUT = file !== undefined;

/**
 * A clock in milliseconds that stands still while other processes hold the processors: what they do on the machine
 * says nothing about us. Its zero means nothing.
 */
export function ownTime(): number {
  return performance.now() - waited();
}

/** `ran waited slices`, nanoseconds the first two. */
function waited(): number {
  if (file === undefined) return 0;
  const length = readSync(file, line, 0, line.length, 0);
  return Number(line.toString('latin1', 0, length).split(' ')[1]) / 1e6;
}

function openCounts(): number | undefined {
  try {
    return openSync(COUNTS, 'r');
  } catch {
    return undefined;
  }
}
