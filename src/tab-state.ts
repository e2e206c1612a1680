import type { Report } from './engine/report.ts';

/** Why a page cannot be read by any extension. */
export type RestrictedPage = 'browser' | 'store' | 'pdf' | 'file' | 'source' | 'error-page' | 'other';

/** What is known about one tab; exactly what the popup shows. Plain data, kept in session storage. */
export type TabState =
  | { readonly kind: 'loading'; readonly step: 'reading' | 'comparing' }
  /** No match and too short are things a Report says, not states of their own. */
  | { readonly kind: 'result'; readonly report: Report }
  | { readonly kind: 'not-article' }
  | { readonly kind: 'restricted'; readonly page: RestrictedPage }
  | {
      readonly kind: 'too-large';
      readonly measure: 'elements' | 'depth' | 'text';
      readonly found: number;
      readonly allowed: number;
    }
  | { readonly kind: 'error'; readonly reason: 'no-answer' | 'packs' | 'unknown' };
