import { lookUp } from './engine/lookup/lookup.ts';
import { isDamage } from './engine/pack/damage.ts';
import type { LookupQuestion, LookupReply } from './messages.ts';
import { openResources } from './resources.ts';

/** Looks words up in the bundled packs. */
export async function lookUpWords({ query, order = 'oldest' }: LookupQuestion): Promise<LookupReply> {
  const resources = await openResources().catch(() => undefined);
  if (!resources) return { kind: 'error', reason: 'packs' };
  try {
    return { kind: 'answer', answer: lookUp(query, resources.corpus, resources.entities, { order }) };
  } catch (error) {
    if (isDamage(error)) return { kind: 'error', reason: 'packs' };
    throw error;
  }
}
