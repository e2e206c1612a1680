/** Inline elements in which a paragraph may open. */
const OPENERS =
  'p > span:first-child, p > b:first-child, p > strong:first-child, p > em:first-child, p > i:first-child';
/** Longest dateline in a box of its own. */
const MAX_OPENING = 100;
/** A paragraph holds more than its dateline. */
const MIN_REST = 40;

/**
 * Takes the names off boxes that hold a sentence's opening, most often its dateline: by their names alone Readability takes
 * them for a byline or for furniture, and drops them out of the sentence. The tree is the copy, made to be rewritten.
 */
export function freeOpenings(root: Element): void {
  for (const opener of root.querySelectorAll(OPENERS)) {
    if (!opener.hasAttribute('class') && !opener.hasAttribute('id')) continue;
    if (!opensSentence(opener)) continue;
    opener.removeAttribute('class');
    opener.removeAttribute('id');
  }
}

function opensSentence(opener: Element): boolean {
  const text = (opener.textContent ?? '').trim();
  if (text === '' || text.length > MAX_OPENING) return false;
  if ((opener.previousSibling?.textContent ?? '').trim() !== '') return false;
  const rest = textAfter(opener).trim();
  if (rest.length < MIN_REST) return false;
  return /^(?:[,(/:\u2013\u2014-]|\p{Ll})/u.test(rest) || /[\u2013\u2014-]$/.test(text);
}

/** As much text behind an element as tells how its sentence goes on. */
function textAfter(element: Element): string {
  let text = '';
  for (let next = element.nextSibling; next && text.length < MAX_OPENING; next = next.nextSibling)
    text += next.textContent ?? '';
  return text.slice(0, MAX_OPENING);
}
