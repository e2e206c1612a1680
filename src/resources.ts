import browser from 'webextension-polyfill';
import { EntityIndex } from './engine/entities/entity-index.ts';
import { Corpus } from './engine/pack/corpus.ts';
import { Pack } from './engine/pack/pack.ts';

/** What the engine compares with: the bundled packs and the entity index. */
export interface Resources {
  readonly corpus: Corpus;
  readonly entities: EntityIndex;
}

/** Opened once in a worker's life; a worker that wakes again opens them again. */
let opened: Promise<Resources> | undefined;

/** Opens what is bundled with the extension. Rejects when a file is missing or damaged. */
export function openResources(): Promise<Resources> {
  opened ??= open().catch(error => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(): Promise<Resources> {
  const names: string[] = await (await bundled('data/packs.json')).json();
  const [entities, ...packs] = await Promise.all([
    bytesOf('data/entities.bin'),
    ...names.map(name => bytesOf(`data/packs/${name}`)),
  ]);
  return { corpus: Corpus.of(packs.map(Pack.from)), entities: EntityIndex.from(entities) };
}

async function bytesOf(path: string): Promise<ArrayBuffer> {
  return (await bundled(path)).arrayBuffer();
}

/** Our own files only: the content security policy allows no other address. */
function bundled(path: string): Promise<Response> {
  return fetch(browser.runtime.getURL(path));
}
