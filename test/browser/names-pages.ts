/** Names that are in the bundled list, for texts of our own. */
const NAMES = ['NATO', 'Japan', 'Reuters', 'South Korea', 'Canada', 'Germany', 'United Nations', 'Norway'];

/** Words of one paragraph, three names among them. */
function paragraph(i: number): string {
  const name = (n: number) => NAMES[(i * 3 + n) % NAMES.length];
  return `On day ${i + 1} the lock office wrote to ${name(0)} about two barges of rye, and ${name(1)} answered within the hour
    that the lamps along the outer wall would burn until the bell rang, while a clerk from ${name(2)} counted
    ropes, and nobody spoke of the ferry again before the tide turned at number ${i + 7}.`;
}

/** About 50 words and 3 names a paragraph. */
function article(paragraphs: number, from = 0): string {
  const body = Array.from({ length: paragraphs }, (_, i) => `<p>${paragraph(from + i)}</p>`);
  return `<h1>The lock office writes letters, part ${from + 1}</h1>${body.join('\n')}`;
}

function page(body: string, style = '', script = ''): string {
  return `<!doctype html><html lang="en"><head><title>The lock office writes letters</title>
    <link rel="icon" href="data:,"><meta property="og:type" content="article"><meta property="article:published_time" content="2031-05-15">
    <style>body { font: 18px/1.6 Georgia, serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem } ${style}</style>
    </head><body>${body}${script && `<script>${script}</script>`}</body></html>`;
}

const DARK = 'html { background: #14181d; color: #dfe6ee; color-scheme: dark }';

/** A page that watches everything a page can watch, from its first moment. */
const SPY = `
  const seen = window.seen = [];
  new MutationObserver(records => seen.push(...records.map(({ type, target }) => type + ' ' + target.nodeName)))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (...how) { seen.push('attachShadow'); return attach.apply(this, how); };
  for (const name of ['set', 'delete', 'clear']) {
    const original = HighlightRegistry.prototype[name];
    HighlightRegistry.prototype[name] = function (...given) { seen.push('highlights.' + name); return original.apply(this, given); };
  }
  for (const name of ['pushState', 'replaceState']) {
    const original = history[name];
    window['untouched ' + name] = () => history[name] === original;
  }
  for (const event of ['message', 'error', 'unhandledrejection', 'securitypolicyviolation']) {
    addEventListener(event, () => seen.push(event));
  }
  let before;
  window.look = () => {
    const now = [document.adoptedStyleSheets.length, document.styleSheets.length, CSS.highlights.size,
      Object.keys(window).filter(key => key !== 'look').length,
      getComputedStyle(document.querySelector('p'), '::highlight(mark-b)').textDecorationLine,
      performance.getEntriesByType('resource').map(({ name }) => name).join(' ')].join('|');
    if (before !== undefined && before !== now) seen.push(before + ' -> ' + now);
    before = now;
  };
  // Its own making is no news.
  addEventListener('load', () => setTimeout(() => { seen.length = 0; look(); setInterval(look, 20); }, 100));
`;

/** An app of one page: stories replace each other without a load, and more text may come late. */
const APP = `
  const stories = JSON.parse(document.querySelector('template').content.textContent);
  const show = n => {
    const story = document.createElement('article');
    story.innerHTML = stories[n];
    document.querySelector('main').replaceChildren(story);
  };
  const go = n => { history.pushState({ n }, '', '?story=' + n); show(n); };
  const more = () => document.querySelector('article').insertAdjacentHTML('beforeend', stories[3]);
  addEventListener('popstate', ({ state }) => show(state?.n ?? 0));
  show(0);
`;

function app(): string {
  const stories = [0, 20, 40, 60].map(from => article(6, from));
  const data = JSON.stringify(stories).replaceAll('<', '\\u003c');
  return page(`<header>The lock office</header><main></main><template>${data}</template>`, '', APP);
}

/** Pages for marks of names, by the path that they are served at. */
export const NAMES_PAGES: Readonly<Record<string, () => string>> = {
  names: () => page(`<article>${article(30)}</article>`),
  'names-dark': () => page(`<article>${article(30)}</article>`, DARK),
  'names-rtl': () => page(`<article>${article(12)}</article>`, 'html { direction: rtl }'),
  'names-many': () => page(`<article>${article(100)}</article>`),
  'names-app': app,
  'names-spy': () => page(`<script>${SPY}</script><article>${article(12)}</article>`),
};
