import type { Confidence, Hop } from '../../src/engine/report.ts';
import { openBundled } from './bundled.ts';
import { CarrierTruth } from './carrier-truth.ts';
import { type JudgedPage, judgePages } from './credit-reports.ts';
import { type DatelineReport, judgeDatelines } from './datelines.ts';
import { bareSpeaker, isSameName } from './same-name.ts';
import { sameOutlet } from './same-outlet.ts';
import { samePublisher } from './same-publisher.ts';
import { allDocumentsOf, isPositive, type Judged, judgeWireRecords } from './wire-records.ts';

/** One thing said with a confidence, and whether the labels bear it out. */
export interface Claim {
  readonly id: string;
  /** The relation of a row of the chain, `publisher`, or `source`. */
  readonly what: string;
  readonly name: string;
  readonly confidence: Confidence;
  readonly isRight: boolean;
}

/** A claim that the labels do not speak of. */
const UNLABELLED = undefined;

/** Who publishes the sites of the datelines' set. */
const SITES: Readonly<Record<string, string>> = {
  'edition.cnn.com': 'CNN',
  'www.bbc.com': 'BBC',
  'www.bbc.co.uk': 'BBC',
  'www.straitstimes.com': 'The Straits Times',
};

/** Every claim of the three labelled sets that can be judged; `undefined` when one is not there. */
export async function judgeClaims(): Promise<Claim[] | undefined> {
  const [pages, wire, datelines] = [await judgePages(), judgeWireRecords(), judgeDatelines()];
  if (!pages || !wire || !datelines) return undefined;
  const articles = pages.filter(({ record, isRead }) => isRead && record.is_article);
  return [
    ...articles.flatMap(pageClaims),
    ...wireClaims(wire),
    ...wire.flatMap(sourceClaims),
    ...datelines.flatMap(datelineClaims),
  ];
}

/** Rows of the chain, each judged; those that the labels do not speak of are left out. */
function judgedHops(
  id: string,
  chain: readonly Hop[],
  isRight: (hop: Hop) => boolean | typeof UNLABELLED,
): Claim[] {
  return chain.flatMap(hop => {
    const right = isRight(hop);
    const { name, confidence, relation, stateMedia } = hop;
    const kind = relation === 'quoted-from' && stateMedia ? 'quoted-from state media' : relation;
    return right === UNLABELLED ? [] : [{ id, what: kind ?? 'publisher', name, confidence, isRight: right }];
  });
}

/** Of cited outlets at most three are labelled there, so they are left out. */
function pageClaims({ record, report }: JudgedPage): Claim[] {
  const same = sameOutlet(openBundled().entities);
  const origins = record.carried_by.filter(({ kind }) => kind !== 'syndicator' && kind !== 'feed-service');
  const wrote = [...record.written_by, ...origins].map(({ name }) => name);
  const carried = [...record.carried_by, ...record.written_by].map(({ name }) => name);
  const isAmong = (labels: readonly string[], { name }: Hop) => labels.some(label => same(label, name));
  return judgedHops(record.id, report.chain, hop => {
    if (hop.relation === undefined)
      return record.publisher ? samePublisher(record, same)(record.publisher, hop.name) : UNLABELLED;
    if (hop.relation === 'written-by') return isAmong([...wrote, record.own_agency ?? ''], hop);
    if (hop.relation === 'carried-by') return isAmong(carried, hop);
    return UNLABELLED;
  });
}

/** Publishers are labelled there by their host only, and what was said on positives only. */
function wireClaims(judged: readonly Judged[]): Claim[] {
  const { entities } = openBundled();
  const truth = new CarrierTruth(judged, entities);
  return judged.flatMap(item => {
    const { record, report } = item;
    const speakers = [
      ...(record.truth.speakers ?? []).map(({ name }) => name),
      ...(record.truth.quotes ?? []).flatMap(({ speaker }) => (speaker ? [bareSpeaker(speaker)] : [])),
    ];
    return judgedHops(record.id, report.chain, hop => {
      const claim = { item, name: hop.name };
      if (hop.relation === undefined) return UNLABELLED;
      if (hop.relation === 'said-by')
        return isPositive(item) ? speakers.some(name => isSameName(name, hop.name, entities)) : UNLABELLED;
      if (hop.document !== undefined) return allDocumentsOf(record).has(hop.document);
      if (hop.relation === 'written-by' || hop.relation === 'carried-by') return truth.isSupplier(claim);
      if (hop.stateMedia || truth.isUnnamedStateMedia(claim)) return truth.isStateMedia(claim);
      // Outlets cited for one fact are labelled on some pages only.
      if (truth.isLabelled(claim, ['credit', 'cited', 'state-media', 'self'])) return true;
      return truth.isLabelled(claim, ['photo-credit']) ? false : UNLABELLED;
    });
  });
}

/** Of what a page rests on the statements are labelled; other reports of them only where there is no source at all. */
function sourceClaims(item: Judged): Claim[] {
  const { record, report } = item;
  const right = allDocumentsOf(record);
  return report.sources
    .filter(({ kind, document }) => kind === 'statement' || right.has(document) || !isPositive(item))
    .map(({ document, confidence }) => ({
      id: record.id,
      what: 'source',
      name: document,
      confidence,
      isRight: right.has(document),
    }));
}

function datelineClaims({ label, report }: DatelineReport): Claim[] {
  const { entities } = openBundled();
  const suppliers = [...label.agencies, ...label.newspapers];
  const publisher = SITES[new URL(label.url).host];
  return judgedHops(label.url, report.chain, ({ relation, name }) => {
    const isOf = (labelled: string) => isSameName(labelled, name, entities);
    if (relation === undefined) return publisher === undefined ? UNLABELLED : isOf(publisher);
    return relation === 'written-by' || relation === 'carried-by' ? suppliers.some(isOf) : UNLABELLED;
  });
}
