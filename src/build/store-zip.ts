import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The oldest moment a zip can name: the same files give the same zip, whenever and wherever they are built. */
const NO_DATE = new Date(1980, 0, 1);

/** A folder as a zip for the stores: files in the order of their names, without dates. */
export function storeZip(folder: string): Uint8Array {
  const files: Zippable = {};
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const name of names.filter(one => statSync(join(folder, one)).isFile())) {
    files[name.split(sep).join('/')] = [readFileSync(join(folder, name)), { mtime: NO_DATE, level: 6 }];
  }
  return zipSync(files);
}
