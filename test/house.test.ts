import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';

/** A file that fits on a few screens can be read in one go. */
const MAX_LINES = 250;
/** Folders below the root: src/engine/text is the deepest kind. */
const MAX_DEPTH = 3;

const OUR_WIRING = ['webextension-polyfill'];

/** What each layer may import, most special first; `import type` is always free. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/engine': ['src/engine', 'src/data', 'stemmer'],
  'src/extract': ['src/extract', '@mozilla/readability'],
  'src/wording': ['src/wording', 'src/export'],
  'src/export': ['src/export', 'src/wording'],
  'src/build': ['src', 'node:', 'esbuild', 'jsdom', 'fflate', 'puppeteer-core', 'ws', 'web-ext'],
  'src/cli': ['src', 'node:', 'jsdom'],
  // What is marked comes with its words: a content script has none of its own.
  'src/marking.ts': ['src/wording'],
  src: ['src', 'valibot', ...OUR_WIRING],
  content: ['content', 'src/extract', 'src/messages', ...OUR_WIRING],
  popup: [
    'popup',
    'src/messages',
    'src/marking',
    'src/site',
    'src/stored-state',
    'src/wording',
    'src/export',
    'preact',
    ...OUR_WIRING,
  ],
};

/** Layers that the rest of `src` must not lean on. */
const OUTER_LAYERS = ['src/build', 'src/cli', 'src/extract', 'src/wording', 'src/export'];

/** webextension-polyfill throws outside an extension: everything else must run in plain Node. */
const WIRING =
  /^(?:src\/(?:always-on|background|mark-tab|messages|reports|resources|stored-state|trace)\.ts|content\/content\.ts|popup\/popup\.tsx)$/;

/** The words that design and glossary rule out for what a reader sees. */
const NEVER = /\b(?:fake|originals?|copied|plagiari[sz]ed|trustworthy|biased)\b/i;

/** Where texts that a reader sees are written; the engine writes notices and reasons. */
const SEEN = /^(?:src\/wording|src\/export|src\/engine\/(?:provenance|related)|popup|content)\//;

const RUNTIME_PACKAGES = [
  '@mozilla/readability',
  'esbuild',
  'preact',
  'stemmer',
  'valibot',
  'webextension-polyfill',
];

const FORBIDDEN_FOLDERS = ['utils', 'helpers', 'common', 'lib', 'core', 'managers', 'services', 'types'];

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const everything = ['src', 'content', 'popup', 'test'].flatMap(readFolder);
const code = everything.filter(({ path }) => /\.(?:tsx?|mjs)$/.test(path));
const shipped = code.filter(({ path }) => !path.startsWith('test/'));

function readFolder(folder: string): SourceFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .filter(path => /\.(?:tsx?|mjs|css|html|json)$/.test(path) && !/^(?:test\/pages|src\/data)\//.test(path))
    .map(path => ({ path, text: readFileSync(path, 'utf8') }));
}

/** Lists the files that break a rule, so that a failure names them all. */
function assertNone(
  files: readonly SourceFile[],
  broken: (file: SourceFile) => string | false | undefined,
): void {
  const offences = files.flatMap(file => {
    const offence = broken(file);
    return offence ? [`${file.path}: ${offence}`] : [];
  });
  assert.deepEqual(offences, []);
}

const IMPORT =
  /^(?:import|export) (?!type\b)(?:([^'";]*?) from )?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** What a file imports at run time: paths from the root for our own files, names for packages. */
function valueImports({ path, text }: SourceFile): string[] {
  return [...text.matchAll(IMPORT)]
    .filter(([, names]) => names === undefined || !/^\{(?:\s*type [^,{}]+,?)+\s*\}$/.test(names))
    .map(([, , from, loaded]) => resolve(path, (from ?? loaded)!));
}

function resolve(path: string, target: string): string {
  return target.startsWith('.') ? posix.join(posix.dirname(path), target) : target;
}

function isWithin(target: string, place: string): boolean {
  return target === place || target.startsWith(place.endsWith(':') ? place : `${place}/`);
}

function mayImport(path: string, target: string): boolean {
  const layer = Object.keys(MAY_IMPORT).find(folder => isWithin(path, folder))!;
  if (layer === 'src' && OUTER_LAYERS.some(outer => isWithin(target, outer))) return false;
  return MAY_IMPORT[layer]!.some(allowed => isWithin(target, allowed) || target === `${allowed}.ts`);
}

test('every layer imports only what it may', () => {
  assertNone(shipped, file =>
    valueImports(file)
      .filter(target => !mayImport(file.path, target))
      .join(', '),
  );
});

test('no file imports itself, over however many others', () => {
  const imports = new Map(code.map(file => [file.path, valueImports(file)]));
  assertNone(code, ({ path }) => {
    const seen = new Set<string>();
    const open = [...imports.get(path)!];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(imports.get(next) ?? []));
    }
    return seen.has(path) && 'stands in an import cycle';
  });
});

test('only wiring files import webextension-polyfill', () => {
  assertNone(
    shipped,
    file =>
      valueImports(file).some(target => OUR_WIRING.includes(target)) &&
      !WIRING.test(file.path) &&
      'is no wiring file',
  );
});

test(`every file fits in ${MAX_LINES} lines`, () => {
  assertNone(
    everything.filter(({ path }) => !path.endsWith('.json')),
    ({ text }) => {
      const lines = text.trimEnd().split('\n').length;
      return lines > MAX_LINES && `${lines} lines`;
    },
  );
});

test('half of the files of code fit on two screens', () => {
  const lengths = shipped.map(({ text }) => text.trimEnd().split('\n').length).sort((a, b) => a - b);
  assert.ok(lengths[lengths.length >> 1]! <= 80, `median ${lengths[lengths.length >> 1]} lines`);
});

test('folders are shallow and named after what they hold', () => {
  assertNone(everything, ({ path }) => {
    const folders = path.split('/').slice(0, -1);
    if (folders.length > MAX_DEPTH) return `${folders.length} folders deep`;
    return folders.find(folder => FORBIDDEN_FOLDERS.includes(folder));
  });
});

test('nobody writes HTML strings into a page', () => {
  assertNone(
    shipped,
    ({ text }) =>
      /\.(?:inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(|createContextualFragment/.exec(
        text,
      )?.[0],
  );
});

test('nothing is any, nothing is a default export', () => {
  assertNone(
    code,
    ({ text }) => /(?::|\bas|<|\|)\s*any\b(?=\s*[;,)=>|[{\]])|^export default\b/m.exec(text)?.[0],
  );
});

test('no word that a reader sees judges', () => {
  const locales = everything.filter(({ path }) => /^src\/wording\/.*\.json$/.test(path));
  assert.notEqual(locales.length, 0);
  assertNone(locales, ({ text }) => NEVER.exec(text)?.[0]);
  const words = shipped.filter(({ path }) => SEEN.test(path));
  assertNone(words, ({ text }) =>
    [...text.matchAll(/'[^'\n]*'|"[^"\n]*"|`[^`]*`|>[^<>{}]+</g)]
      .map(([string]) => NEVER.exec(string)?.[0])
      .find(Boolean),
  );
});

test('the engine has its own compiler settings, without a page and without Node', () => {
  const { compilerOptions } = JSON.parse(readFileSync('src/engine/tsconfig.json', 'utf8'));
  assert.deepEqual(compilerOptions.lib, ['ES2022']);
  assert.deepEqual(compilerOptions.types, []);
});

test('what is shipped depends on few, known packages', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.deepEqual(Object.keys(dependencies).sort(), RUNTIME_PACKAGES);
});
