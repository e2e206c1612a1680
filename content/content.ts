import { extract } from '../src/extract/extract.ts';
import { answer, type ContentCalls, isOurs, type PageReading } from '../src/messages.ts';
import type { ReadArticle } from './blocks.ts';
import { clearMarks, mark, reveal } from './marks.ts';

/** Pages that are made of elements we can read. */
const HTML = ['text/html', 'application/xhtml+xml'];

let article: ReadArticle | undefined;

function read(): PageReading {
  article = undefined;
  if (!HTML.includes(document.contentType)) return { kind: 'not-html', contentType: document.contentType };
  const extraction = extract(document, { url: location.href });
  if (extraction.kind !== 'article') return extraction;
  article = extraction;
  return { kind: 'article', article: extraction.article };
}

/** Set in our own world of a page once we run there: we may be injected again. */
const world = globalThis as { headwaterReads?: true };

if (!world.headwaterReads) {
  world.headwaterReads = true;
  answer<ContentCalls>(
    {
      read,
      reveal: place => article !== undefined && reveal(article, place),
      mark: ({ places }) => (article ? mark(article, places) : 0),
      clearMarks,
    },
    isOurs,
  );
}
