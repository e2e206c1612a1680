import { existsSync, readFileSync } from 'node:fs';
import { parseEntityList } from '../../../src/build/entities.ts';
import type { Article, Margin } from '../../../src/engine/article.ts';
import { EntityIndex } from '../../../src/engine/entities/entity-index.ts';
import { type EntityRow, packEntities } from '../../../src/engine/entities/pack-entities.ts';
import type { Credit } from '../../../src/engine/report.ts';

const OTHERS: readonly EntityRow[] = [
  {
    id: 'place:veldmark',
    name: 'Veldmark',
    type: 'place',
    description: 'invented town',
    aliases: [],
    domains: [],
  },
  {
    id: 'outlet:harbour-portal',
    name: 'Harbour Portal',
    type: 'outlet',
    description: 'invented portal',
    service: 'portal',
    aliases: [],
    domains: ['portal.example'],
  },
  {
    id: 'outlet:kqzx.example',
    name: 'KQZX',
    type: 'outlet',
    description: 'invented station',
    aliases: [],
    domains: ['kqzx.example'],
  },
];

/** The project's own lists of agencies, services and outlets; the directories of domains stay out. */
const LISTS = ['agencies.tsv', 'services.tsv', 'state-media.tsv', 'news-outlets.tsv'];

/** Those lists, with an invented place, station and portal. */
export const index = EntityIndex.from(
  packEntities([
    ...LISTS.filter(list => existsSync(`src/data/${list}`)).flatMap(list =>
      parseEntityList(readFileSync(`src/data/${list}`, 'utf8'), list),
    ),
    ...OTHERS,
  ]),
);

/** An article made of a text's lines, each a paragraph. */
export function articleOf(lines: readonly string[], given: Partial<Article> = {}): Article {
  const text = lines.join('\n\n');
  let start = 0;
  const blocks = lines.map(line => {
    const span = { start, end: start + line.length };
    start = span.end + 2;
    return { span, kind: 'paragraph' as const };
  });
  return { title: 'A headline', text, blocks, margins: [], metadata: {}, ...given };
}

/** Margins above the body. */
export function above(...lines: readonly string[]): Margin[] {
  return lines.map(text => ({ text, where: 'before' }));
}

/** Margins below the body. */
export function below(...lines: readonly string[]): Margin[] {
  return lines.map(text => ({ text, where: 'after' }));
}

/** A credit in few letters: `wrote Reuters`. */
export function said(credits: readonly Credit[]): string[] {
  return credits.map(({ type, name }) => `${type} ${name}`).sort();
}

/** A paragraph of the story, long enough to be one. */
export const PARAGRAPH =
  'The harbour council of Veldmark voted late on the plan to widen the eastern pier, which fishing crews had opposed for most of the winter and part of the spring.';
