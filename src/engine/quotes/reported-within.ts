import type { Mention } from '../entities/entity.ts';
import type { Span } from '../text/span.ts';
import { cueVerbOf } from './cue-verbs.ts';
import type { MentionLookup } from './mention-lookup.ts';

/** Characters of a quotation in which it names whom it reports: "Respected Comrade Ho Lee". */
const MAX_TO_NAME = 50;
/** Characters from the name to "that". */
const MAX_TO_THAT = 50;

const SAID = /^(?: (?:has|had|also))? (\w{3,15})(?: \w{2,12})? (?:that|:)/;

/** "“Comrade Ho Lee said that …,” the agency wrote": the person whose words the quoted report gives. */
export function reportedWithin(
  text: string,
  { start, end }: Span,
  mentions: MentionLookup,
): Mention | undefined {
  const near = { start, end: Math.min(end, start + MAX_TO_NAME) };
  const person = mentions.over(near);
  if (person?.entity.type !== 'person') return undefined;
  const verb = SAID.exec(text.slice(person.span.end, Math.min(end, person.span.end + MAX_TO_THAT)))?.[1];
  return verb && cueVerbOf(verb, 'en')?.form === 'finite' ? person : undefined;
}
