/** Elements that part lines wherever they stand; style sheets are not consulted. */
const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul ' +
    'caption noscript iframe video audio amp-img'
  )
    .toUpperCase()
    .split(' '),
);

/** Elements whose text no reader sees as part of the page's own text. */
const SILENT_TAGS = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT SVG CANVAS SELECT TEXTAREA BUTTON VIDEO AUDIO HEAD TITLE'.split(
    ' ',
  ),
);

/** Whether an element parts lines. */
export function isBlockTag(tag: string): boolean {
  return BLOCK_TAGS.has(tag);
}

/** Whether an element's text is no text of the page. */
export function isSilentTag(tag: string): boolean {
  return SILENT_TAGS.has(tag);
}

/** The elements of a tree hidden by attribute or inline style: style sheets are not consulted, so it holds in every DOM. */
export function hiddenIn(root: Element): ReadonlySet<Element> {
  const hidden = new Set(root.querySelectorAll('[hidden], [aria-hidden="true"]'));
  for (const element of root.querySelectorAll('[style*="none" i], [style*="hidden" i]')) {
    if (HIDING.test((element.getAttribute('style') ?? '').slice(0, 2000))) hidden.add(element);
  }
  return hidden;
}

const HIDING = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Class names and id of an element, lower case, for guessing its part in the page. */
export function namesOf(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  // Utility-class frameworks write hundreds of names; the telling one comes early.
  return names.slice(0, 300).toLowerCase();
}
