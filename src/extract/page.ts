import { findArticleNode, isNode, type Node, readJsonLd } from './json-ld.ts';
import { type MetaTags, readMetaTags } from './meta-tags.ts';

/** What a page says of itself, read once and asked by each fact's sources. */
export interface Page {
  readonly document: Document;
  readonly url?: string;
  readonly meta: MetaTags;
  /** Every typed JSON-LD object. */
  readonly nodes: readonly Node[];
  /** The JSON-LD object that describes the article. */
  readonly articleNode?: Node;
  /** Parse.ly's page object (`parsely-page`). */
  readonly parsely?: Node;
}

/** Reads a page's descriptions of itself. */
export function readPage(document: Document, url: string | undefined): Page {
  const meta = readMetaTags(document);
  const nodes = readJsonLd(document);
  const articleNode = findArticleNode(nodes);
  const parsely = parselyPage(meta);
  return {
    document,
    meta,
    nodes,
    ...(url && { url }),
    ...(articleNode && { articleNode }),
    ...(parsely && { parsely }),
  };
}

function parselyPage(meta: MetaTags): Node | undefined {
  const value = meta.get('parsely-page')?.[0];
  if (value === undefined) return undefined;
  try {
    const page: unknown = JSON.parse(value);
    return isNode(page) ? page : undefined;
  } catch {
    return undefined;
  }
}
