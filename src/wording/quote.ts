import type { Quote, Report } from '../engine/report.ts';
import { capitalised, say } from './say.ts';
import { visible } from './visible.ts';

/** Who is quoted, with the cue where it is a word: "Kim Sol Hwa (said)"; a colon is none. */
export function quoteSpeaker({ speaker, cue }: Quote): string {
  if (speaker === undefined) return say('speakerUnknown');
  const name = capitalised(visible(speaker.name));
  return cue === undefined || !/\p{L}/u.test(cue.text)
    ? name
    : say('quoteSpeaker', { speaker: name, cue: cue.text });
}

/** Quotes whose words are set off as someone's own, in the order of the text. */
export function spokenQuotes(report: Report): Quote[] {
  return report.quotes.filter(quote => quote.kind === 'direct' || quote.kind === 'mixed');
}

const MARKS = new Set('"“”„‟«»‹›「」『』');

/** The words of a quote without the page's quotation marks, since ours go around them. */
export function quoteWords({ text }: Quote): string {
  let start = 0;
  let end = text.length;
  while (start < end && isEdge(text[start])) start++;
  while (end > start && isEdge(text[end - 1])) end--;
  return text.slice(start, end);
}

function isEdge(character: string): boolean {
  return MARKS.has(character) || character.trim() === '';
}
