import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { BENCH_FOLDER } from './prepared.ts';

const RUNS = join(BENCH_FOLDER, 'runs');

/** What is measured in a process of its own: nothing is compiled, opened or cached there yet. */
const ENTRIES = ['cold', 'memory', 'warm', 'build', 'growth']
  .map(name => `test/bench/ours/${name}.ts`)
  .concat(['peer-build', 'peer-answers', 'dolos'].map(name => `test/bench/peers/${name}.ts`));

/** Megabytes of heap: the largest peer holds some gigabytes of objects. */
const HEAP = 12_000;

/** Bundles all of them, so that a process that measures does not bundle. */
export async function bundleRuns(): Promise<void> {
  await build({
    entryPoints: ENTRIES.map(path => ({ in: path, out: basename(path, '.ts') })),
    outdir: RUNS,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
}

/** Runs one and reads the line of JSON that it prints last. Throws what it said when it fails. */
export function inFreshProcess<Measured>(name: string, ...given: readonly string[]): Measured {
  const flags = ['--expose-gc', `--max-old-space-size=${HEAP}`, join(RUNS, `${name}.js`), ...given];
  const { stdout, stderr, status } = spawnSync(process.execPath, flags, {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`${name} ${given.join(' ')} failed: ${stderr.slice(-2000)}`);
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Measured;
}
