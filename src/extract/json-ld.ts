/** One JSON-LD object, its values not yet trusted. */
export type Node = Readonly<Record<string, unknown>>;

/** Longest script read: metadata is short, and a page may embed megabytes. */
const MAX_SCRIPT = 500_000;
/** Objects visited in all, so that hostile nesting costs nothing. */
const MAX_NODES = 2_000;

/** Every typed JSON-LD object of a page, in order; broken scripts are passed over. */
export function readJsonLd(document: Document): Node[] {
  const found: Node[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length <= MAX_SCRIPT) collect(parse(text), found);
  }
  return found;
}

function collect(value: unknown, found: Node[], depth = 0): void {
  // Articles stand at the top, in @graph, or one or two objects down (mainEntity).
  if (depth > 4 || found.length >= MAX_NODES) return;
  if (Array.isArray(value)) for (const item of value) collect(item, found, depth + 1);
  if (!isNode(value)) return;
  if ('@type' in value) found.push(value);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'])
    collect(value[key], found, depth + 1);
}

function parse(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|(?:\/\/\s*)?<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|(?:\/\/\s*)?\]\]>)\s*$/, '');
  return tryParse(bare) ?? tryParse(repaired(bare));
}

/** Mends what sites break most: raw line ends inside strings, commas before a closing bracket, a closing semicolon. */
function repaired(text: string): string {
  return text
    .replace(/\p{Cc}/gu, ' ')
    .replace(/,(?=\s{0,20}[}\]])/g, '')
    .replace(/;\s*$/, '');
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether an untrusted value is a plain object. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** schema.org types of a text with an author and a date. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting)$/;

/** The object that describes the page's article; news before other kinds. */
export function findArticleNode(nodes: readonly Node[]): Node | undefined {
  const articles = nodes.filter(node => typesOf(node).some(type => ARTICLE_TYPE.test(type)));
  return articles.find(node => typesOf(node).some(type => type.includes('News'))) ?? articles[0];
}

/** The types of an object, without their vocabulary's address. */
export function typesOf(node: Node): string[] {
  return listOf(node['@type']).flatMap(type =>
    typeof type === 'string' ? [type.replace(/^.*[/#]/, '')] : [],
  );
}

/** A value as a list: JSON-LD writes one item without brackets. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.slice(0, 50);
  return value === undefined || value === null ? [] : [value];
}

/** Names in a value that may be a name, an object with a name, a reference into `nodes`, or a list of these. */
export function namesIn(value: unknown, nodes: readonly Node[] = []): string[] {
  return listOf(value).flatMap(item => {
    const name = isNode(item) ? (item.name ?? referenced(item, nodes)?.name) : item;
    return listOf(name).filter((one): one is string => typeof one === 'string' && one.trim() !== '');
  });
}

function referenced(item: Node, nodes: readonly Node[]): Node | undefined {
  const id = item['@id'];
  return typeof id === 'string' ? nodes.find(node => node['@id'] === id) : undefined;
}
