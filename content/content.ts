import { extract } from '../src/extract/extract.ts';
import { answer, type ContentCalls, isAlive, isOurs, type PageReading, tellOpened } from '../src/messages.ts';
import { removeLeftHost } from './card.ts';
import { Marks } from './marks.ts';
import { addressNow, type ReadPage } from './marks-on.ts';
import { clearLeftovers } from './paint.ts';

/** Pages that are made of elements we can read. */
const HTML = ['text/html', 'application/xhtml+xml'];

let page: ReadPage = { article: undefined, address: addressNow() };

function read(): PageReading {
  const address = addressNow();
  page = { article: undefined, address };
  if (!HTML.includes(document.contentType)) return { kind: 'not-html', contentType: document.contentType };
  const extraction = extract(document, { url: location.href });
  if (extraction.kind !== 'article') return extraction;
  page = { article: extraction, address };
  return { kind: 'article', article: extraction.article };
}

/** Set in our own world of a page once we run there: we may be injected again. */
const world = globalThis as { headwaterReads?: true };

if (!world.headwaterReads) {
  world.headwaterReads = true;
  clearLeftovers();
  removeLeftHost();
  const marks = new Marks({ isAlive, reread: () => void tellOpened() });
  answer<ContentCalls>(
    {
      read,
      reveal: place => marks.reveal(page, place),
      mark: marking => marks.mark(page, marking),
      clearMarks: () => marks.clear(),
      marked: () => marks.marked,
      step: by => marks.step(by),
    },
    isOurs,
  );
}
