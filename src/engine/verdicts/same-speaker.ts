import type { Entity } from '../entities/entity.ts';
import type { EntityIndex } from '../entities/entity-index.ts';
import { findMentions } from '../entities/mentions.ts';
import type { DocumentRecord } from '../pack/pack-document.ts';
import { provedSpeaker } from '../quotes/document-speaker.ts';
import type { Quote } from '../report.ts';
import { koreanNameKey } from '../romanisation/korean-names.ts';
import { foldName } from '../text/normalize.ts';
import { tokenize } from '../text/tokenize.ts';

/** Whether two speakers are one; `unknown` when one of them is not known. */
export type SpeakerLikeness = 'same' | 'other' | 'unknown';

/** Whether a document's words are those of whom the page names as speaker. */
export type CompareSpeakers = (quote: Quote, record: DocumentRecord) => SpeakerLikeness;

/** Compares the speakers of one page's quotations with those of documents: what a title or a name says is read once. */
export function speakerComparison(index: EntityIndex): CompareSpeakers {
  const proved = new Map<string, Entity | undefined>();
  const countries = new Map<string, string | undefined>();
  const provedBy = (record: DocumentRecord) =>
    once(proved, `${record.speaker ?? ''}\n${record.title}`, () => provedSpeaker(record, index)?.entity);
  const countryOf = (name: string) => once(countries, name, () => countryIn(name, index));
  return ({ speaker }, record) => {
    if (!speaker) return 'unknown';
    if (record.speaker !== undefined && isSamePerson(record.speaker, speaker.name)) return 'same';
    const issuer = record.issuer === undefined ? undefined : index.named(record.issuer);
    const named = speaker.entity === undefined ? undefined : index.byId(speaker.entity);
    const tellsOfOthers = issuer?.type === 'agency' || record.speaker !== undefined;
    if (!tellsOfOthers && isInTitle(speaker.name, record.title)) return 'same';
    if (named) {
      const own = provedBy(record);
      if (named.id === own?.id || named.id === issuer?.id) return 'same';
      if (named.type === 'person' && own?.type === 'person') return 'other';
    }
    if (issuer?.country === undefined) return 'unknown';
    const country = named ? named.country : countryOf(speaker.name);
    return country !== undefined && country !== issuer.country ? 'other' : 'unknown';
  };
}

function once<Value>(known: Map<string, Value>, key: string, read: () => Value): Value {
  if (known.has(key)) return known.get(key)!;
  const value = read();
  known.set(key, value);
  return value;
}

/** One name in two spellings: the same last word, or one Korean name. */
function isSamePerson(name: string, other: string): boolean {
  const key = koreanNameKey(name);
  return lastWord(name) === lastWord(other) || (key !== undefined && key === koreanNameKey(other));
}

/** Letters of a name that a title hardly has by chance. */
const MIN_NAME = 4;

/** Whether a title of several speakers, or of a transcript, names one of them. What an agency says of somebody it names too. */
function isInTitle(name: string, title: string): boolean {
  const last = lastWord(name);
  return last.length >= MIN_NAME && foldName(title).split(' ').includes(last);
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
