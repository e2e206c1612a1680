import type { EntityIndex } from '../entities/entity-index.ts';
import type { DocumentRecord } from '../pack/pack-document.ts';
import { provedSpeaker } from '../quotes/document-speaker.ts';
import type { Quote } from '../report.ts';
import { foldName } from '../text/normalize.ts';

/** Whether a document's words are those of whom the page names as speaker: `unknown` when one of the two is not known. */
export function compareSpeakers(
  { speaker }: Quote,
  record: DocumentRecord,
  index: EntityIndex,
): 'same' | 'other' | 'unknown' {
  if (!speaker) return 'unknown';
  if (record.speaker !== undefined && lastWord(record.speaker) === lastWord(speaker.name)) return 'same';
  const proved = provedSpeaker(record, index)?.entity;
  const issuer = record.issuer === undefined ? undefined : index.named(record.issuer);
  if (speaker.entity === undefined) return 'unknown';
  if (speaker.entity === proved?.id || speaker.entity === issuer?.id) return 'same';
  const named = index.byId(speaker.entity);
  if (named?.type === 'person' && proved?.type === 'person') return 'other';
  const isAbroad =
    named?.country !== undefined && issuer?.country !== undefined && named.country !== issuer.country;
  return isAbroad ? 'other' : 'unknown';
}

function lastWord(name: string): string {
  return foldName(name).split(' ').at(-1)!;
}
