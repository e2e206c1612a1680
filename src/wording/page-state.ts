import type { RestrictedPage, TabState } from '../tab-state.ts';
import { type Key, say } from './say.ts';

/** What a reader is told when a page gives no Report: what it is, why, and what to do next. */
export interface PageMessage {
  readonly heading: string;
  readonly why?: string;
  readonly next: string;
  /** Whether asking again may help. */
  readonly canRetry: boolean;
}

/** A state of the popup that has no Report and waits for none. */
export type PageState = Exclude<TabState, { readonly kind: 'result' | 'loading' }>;

type TooLarge = Extract<TabState, { readonly kind: 'too-large' }>;
type Failed = Extract<TabState, { readonly kind: 'error' }>;

const RESTRICTED: Readonly<Record<RestrictedPage, readonly [heading: Key, next: Key]>> = {
  browser: ['restrictedBrowser', 'restrictedBrowserNext'],
  store: ['restrictedStore', 'restrictedStoreNext'],
  pdf: ['restrictedPdf', 'restrictedPdfNext'],
  file: ['restrictedFile', 'restrictedFileNext'],
  source: ['restrictedSource', 'restrictedSourceNext'],
  'error-page': ['restrictedErrorPage', 'restrictedErrorPageNext'],
  other: ['restrictedOther', 'restrictedOtherNext'],
};

const TOO_LARGE: Readonly<Record<TooLarge['measure'], Key>> = {
  elements: 'tooLargeElements',
  depth: 'tooLargeDepth',
  text: 'tooLargeText',
};

const ERRORS: Readonly<Record<Failed['reason'], readonly [heading: Key, next: Key]>> = {
  'no-answer': ['errorNoAnswer', 'errorNoAnswerNext'],
  packs: ['errorPacks', 'errorPacksNext'],
  unknown: ['errorUnknown', 'errorUnknownNext'],
};

/** The message of a page that gives no Report. */
export function pageMessage(state: PageState): PageMessage {
  switch (state.kind) {
    case 'not-article':
      return message('notArticle', 'notArticleNext', { why: say('notArticleWhy') });
    case 'restricted':
      return message(...RESTRICTED[state.page]);
    case 'too-large':
      return message('tooLarge', 'tooLargeNext', { why: say(TOO_LARGE[state.measure], sizes(state)) });
    case 'error':
      return message(...ERRORS[state.reason], { canRetry: true });
  }
}

/** What is being done while a reader waits. */
export function loadingStep(step: 'reading' | 'comparing'): string {
  return say(step === 'reading' ? 'loadingReading' : 'loadingComparing');
}

function message(heading: Key, next: Key, more: Partial<PageMessage> = {}): PageMessage {
  return { heading: say(heading), next: say(next), canRetry: false, ...more };
}

function sizes({ found, allowed }: TooLarge): { found: number; allowed: number } {
  return { found, allowed };
}
