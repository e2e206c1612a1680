import { analyze } from '../../../src/engine/analyze.ts';
import { bytesInUse } from '../measure.ts';
import { readPrepared } from '../prepared.ts';
import { openFiles, readFiles } from './opened.ts';

/** Bytes in use over those before anything was read. */
export interface Memory {
  /** Packs and the list of entities, as files. */
  readonly files: number;
  readonly opened: number;
  /** After every usual article was answered once. */
  readonly answered: number;
}

const { usual } = readPrepared();
const before = await bytesInUse();
const files = readFiles();
const bytes = [...files.packs, files.entities].reduce((sum, { byteLength }) => sum + byteLength, 0);
const { corpus, entities } = openFiles(files);
const opened = (await bytesInUse()) - before;
for (const { article } of usual) analyze(article, corpus, entities);
const answered = (await bytesInUse()) - before;
// Whoever reads the packs last keeps them in memory until here.
if (corpus.documentCount === 0) throw new Error('The packs hold no documents.');
console.log(JSON.stringify({ files: bytes, opened, answered } satisfies Memory));
