import type { Notice, NoticeKind } from '../engine/report.ts';
import { type Key, say } from './say.ts';

const HEADINGS: Readonly<Record<NoticeKind, Key>> = {
  'state-media': 'noticeStateMedia',
  'old-story': 'noticeOldStory',
  'one-origin': 'noticeOneOrigin',
  'uncredited-reuse': 'noticeUncredited',
  'credit-disagrees': 'noticeDisagrees',
  'quote-altered': 'noticeQuoteAltered',
};

/** What a notice is about, in a few words; the engine words the fact itself. */
export function noticeHeading({ kind }: Notice): string {
  return say(HEADINGS[kind]);
}
