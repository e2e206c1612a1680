import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { PackDocument } from '../../src/engine/pack/pack-document.ts';

const CORPUS = '../shared/corpus';
const SAMPLE = 'src/data/sample-statements.jsonl';

/** Whether the documents are the whole corpus; else they are the sample's. */
export function hasCorpus(): boolean {
  return existsSync(CORPUS);
}

/** The documents whose packs are measured, with their texts. */
export function readDocuments(): PackDocument[] {
  const files = hasCorpus()
    ? readdirSync(CORPUS)
        .sort()
        .map(name => `${CORPUS}/${name}`)
    : [SAMPLE];
  return files.flatMap(file => {
    const bytes = readFileSync(file);
    const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n');
    return lines.filter(line => line !== '').map(line => JSON.parse(line) as PackDocument);
  });
}
