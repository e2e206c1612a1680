import { safeHref } from '../wording/safe-href.ts';
import { visible } from '../wording/visible.ts';

/** Characters that mean something to Markdown inside a line, with HTML and mail addresses among them. */
const MEANINGFUL = /[\\`*_{}[\]<>#|~&!@$^]/g;
/** Addresses that become links by themselves. */
const SELF_LINKING = /:(?=\/\/)|(?<=\bwww)\./gi;
/** What makes a list, rule or heading of a line that begins with it: the mark after up to nine digits. */
const LINE_START = /^(\d{0,9})([-+=.)])/;

/** Text from a page as Markdown that shows exactly that text, on one line. */
export function markdownText(text: string): string {
  return visible(text)
    .replace(MEANINGFUL, '\\$&')
    .replace(SELF_LINKING, '\\$&')
    .replace(LINE_START, '$1\\$2');
}

/** A link to a web page; what may not be followed stays text. */
export function markdownLink(text: string, address: string | undefined): string {
  const href = safeHref(address);
  return href === undefined ? markdownText(text) : `[${markdownText(text)}](<${escapeHref(href)}>)`;
}

/** The URL parser leaves these as they are; inside `<…>` they would end or escape it. */
function escapeHref(href: string): string {
  return href.replace(/[\\<>`[\]]/g, character => encodeURIComponent(character));
}
