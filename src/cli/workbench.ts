import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EntityIndex } from '../engine/entities/entity-index.ts';
import { Corpus } from '../engine/pack/corpus.ts';
import { Pack } from '../engine/pack/pack.ts';
import type { PackChoice } from './command.ts';
import { explained } from './input.ts';
import { badInput, oneLine } from './refusal.ts';

/** What an analysis needs beside the article. */
export interface Workbench {
  readonly corpus: Corpus;
  readonly entities: EntityIndex;
}

/** Opens the entity index and the packs that the command searches. */
export async function openWorkbench(dataFolder: string, choice: PackChoice): Promise<Workbench> {
  const bundled = choice.onlyPacks ? [] : await bundledPacks(dataFolder);
  const packs = await Promise.all([...bundled, ...choice.packs].map(openPack));
  return {
    corpus: Corpus.of(packs),
    entities: EntityIndex.from(await readBuffer(join(dataFolder, 'entities.bin'))),
  };
}

/** Opens one pack; what is wrong with it becomes one line. */
export async function openPack(file: string): Promise<Pack> {
  const buffer = await readBuffer(file);
  try {
    return Pack.from(buffer);
  } catch (error) {
    throw badInput(`${file}: ${oneLine(error)}`);
  }
}

/** A whole file in a buffer of its own, for opening in place. */
export async function readBuffer(file: string): Promise<ArrayBuffer> {
  try {
    const bytes = await readFile(file);
    const isWhole = bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength;
    return (isWhole ? bytes.buffer : Uint8Array.from(bytes).buffer) as ArrayBuffer;
  } catch (error) {
    throw explained(error, file);
  }
}

async function bundledPacks(dataFolder: string): Promise<string[]> {
  const folder = join(dataFolder, 'packs');
  try {
    const names = (await readdir(folder)).filter(name => name.endsWith('.pack')).sort();
    return names.map(name => join(folder, name));
  } catch (error) {
    throw explained(error, folder);
  }
}
