import type { EntityIndex } from '../entities/entity-index.ts';
import { koreanNameKey } from '../entities/korean-names.ts';
import { findMentions } from '../entities/mentions.ts';
import type { DocumentRecord } from '../pack/pack-document.ts';
import { provedSpeaker } from '../quotes/document-speaker.ts';
import type { Quote } from '../report.ts';
import { foldName } from '../text/normalize.ts';
import { tokenize } from '../text/tokenize.ts';

/** Whether two speakers are one; `unknown` when one of them is not known. */
export type SpeakerLikeness = 'same' | 'other' | 'unknown';

/** Whether a document's words are those of whom the page names as speaker. */
export function compareSpeakers(
  { speaker }: Quote,
  record: DocumentRecord,
  index: EntityIndex,
): SpeakerLikeness {
  if (!speaker) return 'unknown';
  if (record.speaker !== undefined && isSamePerson(record.speaker, speaker.name)) return 'same';
  const proved = provedSpeaker(record, index)?.entity;
  const issuer = record.issuer === undefined ? undefined : index.named(record.issuer);
  const named = speaker.entity === undefined ? undefined : index.byId(speaker.entity);
  if (named && (named.id === proved?.id || named.id === issuer?.id)) return 'same';
  if (named?.type === 'person' && proved?.type === 'person') return 'other';
  const country = named ? named.country : countryIn(speaker.name, index);
  const isAbroad = country !== undefined && issuer?.country !== undefined && country !== issuer.country;
  return isAbroad ? 'other' : 'unknown';
}

/** One name in two spellings: the same last word, or one Korean name. */
function isSamePerson(name: string, other: string): boolean {
  const key = koreanNameKey(name);
  return lastWord(name) === lastWord(other) || (key !== undefined && key === koreanNameKey(other));
}

/** The one country that a description names: "Seoul's unification ministry". */
function countryIn(name: string, index: EntityIndex): string | undefined {
  const countries = new Set(
    findMentions(tokenize(name), index).flatMap(({ entity }) => entity.country ?? []),
  );
  return countries.size === 1 ? [...countries][0] : undefined;
}

function lastWord(name: string): string {
  return foldName(name).split(' ').at(-1)!;
}
