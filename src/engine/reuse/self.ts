import type { Article } from '../article.ts';
import type { DocumentRecord } from '../pack/pack-document.ts';
import { fold } from '../text/normalize.ts';

/**
 * Whether a document is the article itself: the same address, or the same text by the same publisher on the
 * same day. An article without address is never itself.
 */
export function isSelf(article: Article, record: DocumentRecord, isSameText: boolean): boolean {
  const addresses = [article.canonicalUrl, article.url].filter(url => url !== undefined).map(addressKey);
  if (addresses.length === 0) return false;
  if (record.url !== undefined && addresses.includes(addressKey(record.url))) return true;
  const publishers = [article.siteName, article.metadata.publisher]
    .filter(name => name !== undefined)
    .map(fold);
  return (
    isSameText &&
    record.issuer !== undefined &&
    publishers.includes(fold(record.issuer)) &&
    article.published !== undefined &&
    article.published.slice(0, 10) === record.date
  );
}

/** What two addresses of one page have in common: no scheme, `www.`, fragment, tracking parameter or last slash. */
export function addressKey(address: string): string {
  return address
    .split('#', 1)[0]!
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/([?&])(?:utm_[a-z]+|fbclid|gclid)=[^&]*/gi, '$1')
    .replace(/(?<![?&])[?&]+$/, '')
    .replace(/\/$/, '')
    .toLowerCase();
}
