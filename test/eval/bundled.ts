import { readdirSync, readFileSync } from 'node:fs';
import { compileEntities } from '../../src/build/entities.ts';
import { EntityIndex } from '../../src/engine/entities/entity-index.ts';
import { Corpus } from '../../src/engine/pack/corpus.ts';
import { Pack } from '../../src/engine/pack/pack.ts';
import { once } from './once.ts';

const PACKS = 'src/data/packs';

/** The bundled packs' files, by name. */
export function bundledPackFiles(): string[] {
  return readdirSync(PACKS)
    .filter(name => name.endsWith('.pack'))
    .sort()
    .map(name => `${PACKS}/${name}`);
}

/** A file in a buffer of its own, as a pack is opened. */
export function bufferOf(file: string): ArrayBuffer {
  return Uint8Array.from(readFileSync(file)).buffer;
}

/** Everything that is bundled, opened as in the extension. */
export interface Bundled {
  readonly corpus: Corpus;
  readonly entities: EntityIndex;
}

/** Opens it once for all evaluations. */
export const openBundled: () => Bundled = once(() => ({
  corpus: Corpus.of(bundledPackFiles().map(file => Pack.from(bufferOf(file)))),
  entities: EntityIndex.from(compileEntities()),
}));
