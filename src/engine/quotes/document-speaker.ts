import type { Entity, Mention } from '../entities/entity.ts';
import type { EntityIndex } from '../entities/entity-index.ts';
import { findMentions } from '../entities/mentions.ts';
import type { DocumentRecord } from '../pack/pack-document.ts';
import type { Quote } from '../report.ts';
import type { FoundSource } from '../reuse/sources.ts';
import { tokenize } from '../text/tokenize.ts';
import { provingDocument } from './verdict.ts';

/** Titles that name whose words the document holds. */
const STATEMENT_TITLE =
  /\b(?:statement|remarks|speech|address|answers?|talk|letter|report|interview|readout) (?:of|by|from|given by|made by)\b/i;

/** Whose words documents hold, by document id: those that name one speaker. */
export type DocumentSpeakers = ReadonlyMap<string, ProvedSpeaker>;

/** Reads of each source whose words it holds. */
export function documentSpeakers(sources: readonly FoundSource[], index: EntityIndex): DocumentSpeakers {
  return new Map(
    sources.flatMap(({ source, match }) => {
      const speaker = match && provedSpeaker(match.record, index);
      return speaker ? [[source.document, speaker] as const] : [];
    }),
  );
}

/**
 * Quotations that a statement proves get its speaker where the page names only who handed the words on ("KCNA said") or
 * nobody. The speaker must stand in the page: the span is the last mention before the quotation, else the first.
 */
export function nameSpeakers(
  quotes: readonly Quote[],
  speakers: DocumentSpeakers,
  mentions: readonly Mention[],
  index: EntityIndex,
): Quote[] {
  return quotes.map(quote => {
    const document = provingDocument(quote);
    const proved = document === undefined ? undefined : speakers.get(document);
    if (!proved || !isCarrierOrNobody(quote, proved.country, index)) return quote;
    const named = mentions.filter(({ entity }) => entity.id === proved.entity.id);
    const mention = named.filter(({ span }) => span.end <= quote.span.start).at(-1) ?? named[0];
    if (!mention) return quote;
    return { ...quote, speaker: { name: proved.entity.name, entity: proved.entity.id, span: mention.span } };
  });
}

/** Whose words a document holds, and of which country its issuer is. */
export interface ProvedSpeaker {
  readonly entity: Entity;
  readonly country: string | undefined;
}

function provedSpeaker(record: DocumentRecord, index: EntityIndex): ProvedSpeaker | undefined {
  const entity = speakerOf(record, index);
  return entity && { entity, country: index.named(record.issuer ?? '')?.country };
}

/** Whose words a document holds: its record's speaker, else the one person or body that its title names. */
function speakerOf(record: DocumentRecord, index: EntityIndex): Entity | undefined {
  if (record.speaker !== undefined) return soleNamed(`${record.speaker} said.`, index);
  return STATEMENT_TITLE.test(record.title) ? soleNamed(record.title, index) : undefined;
}

/** The one person that a line names; without a person the one body. */
function soleNamed(line: string, index: EntityIndex): Entity | undefined {
  const entities = new Map(
    findMentions(tokenize(line), index).map(({ entity }) => [entity.id, entity] as const),
  );
  for (const type of ['person', 'organization'] as const) {
    const named = [...entities.values()].filter(entity => entity.type === type);
    if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  }
  return undefined;
}

/** Agencies, outlets and the issuer's own country hand words on; a common noun names nobody. */
function isCarrierOrNobody(
  { speaker }: Quote,
  issuerCountry: string | undefined,
  index: EntityIndex,
): boolean {
  if (!speaker) return true;
  if (speaker.entity === undefined) return !/\p{Lu}/u.test(speaker.name);
  const entity = index.byId(speaker.entity);
  if (entity?.type === 'place') return issuerCountry !== undefined && entity.country === issuerCountry;
  return entity?.type === 'agency' || entity?.type === 'outlet';
}
