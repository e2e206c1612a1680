import { lookUp } from './engine/lookup/lookup.ts';
import { findNaming, type NamingQuestion } from './engine/lookup/naming.ts';
import { isDamage } from './engine/pack/damage.ts';
import type { LookupQuestion, LookupReply, NamingReply } from './messages.ts';
import { openResources, type Resources } from './resources.ts';

/** Looks words up in the bundled packs. */
export function lookUpWords({ query, order = 'oldest' }: LookupQuestion): Promise<LookupReply> {
  return withResources(({ corpus, entities }) => ({
    kind: 'answer',
    answer: lookUp(query, corpus, entities, { order }),
  }));
}

/** Looks for the documents of the bundled packs that have a name. */
export function findNamingHere(asked: NamingQuestion): Promise<NamingReply> {
  return withResources(({ corpus, entities }) => ({
    kind: 'naming',
    naming: findNaming(asked, corpus, entities),
  }));
}

/** An answer from what is bundled, or that it cannot be read. */
async function withResources<Reply>(
  answerFrom: (resources: Resources) => Reply,
): Promise<Reply | { readonly kind: 'error'; readonly reason: 'packs' }> {
  const resources = await openResources().catch(() => undefined);
  if (!resources) return { kind: 'error', reason: 'packs' };
  try {
    return answerFrom(resources);
  } catch (error) {
    if (isDamage(error)) return { kind: 'error', reason: 'packs' };
    throw error;
  }
}
