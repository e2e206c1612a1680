import { askBackground, askTab } from '../src/messages.ts';
import { marksPlaced } from '../src/wording/marks.ts';
import { say } from '../src/wording/say.ts';
import type { LivePage } from './live-page-calls.ts';

/** The page of a tab; what became of each wish is told as a sentence. */
export function livePage(tabId: number, tell: (said: string) => void): LivePage {
  const told = (wish: Promise<string>) => void wish.then(tell, () => tell(say('pageGone')));
  return {
    reveal: place =>
      told(askTab(tabId, 'reveal', place).then(found => (found ? '' : say('revealedNothing')))),
    mark: choices =>
      told(askBackground('mark', { tabId, choices }).then(({ placed, asked }) => marksPlaced(placed, asked))),
    clearMarks: () => told(askTab(tabId, 'clearMarks', undefined).then(() => say('marksCleared'))),
    marked: () => askTab(tabId, 'marked', undefined).catch(() => undefined),
  };
}
