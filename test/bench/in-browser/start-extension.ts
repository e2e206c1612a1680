import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { type BrowserFamily, FIREFOX_ID } from '../../../src/build/manifest.ts';
import { packFiles } from '../ours/opened.ts';
import { BENCH_FOLDER, ENTITIES_FILE } from '../prepared.ts';

const HERE = 'test/bench/in-browser';

/** Builds an extension that opens the bundled data as ours does, and tells how long it took. */
export async function buildStartExtension(family: BrowserFamily): Promise<string> {
  const folder = join(BENCH_FOLDER, `start-${family}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'data', 'packs'), { recursive: true });
  await build({
    entryPoints: [`${HERE}/start-background.ts`, `${HERE}/start-content.ts`],
    outdir: folder,
    bundle: true,
    format: 'iife',
    logLevel: 'warning',
  });
  const packs = packFiles();
  for (const pack of packs) cpSync(pack, join(folder, 'data', 'packs', basename(pack)));
  writeFileSync(join(folder, 'data', 'packs.json'), JSON.stringify(packs.map(pack => basename(pack))));
  cpSync(ENTITIES_FILE, join(folder, 'data', 'entities.bin'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifestOf(family)));
  return folder;
}

function manifestOf(family: BrowserFamily): Readonly<Record<string, unknown>> {
  const shared = {
    name: 'Headwater start bench',
    version: '0.1',
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['start-content.js'] }],
  };
  if (family === 'chromium')
    return { ...shared, manifest_version: 3, background: { service_worker: 'start-background.js' } };
  return {
    ...shared,
    // Firefox grants the third version's content scripts nothing before the reader does.
    manifest_version: 2,
    background: { scripts: ['start-background.js'], persistent: false },
    browser_specific_settings: { gecko: { id: FIREFOX_ID } },
  };
}
