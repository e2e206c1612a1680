/** Key in session storage of the site whose permission the reader is being asked for: the answer may come when the popup is gone. */
export const ASKED_FOR = 'alwaysOnAskedFor';

/** Scheme and host of a page, however it is served: "https://example.org". Only pages of the web have one. */
export function siteOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname !== '' ? `${protocol}//${hostname}` : undefined;
}

/** Every page of a site, as the browser's permissions write it. */
export function patternOf(site: string): string {
  return `${site}/*`;
}

/** The site that a permission is for; none when it is for more than one. */
export function siteOfPattern(pattern: string): string | undefined {
  const site = pattern.endsWith('/*') ? pattern.slice(0, -2) : '';
  return siteOf(site) === site && !site.includes('*') ? site : undefined;
}
