import type { Evidence, Hop, Report, Role, Source } from '../engine/report.ts';
import { dayOf } from './dates.ts';
import { whyLine } from './evidence.ts';
import { hopHouse, hopLine, sourceOf } from './hop.ts';
import type { Part } from './parts.ts';
import { capitalised } from './say.ts';
import { sourceNote, titleOf } from './source.ts';

/** A document that a hop stands on. */
export interface RowDocument {
  readonly title: string;
  readonly url?: string;
}

/** One hop of the chain as every rendering shows it. */
export interface ChainRow {
  readonly role: Role;
  /** What the hop did, and who: "Probably written by Northwire". */
  readonly line: readonly Part[];
  /** What kind of house it is, and of what day its text is. */
  readonly facts: readonly string[];
  readonly document?: RowDocument;
  /** How the document was found, where no shared text proves it. */
  readonly note?: string;
  /** What the evidence is, in short; absent without evidence. */
  readonly why?: string;
  readonly evidence: readonly Evidence[];
}

/** The chain in plain words, nearest to the reader first; a document is named where it first stands. */
export function chainRows(report: Report): ChainRow[] {
  const named = new Set<string>();
  return report.chain.map(hop => {
    const source = sourceOf(hop, report);
    const isNew = source !== undefined && !named.has(source.document);
    if (isNew) named.add(source.document);
    return rowOf(hop, report, isNew ? source : undefined);
  });
}

function rowOf(hop: Hop, report: Report, source: Source | undefined): ChainRow {
  const house = hopHouse(hop, report);
  const note = source && sourceNote(source);
  const facts = [house && capitalised(house), dayOf(hop.date)].filter(fact => fact !== undefined);
  return {
    role: hop.role,
    line: hopLine(hop, report),
    facts,
    ...(source && { document: documentOf(source) }),
    ...(note !== undefined && { note }),
    ...(hop.evidence.length > 0 && { why: whyLine(hop.evidence, report) }),
    evidence: hop.evidence,
  };
}

function documentOf(source: Source): RowDocument {
  return { title: titleOf(source), ...(source.url !== undefined && { url: source.url }) };
}
