import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { PackDocument } from '../../src/engine/pack/pack-document.ts';
import { readJsonLines } from './json-lines.ts';

const CORPUS = '../shared/corpus';
const SAMPLE = 'src/data/sample-statements.jsonl';

/** The documents of one pack. */
export interface DocumentFile {
  readonly name: string;
  readonly documents: readonly PackDocument[];
}

/** Whether the documents are the whole corpus; else they are the sample's. */
export function hasCorpus(): boolean {
  return existsSync(CORPUS);
}

/** What the bundled packs are made of, with the texts. */
export function readDocumentFiles(): DocumentFile[] {
  return documentFiles().map(file => ({
    name: file.replace(/^.*\/|\.jsonl(?:\.gz)?$/g, ''),
    documents: readJsonLines<PackDocument>(file).map(withoutAbsent),
  }));
}

/** All documents of the bundled packs in one list. */
export function readDocuments(): PackDocument[] {
  return readDocumentFiles().flatMap(({ documents }) => documents);
}

/** Changes with any document: what was measured on others is not comparable. */
export function hashOfDocuments(): string {
  const hash = createHash('sha256');
  for (const file of documentFiles()) hash.update(readFileSync(file));
  return hash.digest('hex');
}

function documentFiles(): string[] {
  if (!hasCorpus()) return [SAMPLE];
  return readdirSync(CORPUS)
    .sort()
    .map(name => `${CORPUS}/${name}`);
}

/** `null` and the empty string mean absent. */
function withoutAbsent(document: PackDocument): PackDocument {
  const given = Object.entries(document).filter(([, value]) => value !== null && value !== '');
  return { title: '', ...Object.fromEntries(given) } as PackDocument;
}
