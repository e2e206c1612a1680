import type { Evidence, Hop, Source } from '../report.ts';
import type { ChainFacts } from './chain.ts';
import { isSame, withEvidence } from './credit-hops.ts';

/** Coverage from which the issuer of a text that is not the main source gets a row without being credited. */
const MAIN_COVERAGE = 0.25;

/**
 * Ties documents to the rows of their issuers: their text proves the row. An issuer without a row gets one,
 * `derived-from`. Only earlier documents enter the chain.
 */
export function addSources(facts: ChainFacts, credited: readonly Hop[], publisher: Hop | undefined): Hop[] {
  const hops = [...credited];
  for (const source of facts.sources) {
    if (source.order !== 'earlier' || source.issuer === undefined) continue;
    const hop = issuerHop(facts, source);
    const at = hops.findIndex(other => isSame(other, hop) || (isUnnamedStateMedia(other) && hop.stateMedia));
    if (at >= 0) hops[at] = proved(hops[at]!, hop);
    else if (publisher && isSame(publisher, hop)) continue;
    else if (source === facts.sources[0] || source.coverage >= MAIN_COVERAGE) hops.push(hop);
  }
  return hops;
}

function issuerHop({ text, index }: ChainFacts, source: Source): Hop {
  const entity = index.named(source.issuer!);
  return {
    role: entity?.type === 'agency' ? 'agency' : entity?.type === 'outlet' ? 'outlet' : 'issuer',
    name: entity?.name ?? source.issuer!,
    ...(entity && { entity: entity.id }),
    relation: source.relation === 'quotes' || source.attribution ? 'quoted-from' : 'derived-from',
    ...(entity?.stateMedia && { stateMedia: true }),
    ...(source.date !== undefined && { date: source.date }),
    document: source.document,
    confidence: source.confidence,
    evidence: source.attribution ?? [reuseEvidence(text, source)],
  };
}

/** The longest passage in the page; a source without one is named by its title. */
function reuseEvidence(text: string, source: Source): Evidence {
  const longest = [...source.passages].sort((a, b) => b.words - a.words)[0];
  if (!longest) return { kind: 'reuse', text: source.title, document: source.document };
  const { start, end } = longest.article;
  return { kind: 'reuse', text: text.slice(start, end), span: { start, end }, document: source.document };
}

function isUnnamedStateMedia(hop: Hop): boolean {
  return hop.stateMedia === true && hop.entity === undefined;
}

/** The first document that proves a row is the row's document. */
function proved(hop: Hop, by: Hop): Hop {
  const named = isUnnamedStateMedia(hop) ? { ...by, relation: hop.relation!, evidence: hop.evidence } : hop;
  const { document, date, ...rest } = by.evidence.reduce(withEvidence, named);
  const first = hop.document ?? by.document;
  const day = hop.document === undefined ? by.date : hop.date;
  return {
    ...rest,
    ...(day !== undefined && { date: day }),
    ...(first !== undefined && { document: first }),
  };
}
