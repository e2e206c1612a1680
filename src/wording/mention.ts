import type { ReportEntity } from '../engine/report.ts';
import type { Span } from '../engine/text/span.ts';
import { say, sayCount } from './say.ts';
import { snippet, visible } from './visible.ts';

/** Words shown on either side of a name, in characters: with it they make two lines of a narrow popup. */
const BEFORE = 36;
const AFTER = 48;
/** Longest name shown among its words, in characters. */
const NAME = 60;
/** White space that a paragraph ends with. */
const PARAGRAPH = '\n\n';

/** A name with the words around it; dots stand for what is left out. */
export interface MentionWords {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/** "3 mentions". */
export function mentionCount({ mentions }: Pick<ReportEntity, 'mentions'>): string {
  return sayCount('mentions', mentions.length);
}

/** What stands above the places that mean an entity without its name. */
export function referencesHeading(): string {
  return say('references');
}

/** The words of a text around a span, from its own paragraph alone. */
export function mentionWords(text: string, { start, end }: Span): MentionWords {
  const paragraph = text.lastIndexOf(PARAGRAPH, start) + 1;
  const next = text.indexOf(PARAGRAPH, end);
  const before = visible(text.slice(Math.max(paragraph, start - 2 * BEFORE), start));
  const after = text.slice(end, Math.min(next < 0 ? text.length : next, end + 2 * AFTER));
  return {
    before: before === '' ? '' : tail(before, start - 2 * BEFORE > paragraph) + gap(text[start - 1]),
    name: snippet(text.slice(start, end), NAME),
    after: visible(after) === '' ? '' : gap(text[end]) + snippet(after, AFTER),
  };
}

/** The end of a text from a whole word on. */
function tail(text: string, isCut: boolean): string {
  if (text.length <= BEFORE) return isCut ? `…${text}` : text;
  const cut = text.length - BEFORE;
  const space = text.indexOf(' ', cut);
  const from = space < 0 ? cut : space + 1;
  return `…${text.slice(/[\udc00-\udfff]/.test(text[from] ?? '') ? from + 1 : from)}`;
}

function gap(character: string | undefined): string {
  return character?.trim() === '' ? ' ' : '';
}
