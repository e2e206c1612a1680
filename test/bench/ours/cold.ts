import { analyze } from '../../../src/engine/analyze.ts';
import { EntityIndex } from '../../../src/engine/entities/entity-index.ts';
import { timed } from '../measure.ts';
import { readPrepared } from '../prepared.ts';
import { openFiles, readFiles } from './opened.ts';
import { retrieve } from './retrieve.ts';

/** Milliseconds of a first answer. */
export interface Cold {
  readonly read: number;
  readonly open: number;
  /** Of that, the list of entities, with the first look into it. */
  readonly openEntities: number;
  readonly first: number;
}

/** `cold [retrieval] NUMBER`: the first answer of this process is to the article of that number. */
const [what, number] = process.argv.slice(2);
const { article } = readPrepared().usual[Number(number)]!;
const read = timed(readFiles);
const openEntities = timed(() => EntityIndex.from(read.result.entities).named(article.title));
const open = timed(() => openFiles(read.result));
const { corpus, entities } = open.result;
const first = timed(() =>
  what === 'retrieval' ? retrieve(article, corpus) : analyze(article, corpus, entities),
);
console.log(
  JSON.stringify({
    read: read.ms,
    open: open.ms + openEntities.ms,
    openEntities: openEntities.ms,
    first: first.ms,
  } satisfies Cold),
);
