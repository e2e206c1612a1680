import { namesIn } from './json-ld.ts';
import { firstOf } from './meta-tags.ts';
import type { Page } from './page.ts';
import { foldSpace } from './white-space.ts';

/** What parts a headline from its site's name or section. */
const PARTING = /\s+(?:[|\u2013\u2014\u00bb\u203a>\u00b7\u2022]|-{1,2}|::)\s+|\s*[|｜]\s*/;

/** The article's title: the headline printed on the page when metadata agrees with it, else what metadata says. */
export function findTitle(page: Page, siteName: string | undefined): string {
  const window = foldSpace(page.document.querySelector('title')?.textContent ?? '');
  const stated = foldSpace(
    firstOf(page.meta, [
      'og:title',
      'twitter:title',
      'dc.title',
      'parsely-title',
      'sailthru.title',
      'citation_title',
    ]) ??
      namesIn(page.articleNode?.headline)[0] ??
      '',
  );
  const printed = headingLike([stated, window].filter(Boolean), page.document);
  if (printed) return printed;
  return withoutSite(stated, siteName) || withoutSite(window, siteName);
}

/** A level-one heading that the stated titles hold, or that holds them less a section name. */
function headingLike(stated: readonly string[], document: Document): string | undefined {
  const headings = [...document.querySelectorAll('h1')]
    .slice(0, 10)
    .map(heading => foldSpace(heading.textContent ?? ''));
  const keys = stated.map(keyOf);
  for (const heading of headings) {
    const whole = keyOf(heading);
    if (whole.length >= 8 && keys.some(key => key.includes(whole))) return heading;
  }
  for (const heading of headings) {
    const parts = heading.split(PARTING).map(part => part.trim());
    const part = parts.find(one => keyOf(one).length >= 8 && keys.some(key => key.startsWith(keyOf(one))));
    if (part && parts.length > 1) return part;
  }
  return undefined;
}

/** Letters and digits only: typography differs between a page's own titles. */
function keyOf(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Removes a site's name, or a short last part, from the end or start of a window title. */
function withoutSite(title: string, siteName: string | undefined): string {
  const parts = title.split(PARTING);
  if (parts.length < 2) return title;
  const site = keyOf(siteName ?? '');
  const isSite = (part: string) => site !== '' && (keyOf(part) === site || keyOf(part).startsWith(site));
  if (isSite(parts.at(-1)!))
    return title
      .slice(0, title.lastIndexOf(parts.at(-1)!))
      .replace(new RegExp(`(?:${PARTING.source})$`), '')
      .trim();
  if (isSite(parts[0]!))
    return title
      .slice(parts[0]!.length)
      .replace(new RegExp(`^(?:${PARTING.source})`), '')
      .trim();
  const [first] = parts;
  // Without a known name: a headline has several words, what follows it is short.
  const words = (text: string) => text.split(' ').length;
  return words(first!) >= 4 && title.length - first!.length < first!.length ? first! : title;
}
