import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { EntityIndex } from '../../../src/engine/entities/entity-index.ts';
import { Corpus } from '../../../src/engine/pack/corpus.ts';
import { Pack } from '../../../src/engine/pack/pack.ts';
import { ENTITIES_FILE } from '../prepared.ts';

const PACKS = 'src/data/packs';

/** Everything bundled, as bytes. */
export interface ReadFiles {
  readonly packs: readonly ArrayBuffer[];
  readonly entities: ArrayBuffer;
}

/** Everything bundled, opened. */
export interface Opened {
  readonly corpus: Corpus;
  readonly entities: EntityIndex;
}

/** The bundled packs' files, by name. */
export function packFiles(): string[] {
  return readdirSync(PACKS)
    .filter(name => name.endsWith('.pack'))
    .sort()
    .map(name => `${PACKS}/${name}`);
}

/** Reads the packs and the list of entities. */
export function readFiles(): ReadFiles {
  return { packs: packFiles().map(readBuffer), entities: readBuffer(ENTITIES_FILE) };
}

/** Opens them. */
export function openFiles({ packs, entities }: ReadFiles): Opened {
  return { corpus: Corpus.of(packs.map(buffer => Pack.from(buffer))), entities: EntityIndex.from(entities) };
}

/** A whole file in a buffer of its own, read once. */
export function readBuffer(file: string): ArrayBuffer {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = new Uint8Array(fstatSync(descriptor).size);
    for (let end = 0; end < bytes.length; ) {
      const read = readSync(descriptor, bytes, end, bytes.length - end, end);
      if (read === 0) throw new Error(`${file} ends after ${end} bytes, expected ${bytes.length}.`);
      end += read;
    }
    return bytes.buffer;
  } finally {
    closeSync(descriptor);
  }
}
