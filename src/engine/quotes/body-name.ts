import type { Mention } from '../entities/entity.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { contains } from '../text/span.ts';
import { cueVerbOf } from './cue-verbs.ts';
import type { Focus } from './focus.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { INSTITUTIONS } from './word-lists.ts';

const ACRONYM = /\b[A-Z]{2,}\b/;

/** How a body is called: as printed, but "KPA General Staff" by the list, which tells what the letters stand for. */
export function bodyName({ text, span }: NounPhrase, mention: Mention | undefined, language: string): string {
  if (language !== 'en') return beforeVerb(text, language);
  const isListed = mention && text.includes(' ') && ACRONYM.test(text) && contains(mention.span, span);
  return isListed ? mention.entity.name : text;
}

/** What the list calls whom a text in another language names. */
export function listedName(mention: Mention | undefined, language: string): string | undefined {
  return language === 'en' ? undefined : mention?.entity.name;
}

/** "Wizara ya Bandari inasema": only English verbs end a phrase where it is read. */
function beforeVerb(text: string, language: string): string {
  const words = text.split(' ');
  const verb = words.findIndex((word, i) => i > 0 && cueVerbOf(word, language)?.form === 'finite');
  return verb < 0 ? text : words.slice(0, verb).join(' ');
}

const BODY_AND_ROLE = new LetterPattern(/^(\p{Ll}+)(?:['\u2019]s)? (.+)$/u);

/** "the ministry spokesman": with the ministry's fuller name, as given before. */
export function withBody({ text }: NounPhrase, known: (body: string) => Focus | undefined): string {
  const [, body, rest] = BODY_AND_ROLE.exec(text) ?? [];
  const before = body && INSTITUTIONS.has(body) ? known(body) : undefined;
  return before?.name.toLowerCase().endsWith(` ${body}`) ? `${before.name} ${rest}` : text;
}
