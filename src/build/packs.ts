import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Pack } from '../engine/pack/pack.ts';
import type { PackDocument } from '../engine/pack/pack-document.ts';
import { packDocuments } from '../engine/pack/pack-documents.ts';

/** `npm run packs`: compiles the corpus into the bundled packs and lists them. */
const CORPUS = '../shared/corpus';
const PACKS = 'src/data/packs';
const SAMPLE = 'src/data/sample-statements.jsonl';

mkdirSync(PACKS, { recursive: true });
const files = existsSync(CORPUS)
  ? readdirSync(CORPUS)
      .filter(name => name.endsWith('.jsonl.gz'))
      .sort()
  : [];
if (files.length === 0) console.log('The corpus is not here: only the sample pack is built.');
for (const file of files)
  write(file.replace('.jsonl.gz', ''), gunzipSync(readFileSync(`${CORPUS}/${file}`)).toString());
if (existsSync(SAMPLE)) write('sample', readFileSync(SAMPLE, 'utf8'));

function write(name: string, lines: string): void {
  const buffer = packDocuments(name, parseLines(lines));
  writeFileSync(`${PACKS}/${name}.pack`, new Uint8Array(buffer));
  const pack = Pack.from(buffer);
  const hash = createHash('sha256').update(new Uint8Array(buffer)).digest('hex');
  console.log(
    `${name} | ${pack.documentCount} documents | ${pack.wordCount} words | ${buffer.byteLength} bytes | ${hash}`,
  );
}

function parseLines(lines: string): PackDocument[] {
  return lines
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Record<string, unknown>)
    .map(fields =>
      Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== '')),
    )
    .map(fields => fields as unknown as PackDocument);
}
