/** An address that may be followed: http and https only, written out in full; anything else is nothing. */
export function safeHref(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

/** The host of an address as a reader knows it. */
export function hostOf(address: string | undefined): string | undefined {
  const href = safeHref(address);
  return href === undefined ? undefined : new URL(href).hostname.replace(/^www\./, '');
}
