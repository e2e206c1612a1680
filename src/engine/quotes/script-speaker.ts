import type { Mention } from '../entities/entity.ts';
import type { Focus } from './focus.ts';
import type { MentionLookup } from './mention-lookup.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { describes } from './script-roles.ts';

/** Languages whose scripts tell no name by a capital. */
const WITHOUT_CAPITALS = new Set(['zh', 'ja', 'ko', 'ar', 'fa']);

/** Letters of scripts that have capitals. */
const LATIN = /^[ -\u024f]+$/;

/** Whether a phrase must tell by its shape that it names somebody. */
export function isWithoutCapitals({ text }: NounPhrase, language: string): boolean {
  return WITHOUT_CAPITALS.has(language) && !LATIN.test(text);
}

/** Whom a phrase without capitals stands for: an entity of the list, a name by its shape, or a description. */
export function scriptFocus(
  text: string,
  phrase: NounPhrase,
  entities: MentionLookup,
  language: string,
): Focus | undefined {
  const nameSpan = phrase.nameSpan ?? phrase.span;
  const hasName = phrase.named === true;
  const isDescribed = !hasName && describes(phrase.text, language);
  const mention = entities.at(nameSpan.end) ?? entities.over(nameSpan);
  const at = nameSpan.start;
  if (mention && isMeant(text, phrase, mention, hasName, isDescribed)) {
    const { name, id, type } = mention.entity;
    return { name, entity: id, kind: type === 'person' ? 'person' : 'body', at };
  }
  if (!hasName && !isDescribed) return undefined;
  return {
    name: text.slice(nameSpan.start, nameSpan.end).replace(/\s+/g, ' '),
    kind: hasName ? 'person' : 'unnamed',
    at,
  };
}

/** Somebody else's voice: "of", "in the name of", a spokesman, a lawyer. */
const SOMEBODYS = /[的の]|باسم|发言人|發言人|报道|대변인|측|報道官|側|广播|律师|변호사|弁護士/u;
/** Characters of an office behind a listed person's name at most. */
const MAX_OFFICE = 8;

/** Whether the listed name inside a phrase is who speaks, and not what the speaker is of. */
function isMeant(
  text: string,
  { span }: NounPhrase,
  { entity, span: own }: Mention,
  hasName: boolean,
  isDescribed: boolean,
): boolean {
  const before = text.slice(span.start, own.start);
  const behind = text.slice(own.end, span.end);
  if (entity.type === 'person')
    return !SOMEBODYS.test(behind) && !before.endsWith('باسم ') && behind.length <= MAX_OFFICE;
  if (hasName) return false;
  if (behind === '') return entity.type !== 'place' || before === '';
  // "NHKニュース": a body with a word of its own.
  return !isDescribed && before === '' && entity.type !== 'place' && own.end - own.start >= behind.length;
}
