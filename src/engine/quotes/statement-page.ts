import type { Entity, Mention } from '../entities/entity.ts';
import type { EntityIndex } from '../entities/entity-index.ts';
import type { Quote } from '../report.ts';
import { foldName } from '../text/normalize.ts';
import type { Span } from '../text/span.ts';
import type { ProvedSpeaker } from './document-speaker.ts';
import { INSTITUTIONS } from './word-lists.ts';

/** What the page is read for. */
export interface Page {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly index: EntityIndex;
}

/** A quotation with the speaker that a statement tells. */
export function speakerFrom(quote: Quote, { name, id }: Entity, span: Span): Quote {
  return { ...quote, speaker: { name, entity: id, span } };
}

/** Where the page names the speaker: the last time before the quotation, else the first. */
export function namingOf(entity: Entity, quote: Quote, { text, mentions }: Page): Span | undefined {
  const named = mentions.filter(mention => mention.entity.id === entity.id);
  const mention = named.filter(({ span }) => span.end <= quote.span.start).at(-1) ?? named[0];
  if (mention || entity.type === 'person') return mention?.span;
  return quote.speaker?.span ?? nounOf(entity, text);
}

/** The bare noun of a body in the page: "foreign ministry", "the army". */
function nounOf({ name }: Entity, text: string): Span | undefined {
  const words = name.toLowerCase().split(/ of /)[0]!.split(' ');
  const noun = words.at(-1)!;
  if (!INSTITUTIONS.has(noun)) return undefined;
  const lower = text.toLowerCase();
  for (const phrase of [words.slice(-2).join(' '), noun]) {
    const start = lower.indexOf(phrase);
    if (start >= 0) return { start, end: start + phrase.length };
  }
  return undefined;
}

/** The words of the names of the speaker, its issuer's country and that country's places. */
export function ownWords({ entity, issuer }: ProvedSpeaker, { mentions }: Page): Set<string> {
  const places = mentions.filter(
    mention => mention.entity.type === 'place' && mention.entity.country === issuer?.country,
  );
  const names = [
    entity.name,
    issuer?.owner ?? '',
    issuer?.description ?? '',
    ...places.map(place => place.entity.name),
  ];
  return new Set(names.flatMap(name => foldName(name).split(' ')));
}
