import { compileEntities } from '../../src/build/entities.ts';
import { analyze } from '../../src/engine/analyze.ts';
import type { Article } from '../../src/engine/article.ts';
import { EntityIndex } from '../../src/engine/entities/entity-index.ts';
import { Corpus } from '../../src/engine/pack/corpus.ts';
import { Pack } from '../../src/engine/pack/pack.ts';
import { packDocuments } from '../../src/engine/pack/pack-documents.ts';
import { rankCandidates, scoreDocuments } from '../../src/engine/reuse/candidates.ts';
import { Rarity } from '../../src/engine/reuse/rarity.ts';
import { readText } from '../../src/engine/text/read-text.ts';
import { articleFromText } from '../../src/extract/plain-text.ts';
import { type Evaluation, type Failure, type Row, share } from './evaluation.ts';
import { readShared } from './shared-rows.ts';

/** One news article of the sample, as its file has it. */
interface SampleArticle {
  readonly ID: string;
  readonly source: string;
  readonly url: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
}

interface ReusePair {
  readonly a: string;
  readonly b: string;
  /** Share of each article's shingles that the other has. */
  readonly contain_a: string;
  readonly contain_b: string;
}

/** One article of a pair, and what it is to find. */
interface Direction {
  readonly id: string;
  readonly partner: string;
  readonly contained: number;
  /** Everything that the pairs say shares text with the article: a story may stand in more than two outlets. */
  readonly partners: ReadonlySet<string>;
}

/** Ids in the order found. */
interface Searched extends Direction {
  readonly sources: readonly string[];
  readonly related: readonly string[];
  readonly candidates: readonly string[];
}

/** Share of an article's shingles from which its partner must come first. */
const MUCH_SHARED = 0.2;
/** Candidates looked at. */
const MOST = 24;

/** Scores whether articles that share text find each other in one pack; `undefined` when they are not there. */
export function evaluateReusePairs(): Evaluation | undefined {
  const pairs = readShared('abp_reuse_pairs') as ReusePair[] | undefined;
  const sample = readShared('abp_sample') as SampleArticle[] | undefined;
  if (!pairs || !sample) return undefined;
  const corpus = Corpus.of([Pack.from(packDocuments('articles', sample.map(documentOf)))]);
  const entities = EntityIndex.from(compileEntities());
  const byId = new Map(sample.map(article => [article.ID, article]));
  const searched = directionsOf(pairs).map(direction =>
    search(direction, articleOf(byId.get(direction.id)!), corpus, entities),
  );
  const much = searched.filter(({ contained }) => contained >= MUCH_SHARED);
  return {
    rows: [...rowsOf('all', searched), ...rowsOf(`${MUCH_SHARED * 100} % shared`, much)],
    failures: searched.filter(item => !isFirst(item, item.sources)).map(missed),
  };
}

function directionsOf(pairs: readonly ReusePair[]): Direction[] {
  const partnersOf = (id: string) =>
    new Set(pairs.flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : [])));
  return pairs.flatMap(({ a, b, contain_a, contain_b }) => [
    { id: a, partner: b, contained: Number(contain_a), partners: partnersOf(a) },
    { id: b, partner: a, contained: Number(contain_b), partners: partnersOf(b) },
  ]);
}

function documentOf({ ID, title, url, date, source, text }: SampleArticle) {
  return { id: ID, title, url, date, issuer: source, text };
}

function articleOf({ title, url, date, text }: SampleArticle): Article {
  return articleFromText(text, { title, url, published: date });
}

function search(direction: Direction, article: Article, corpus: Corpus, entities: EntityIndex): Searched {
  const { sources, related } = analyze(article, corpus, entities);
  return {
    ...direction,
    sources: sources.map(({ document }) => document),
    related: related.map(({ document }) => document),
    candidates: candidatesOf(article, corpus).filter(id => id !== direction.id),
  };
}

/** Ids of the documents that share most with an article, whatever their days. */
function candidatesOf(article: Article, corpus: Corpus): string[] {
  const rarity = new Rarity(corpus);
  const scores = scoreDocuments(readText(article.text), corpus, rarity);
  const ranking = { articleDay: undefined, most: MOST, least: 0, factor: () => 1 };
  return rankCandidates(scores, corpus, ranking).map(({ pack, row }) => pack.recordOf(row).id);
}

function isFirst({ partners }: Direction, found: readonly string[]): boolean {
  return found[0] !== undefined && partners.has(found[0]);
}

function rowsOf(which: string, items: readonly Searched[]): Row[] {
  return [
    share(`a partner first among sources: ${which}`, items, item => isFirst(item, item.sources)),
    share(`this partner first: ${which}`, items, ({ partner, sources }) => sources[0] === partner),
    share(`this partner among sources: ${which}`, items, ({ partner, sources }) => sources.includes(partner)),
    share(`a partner first among candidates: ${which}`, items, item => isFirst(item, item.candidates)),
    share(`this partner a candidate: ${which}`, items, item => item.candidates.includes(item.partner)),
    share(`a partner first in related: ${which}`, items, item => isFirst(item, item.related)),
  ];
}

function missed({ id, partner, contained, sources, candidates }: Searched): Failure {
  const place = (ids: readonly string[]) => ids.indexOf(partner) + 1 || 'none';
  const places = `source ${place(sources)}, candidate ${place(candidates)}`;
  return { id, what: `${partner} (${contained}): ${places}; first source ${sources[0] ?? 'none'}` };
}
