import { existsSync, readFileSync } from 'node:fs';
import { NAMES_PAGES } from './names-pages.ts';

/** A page of our own for each path: those in test/pages, and those too large to keep. */
export function pageAt(path: string): string | undefined {
  const name = path.slice(1).split('?')[0] as string;
  if (Object.hasOwn(NAMES_PAGES, name)) return NAMES_PAGES[name]?.();
  if (name === 'many-elements') return manyElements(50_000);
  if (name === 'long-article') return longArticle(4_000);
  const file = `test/pages/${name}/page.html`;
  return /^[a-z0-9-]+$/.test(name) && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function manyElements(count: number): string {
  return `<!doctype html><title>Ledger</title><body>${'<p>Barge.</p>'.repeat(count)}`;
}

/** Long enough that reading it takes a while. */
function longArticle(paragraphs: number): string {
  const body = Array.from({ length: paragraphs }, (_, i) => {
    const barges = `${i + 2} barges with barley, ${i + 3} with rye and ${i % 7} with buckwheat`;
    return `<p>On day ${i + 1} the keeper of Sluice Number Nine counted ${barges}, and wrote the numbers down by lamplight.</p>`;
  });
  return `<!doctype html><html lang="en"><title>The keeper’s log</title>
    <meta property="og:type" content="article">
    <body><article><h1>The keeper’s log</h1>${body.join('\n')}</article></body></html>`;
}
