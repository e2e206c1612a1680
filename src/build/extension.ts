import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBudget } from './budget.ts';
import { bundleCommandLine, bundleExtension } from './bundle.ts';
import { compileEntities } from './entities.ts';
import { writeLocales } from './locales.ts';
import { BROWSER_FAMILIES, manifestFor } from './manifest.ts';
import { storeZip } from './store-zip.ts';

const PACKS = 'src/data/packs';

/** Builds the extension for each family of browsers into `<folder>/<family>`, ready to load unpacked. */
export async function buildExtensions(folder: string): Promise<void> {
  const [first, ...others] = BROWSER_FAMILIES.map(family => join(folder, family));
  rmSync(first, { recursive: true, force: true });
  mkdirSync(first, { recursive: true });
  await bundleExtension(first);
  checkBudget(first);
  cpSync('popup/popup.html', join(first, 'popup.html'));
  cpSync('icons', join(first, 'icons'), { recursive: true });
  writeLocales(first);
  writeData(join(first, 'data'));
  for (const other of others) {
    rmSync(other, { recursive: true, force: true });
    cpSync(first, other, { recursive: true });
  }
  writeManifests(folder);
}

/** Writes the two zips that the stores take. */
export function zipExtensions(folder: string): void {
  for (const family of BROWSER_FAMILIES) {
    writeFileSync(join(folder, `headwater-${family}.zip`), storeZip(join(folder, family)));
  }
}

/** Builds the command line, its data beside it. */
export async function buildCommandLine(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const command = join(folder, 'headwater.js');
  await bundleCommandLine(command);
  // npx links to the file once and then runs whatever is there.
  chmodSync(command, 0o755);
  writeData(join(folder, 'data'));
}

/** The bundled packs, a list of them, and the entity index. */
function writeData(folder: string): void {
  const packs = readdirSync(PACKS).filter(name => name.endsWith('.pack'));
  mkdirSync(join(folder, 'packs'), { recursive: true });
  for (const pack of packs) cpSync(join(PACKS, pack), join(folder, 'packs', pack));
  writeFileSync(join(folder, 'packs.json'), `${JSON.stringify(packs.sort())}\n`);
  writeFileSync(join(folder, 'entities.bin'), new Uint8Array(compileEntities()));
}

function writeManifests(folder: string): void {
  const source = JSON.parse(readFileSync('manifest.json', 'utf8'));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const family of BROWSER_FAMILIES) {
    const manifest = manifestFor(family, source, version);
    writeFileSync(join(folder, family, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  }
}
