import * as v from 'valibot';
import type { PageReading } from './messages.ts';

/** Longest article text we take, in characters; a novel has half of it. */
export const MAX_TEXT = 2_000_000;
/** Longest single line of a page's metadata or margins. */
const MAX_LINE = 20_000;
/** Most blocks or margins of one article. */
const MAX_LIST = 20_000;

const line = v.pipe(v.string(), v.maxLength(MAX_LINE));
const given = v.exactOptional(line);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(MAX_LIST));

const block = v.object({
  span: v.object({ start: offset, end: offset }),
  kind: v.picklist(['heading', 'paragraph', 'list', 'quote', 'caption', 'table', 'code']),
});

const article = v.pipe(
  v.object({
    url: given,
    canonicalUrl: given,
    title: line,
    siteName: given,
    byline: given,
    language: given,
    published: given,
    publishedFrom: given,
    modified: given,
    text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
    blocks: list(block),
    margins: list(
      v.object({
        text: line,
        where: v.picklist(['before', 'after', 'meta']),
        kind: v.exactOptional(v.literal('caption')),
      }),
    ),
    metadata: v.object({
      author: given,
      publisher: given,
      provider: given,
      copyrightHolder: given,
      isBasedOn: given,
      creditText: given,
      section: given,
      dateline: given,
    }),
  }),
  v.check(({ text, blocks }) => inOrder(blocks, text.length), 'Blocks do not stand in the text, in order.'),
);

const reading = v.variant('kind', [
  v.object({ kind: v.literal('article'), article }),
  v.object({ kind: v.literal('not-article') }),
  v.object({ kind: v.literal('not-html'), contentType: line }),
  v.object({
    kind: v.literal('too-large'),
    measure: v.picklist(['elements', 'depth', 'text']),
    found: offset,
    allowed: offset,
  }),
]);

/** Checks what a content script says it read: a hostile page may have said it instead. Throws when it is not that. */
export function parsePageReading(said: unknown): PageReading {
  return v.parse(reading, said);
}

function inOrder(blocks: readonly v.InferOutput<typeof block>[], length: number): boolean {
  let end = 0;
  for (const { span } of blocks) {
    if (span.start < end || span.end < span.start) return false;
    end = span.end;
  }
  return end <= length;
}
