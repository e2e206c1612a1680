import { basename } from 'node:path';
import { packDocuments } from '../../../src/engine/pack/pack-documents.ts';
import { readDocumentFiles } from '../documents.ts';
import { timed } from '../measure.ts';
import { packFiles, readBuffer } from './opened.ts';

/** What building all packs takes. */
export interface Build {
  readonly ms: number;
  readonly bytes: number;
  /** Packs that came out otherwise than they are bundled: the format has changed since. */
  readonly stale: readonly string[];
}

const bundled = new Map(packFiles().map(file => [basename(file, '.pack'), file]));
const build = { ms: 0, bytes: 0, stale: [] as string[] };
for (const { name, documents } of readDocumentFiles()) {
  const { result, ms } = timed(() => packDocuments(name, documents));
  build.ms += ms;
  build.bytes += result.byteLength;
  const file = bundled.get(name);
  if (file !== undefined && Buffer.compare(new Uint8Array(result), new Uint8Array(readBuffer(file))) !== 0)
    build.stale.push(name);
}
console.log(JSON.stringify(build satisfies Build));
