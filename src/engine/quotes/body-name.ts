import type { Mention } from '../entities/entity.ts';
import { contains } from '../text/span.ts';
import { cueVerbOf } from './cue-verbs.ts';
import type { NounPhrase } from './noun-phrase.ts';

const ACRONYM = /\b[A-Z]{2,}\b/;

/** How a body is called: as printed, but "KPA General Staff" by the list, which tells what the letters stand for. */
export function bodyName({ text, span }: NounPhrase, mention: Mention | undefined, language: string): string {
  if (language !== 'en') return beforeVerb(text, language);
  const isListed = mention && text.includes(' ') && ACRONYM.test(text) && contains(mention.span, span);
  return isListed ? mention.entity.name : text;
}

/** "Wizara ya Bandari inasema": only English verbs end a phrase where it is read. */
function beforeVerb(text: string, language: string): string {
  const words = text.split(' ');
  const verb = words.findIndex((word, i) => i > 0 && cueVerbOf(word, language)?.form === 'finite');
  return verb < 0 ? text : words.slice(0, verb).join(' ');
}
