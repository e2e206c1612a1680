import { compileEntities } from '../../src/build/entities.ts';
import { analyze } from '../../src/engine/analyze.ts';
import { EntityIndex } from '../../src/engine/entities/entity-index.ts';
import { Corpus } from '../../src/engine/pack/corpus.ts';
import { Pack } from '../../src/engine/pack/pack.ts';
import { bufferOf, bundledPackFiles } from '../eval/bundled.ts';
import { makeArticles } from './articles.ts';
import { readDocuments } from './documents.ts';
import { bytesInUse, timed } from './measure.ts';

/** What a fresh process measures of its first answer. */
export interface Cold {
  readonly read: number;
  readonly open: number;
  readonly first: number;
  /** Bytes after opening, over those before. */
  readonly memory: number;
}

// A process of its own: nothing is compiled, opened or cached yet.
const article = makeArticles(readDocuments()).at(-1)!;
const entityBytes = compileEntities();
const before = await bytesInUse();
const read = timed(() => bundledPackFiles().map(bufferOf));
const open = timed(() => ({
  corpus: Corpus.of(read.result.map(buffer => Pack.from(buffer))),
  entities: EntityIndex.from(entityBytes),
}));
const memory = (await bytesInUse()) - before + entityBytes.byteLength;
const first = timed(() => analyze(article, open.result.corpus, open.result.entities));
console.log(JSON.stringify({ read: read.ms, open: open.ms, first: first.ms, memory } satisfies Cold));
