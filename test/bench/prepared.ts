import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compileEntities } from '../../src/build/entities.ts';
import type { Article } from '../../src/engine/article.ts';
import { type MixedArticle, mixArticles } from './articles.ts';
import { mixCredited } from './credited.ts';
import { readDocuments } from './documents.ts';
import { readHeldBack } from './other-texts.ts';
import { mixQuoted } from './quoted.ts';

/** Where a run keeps what its processes share. */
export const BENCH_FOLDER = 'dist/bench';
/** The list of entities, compiled as it is bundled. */
export const ENTITIES_FILE = `${BENCH_FOLDER}/entities.bin`;
const ARTICLES_FILE = `${BENCH_FOLDER}/articles.json`;

/** A usual news story, and a long one. */
const USUAL_WORDS = 400;
const LONG_WORDS = 2000;
/** Articles of each length. */
const ARTICLES = 50;
/** Peers need seconds for a whole article: every so manieth is theirs. */
const PEER_STEP = 5;

/** The articles of a run: every process answers the same ones. */
export interface Prepared {
  readonly usual: readonly MixedArticle[];
  readonly long: readonly MixedArticle[];
  /** Of 1,000 words, with credits. */
  readonly credited: readonly Article[];
  /** Of 1,000 words, with ten quotations. */
  readonly quoted: readonly Article[];
}

/** Writes what the measuring processes read, so that they do nothing else before they measure. */
export function prepare(): Prepared {
  const ingredients = { documents: readDocuments(), heldBack: readHeldBack() };
  const prepared: Prepared = {
    usual: mixArticles(ingredients, USUAL_WORDS, ARTICLES),
    long: mixArticles(ingredients, LONG_WORDS, ARTICLES),
    credited: mixCredited(ingredients, ARTICLES),
    quoted: mixQuoted(ingredients, ARTICLES),
  };
  mkdirSync(BENCH_FOLDER, { recursive: true });
  writeFileSync(ARTICLES_FILE, JSON.stringify(prepared));
  writeFileSync(ENTITIES_FILE, new Uint8Array(compileEntities()));
  return prepared;
}

/** The articles, in another process. */
export function readPrepared(): Prepared {
  return JSON.parse(readFileSync(ARTICLES_FILE, 'utf8')) as Prepared;
}

/** The usual articles that peers answer. */
export function articlesForPeers({ usual }: Prepared): MixedArticle[] {
  return usual.filter((_, i) => i % PEER_STEP === 0);
}
