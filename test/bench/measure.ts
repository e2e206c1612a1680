import { ownTime } from './own-time.ts';

/** Times in milliseconds, sorted. */
export type Times = readonly number[];

/** Runs a task once for every item, after one run through all to warm up. */
export function timeEach<Item>(items: readonly Item[], task: (item: Item) => unknown, rounds = 1): Times {
  for (const item of items) task(item);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const item of items) times.push(timed(() => task(item)).ms);
  }
  return sorted(times);
}

/** One run of a task and what it took, without waits for others. */
export function timed<Result>(task: () => Result): { readonly result: Result; readonly ms: number } {
  const start = ownTime();
  const result = task();
  return { result, ms: ownTime() - start };
}

/** The same for a task whose answer is awaited. */
export async function timedAsync<Result>(
  task: () => Result | Promise<Result>,
): Promise<{ readonly result: Result; readonly ms: number }> {
  const start = ownTime();
  const result = await task();
  return { result, ms: ownTime() - start };
}

/** Numbers in order. */
export function sorted(values: readonly number[]): Times {
  return [...values].sort((a, b) => a - b);
}

/** The middle one of sorted times. */
export function median(times: Times): number {
  return quantile(times, 0.5);
}

/** The one of sorted times that so large a share is not above: 0.95 for p95. */
export function quantile(times: Times, share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
}

/** Bytes in use: JavaScript's heap and the buffers beside it. Buffers are let go only after a turn of the event loop. */
export async function bytesInUse(): Promise<number> {
  for (let turn = 0; turn < 3; turn++) {
    globalThis.gc?.();
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Milliseconds to three digits. */
export function ms(value: number): string {
  return value >= 10_000
    ? `${(value / 1000).toFixed(0)} s`
    : `${value >= 100 ? value.toFixed(0) : value.toPrecision(3)} ms`;
}

/** Bytes as megabytes. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
