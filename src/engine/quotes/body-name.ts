import type { Mention } from '../entities/entity.ts';
import { contains } from '../text/span.ts';
import type { NounPhrase } from './noun-phrase.ts';

const ACRONYM = /\b[A-Z]{2,}\b/;

/** How a body is called: as printed, but "KPA General Staff" by the list, which tells what the letters stand for. */
export function bodyName({ text, span }: NounPhrase, mention: Mention | undefined): string {
  const isListed = mention && text.includes(' ') && ACRONYM.test(text) && contains(mention.span, span);
  return isListed ? mention.entity.name : text;
}
