import type { MentionLookup } from './mention-lookup.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** "The ministry's statement": the ministry. */
export function paperOwner(
  { text, span }: NounPhrase,
  entities: MentionLookup,
): { readonly name: string; readonly entity?: string } | undefined {
  const owner = /^(.+?)['\u2019]s?(?=\s)/u.exec(text)?.[1];
  if (owner === undefined) return undefined;
  const mention = entities.at(span.start + owner.length);
  return { name: mention?.entity.name ?? owner, ...(mention && { entity: mention.entity.id }) };
}
