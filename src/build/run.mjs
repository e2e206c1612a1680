// Runs a TypeScript entry of this project in Node: bundles it with esbuild, packages left outside.
//   node src/build/run.mjs FILE.ts [arguments]
//   node src/build/run.mjs --test FOLDER|FILE.test.ts...   runs every *.test.ts(x) found there with node:test
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** End-to-end tests: `npm run unit` leaves them out. */
const BROWSER_TESTS = join('test', 'browser');

const [first, ...rest] = process.argv.slice(2);

if (first === '--test') {
  const tests = rest.filter(argument => !argument.startsWith('--')).flatMap(testFiles);
  const folder = join('dist', 'test', String(process.pid));
  await bundle(inGroups(tests), folder);
  const built = readdirSync(folder).map(name => join(folder, name));
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

/**
 * Test files by process. A process of its own for each would spend most of its time on starting: unit tests share one
 * per folder of test/, end-to-end tests get their own browsers and stay apart.
 */
function inGroups(tests) {
  const groups = new Map();
  for (const path of tests) {
    const isBrowserTest = path.startsWith(BROWSER_TESTS);
    const name = isBrowserTest ? path : path.split(sep).slice(0, 2).join(sep);
    const group = name.replace(/(\.test)?\.tsx?$/, '').replaceAll(sep, '-');
    groups.set(group, [...(groups.get(group) ?? []), path]);
  }
  return [...groups].map(([group, paths]) => ({ group, paths }));
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

/** Bundles test groups, or one entry. */
async function bundle(entries, outdir) {
  const groups = new Map(entries.map(entry => [`${entry.group}.test`, entry.paths]));
  await build({
    entryPoints: entries.map(entry =>
      entry.group ? { in: `${entry.group}.test`, out: `${entry.group}.test` } : entry,
    ),
    plugins: [groupPlugin(groups)],
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

/** A group is a file that imports its test files. */
function groupPlugin(groups) {
  return {
    name: 'test-groups',
    setup(esbuild) {
      esbuild.onResolve({ filter: /\.test$/ }, ({ path, kind }) =>
        kind === 'entry-point' && groups.has(path) ? { path, namespace: 'test-group' } : undefined,
      );
      esbuild.onLoad({ filter: /.*/, namespace: 'test-group' }, ({ path }) => ({
        contents: groups
          .get(path)
          .map(file => `import ${JSON.stringify(`./${file}`)};`)
          .join('\n'),
        resolveDir: process.cwd(),
      }));
    },
  };
}
