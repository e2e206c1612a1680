import type { Entity } from '../entities/entity.ts';
import type { EntityIndex } from '../entities/entity-index.ts';
import { findMentions } from '../entities/mentions.ts';
import type { DocumentRecord } from '../pack/pack-document.ts';
import type { FoundSource } from '../reuse/sources.ts';
import { tokenize } from '../text/tokenize.ts';

/** Whose words documents hold, by document id: those that name one speaker. */
export type DocumentSpeakers = ReadonlyMap<string, ProvedSpeaker>;

/** Whose words a document holds, and who issued it. */
export interface ProvedSpeaker {
  readonly entity: Entity;
  readonly issuer: Entity | undefined;
  /** No other statement of the issuer is behind the page as surely. */
  readonly leads: boolean;
}

/** What of a record tells whose words a document holds. */
type Titled = Pick<DocumentRecord, 'title' | 'issuer' | 'speaker'>;

/** Reads of each source whose words it holds. */
export function documentSpeakers(sources: readonly FoundSource[], index: EntityIndex): DocumentSpeakers {
  const leading = leadingDocuments(sources);
  return new Map(
    sources.flatMap(({ source, match }) => {
      const speaker = provedSpeaker(match?.record ?? source, index);
      return speaker ? [[source.document, { ...speaker, leads: leading.has(source.document) }] as const] : [];
    }),
  );
}

/** Of each issuer the one statement, not later than the page, that is behind it most surely. */
function leadingDocuments(sources: readonly FoundSource[]): ReadonlySet<string> {
  const byIssuer = new Map<string, FoundSource['source'][]>();
  for (const { source } of sources) {
    if (source.kind !== 'statement' || source.order === 'later' || source.issuer === undefined) continue;
    byIssuer.set(source.issuer, [...(byIssuer.get(source.issuer) ?? []), source]);
  }
  const leading = [...byIssuer.values()].map(statements => {
    for (const confidence of ['certain', 'likely', 'possible'] as const) {
      const sure = statements.filter(statement => statement.confidence === confidence);
      if (sure.length > 0) return sure.length === 1 ? sure[0]!.document : undefined;
    }
    return undefined;
  });
  return new Set(leading.filter(document => document !== undefined));
}

/** Whose words a document holds, if its record or its title names one speaker. */
export function provedSpeaker(record: Titled, index: EntityIndex): Omit<ProvedSpeaker, 'leads'> | undefined {
  const entity = speakerOf(record, index);
  return entity && { entity, issuer: index.named(record.issuer ?? '') };
}

/** Titles that name whose words the document holds, in lower case: patterns that fold case take ten times as long to compile. */
const STATEMENT_TITLE =
  /\b(?:statement|remarks|speech|address|answers?|talk|letter|report|interview|readout) (?:of|by|from|given by|made by)\b/;

/** Whose words a document holds: its record's speaker, else the one person or body that its title names. */
function speakerOf({ speaker, title }: Titled, index: EntityIndex): Entity | undefined {
  if (speaker !== undefined) return soleNamed(`${speaker} said.`, index);
  return STATEMENT_TITLE.test(title.toLowerCase()) ? soleNamed(title, index) : speakingBody(title, index);
}

/** What a headline writes between the body that speaks and its subject. */
const VERB =
  '(?: (?:warns?|says?|slams|hits (?:at|out)|blasts|denounces|condemns|rejects|refutes|urges|demands|clarifies|reiterates|declares|vows|accuses|assails|answers|comments) | on |:)';
const SPEAKS = new RegExp(`^(?: (?:spokes(?:man|person|woman)|general staff|supreme command))?${VERB}`);
/** Looked at before the names: few titles have any of it. */
const SPEAKS_ANYWHERE = new RegExp(VERB);

/** "Harbour Ministry Spokesman Warns League": the body with which the title starts. */
function speakingBody(title: string, index: EntityIndex): Entity | undefined {
  const first = SPEAKS_ANYWHERE.test(title.toLowerCase())
    ? findMentions(tokenize(title), index)[0]
    : undefined;
  if (first?.span.start !== 0 || first.entity.type !== 'organization') return undefined;
  return SPEAKS.test(title.slice(first.span.end).toLowerCase()) ? first.entity : undefined;
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
