import type { PopupState } from '../../popup/popup-state.ts';
import type { Report } from '../../src/engine/report.ts';
import type { TabState } from '../../src/tab-state.ts';
import {
  DISAGREES,
  LONG_CHAIN,
  ONE_ORIGIN,
  OWN_TEXT,
  PRESS_RELEASE,
  TWO_AGENCIES,
  UNKNOWN_PUBLISHER,
} from './chains.ts';
import { CREDITS_ONLY, FULL, HOSTILE, LATER, MANY, NO_MATCH, TOO_SHORT } from './fixtures.ts';
import { over } from './render-state.tsx';
import { VIEWS } from './views.ts';

function result(report: Report): TabState {
  return { kind: 'result', report };
}

/** Every state of a page, by name. */
export const PAGES: Readonly<Record<string, TabState>> = {
  'loading-reading': { kind: 'loading', step: 'reading' },
  'loading-comparing': { kind: 'loading', step: 'comparing' },
  result: result(FULL),
  'many-results': result(MANY),
  'credits-only': result(CREDITS_ONLY),
  'long-chain': result(LONG_CHAIN),
  'press-release': result(PRESS_RELEASE),
  'two-agencies': result(TWO_AGENCIES),
  'unknown-publisher': result(UNKNOWN_PUBLISHER),
  'credit-disagrees': result(DISAGREES),
  'one-origin': result(ONE_ORIGIN),
  'own-text': result(OWN_TEXT),
  'later-source': result(LATER),
  'no-match': result(NO_MATCH),
  'too-short': result(TOO_SHORT),
  hostile: result(HOSTILE),
  'not-article': { kind: 'not-article' },
  'restricted-browser': { kind: 'restricted', page: 'browser' },
  'restricted-store': { kind: 'restricted', page: 'store' },
  'restricted-pdf': { kind: 'restricted', page: 'pdf' },
  'restricted-file': { kind: 'restricted', page: 'file' },
  'restricted-source': { kind: 'restricted', page: 'source' },
  'restricted-error-page': { kind: 'restricted', page: 'error-page' },
  'restricted-other': { kind: 'restricted', page: 'other' },
  'too-large-elements': { kind: 'too-large', measure: 'elements', found: 50_000, allowed: 15_000 },
  'too-large-depth': { kind: 'too-large', measure: 'depth', found: 900, allowed: 300 },
  'too-large-text': { kind: 'too-large', measure: 'text', found: 3_400_000, allowed: 2_000_000 },
  'error-no-answer': { kind: 'error', reason: 'no-answer' },
  'error-packs': { kind: 'error', reason: 'packs' },
  'error-unknown': { kind: 'error', reason: 'unknown' },
};

/** Everything a reader can meet, by name. */
export const STATES: Readonly<Record<string, PopupState>> = {
  ...Object.fromEntries(Object.entries(PAGES).map(([name, tab]) => [name, over(tab)])),
  ...VIEWS,
};
