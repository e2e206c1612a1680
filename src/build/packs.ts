import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Corpus } from '../engine/pack/corpus.ts';
import { Pack } from '../engine/pack/pack.ts';
import type { PackDocument } from '../engine/pack/pack-document.ts';
import { packDocuments } from '../engine/pack/pack-documents.ts';
import { type BuiltPack, packsReadme } from './packs-readme.ts';

/*
 * `npm run packs`: compiles the corpus into the bundled packs and writes their README. Without the corpus only
 * the sample pack is built, and the README is left as it is.
 */
const CORPUS = '../shared/corpus';
const PACKS = 'src/data/packs';
const SAMPLE = 'src/data/sample-statements.jsonl';

mkdirSync(PACKS, { recursive: true });
const files = existsSync(CORPUS)
  ? readdirSync(CORPUS)
      .filter(name => name.endsWith('.jsonl.gz'))
      .sort()
  : [];
const built = files.map(file =>
  write(file.replace('.jsonl.gz', ''), gunzipSync(readFileSync(`${CORPUS}/${file}`)).toString()),
);
built.push(write('sample', readFileSync(SAMPLE, 'utf8')));
if (files.length > 0) writeFileSync(`${PACKS}/README.md`, packsReadme(built));
else console.log('The corpus is not here: only the sample pack was built.');

function write(name: string, lines: string): BuiltPack {
  const buffer = packDocuments(name, parseLines(lines));
  writeFileSync(`${PACKS}/${name}.pack`, new Uint8Array(buffer));
  const sha256 = createHash('sha256').update(new Uint8Array(buffer)).digest('hex');
  const searched = Corpus.of([Pack.from(buffer)]).searched[0]!;
  console.log(
    `${name}: ${searched.documents} documents, ${searched.words} words, ${buffer.byteLength} bytes`,
  );
  return { ...searched, bytes: buffer.byteLength, sha256 };
}

function parseLines(lines: string): PackDocument[] {
  return lines
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => withoutAbsent(JSON.parse(line) as Record<string, unknown>))
    .map(fields => ({ title: '', ...fields }) as unknown as PackDocument);
}

/** `null` and the empty string mean absent. */
function withoutAbsent(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ''));
}
