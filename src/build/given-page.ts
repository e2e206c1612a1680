import { existsSync, readFileSync, statSync } from 'node:fs';
import { decodePage } from '../extract/decode-page.ts';

/** A saved page, in whatever encoding it says it has. Throws a sentence when the path leads to none. */
export function pageInFile(path: string): string {
  if (!existsSync(path)) throw new Error(`There is no file ${path}.`);
  if (!statSync(path).isFile()) throw new Error(`${path} is not a file.`);
  return decodePage(readFileSync(path));
}
