// Runs a TypeScript entry of this project in Node: bundles it with esbuild, packages left outside.
//   node src/build/run.mjs FILE.ts [arguments]
//   node src/build/run.mjs --test FOLDER|FILE.test.ts...   runs every *.test.ts(x) found there with node:test
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** End-to-end tests: `npm run unit` leaves them out. */
const BROWSER_TESTS = join('test', 'browser');

const [first, ...rest] = process.argv.slice(2);

if (first === '--test') {
  const tests = rest.filter(argument => !argument.startsWith('--')).flatMap(testFiles);
  const folder = join('dist', 'test', String(process.pid));
  await bundle(tests, folder);
  const built = readdirSync(folder, { recursive: true })
    .filter(name => name.endsWith('.test.js'))
    .map(name => join(folder, name))
    .sort();
  const flags = ['--enable-source-maps', '--test', '--test-concurrency=2', '--test-reporter=spec'];
  const run = spawnSync(process.execPath, [...flags, ...built], {
    stdio: 'inherit',
    env: { ...process.env, HEADWATER_ACCEPT: rest.includes('--accept') ? '1' : '' },
  });
  rmSync(folder, { recursive: true, force: true });
  process.exit(run.status ?? 1);
} else {
  const folder = join('dist', 'run');
  await bundle([first], folder);
  process.argv.splice(2, 1);
  await import(pathToFileURL(join(folder, basename(first).replace(/\.tsx?$/, '.js'))));
}

function testFiles(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true })
    .map(name => join(path, name))
    .filter(
      name => /\.test\.tsx?$/.test(name) && !(rest.includes('--unit') && name.startsWith(BROWSER_TESTS)),
    )
    .sort();
}

async function bundle(entryPoints, outdir) {
  await build({
    entryPoints,
    outdir,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}
