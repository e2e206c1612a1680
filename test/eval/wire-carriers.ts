import type { EntityIndex } from '../../src/engine/entities/entity-index.ts';
import type { Report } from '../../src/engine/report.ts';
import { type Failure, type Row, share, tally } from './evaluation.ts';
import { isSameName } from './same-name.ts';
import type { CarrierRole, Judged } from './wire-records.ts';

/** One carrier of one record; a label may name two ("AFP, Reuters"). */
interface Carrier {
  readonly item: Judged;
  readonly name: string;
  readonly role: CarrierRole;
}

/** Who carried, supplied or was cited, by role; and what photo credits were taken for. */
export function evaluateCarriers(
  judged: readonly Judged[],
  entities: EntityIndex,
): { rows: Row[]; failures: Failure[] } {
  const carriers = judged.flatMap(carriersOf);
  const inRole = (role: CarrierRole) => carriers.filter(carrier => carrier.role === role);
  const isNamed = (names: readonly string[], { name }: Carrier) =>
    names.some(ours => isSameName(name, ours, entities));
  const isSupplier = (carrier: Carrier) => isNamed(suppliersOf(carrier.item.report), carrier);
  const isMentioned = (carrier: Carrier) => isNamed(namesOf(carrier.item.report), carrier);
  const isStateMedia = (carrier: Carrier) =>
    isMentioned(carrier) ||
    (carrier.name.endsWith('state media') && carrier.item.report.chain.some(hop => hop.stateMedia));

  const photos = inRole('photo-credit').filter(photo => !hasOtherRole(photo, carriers));
  const photosClaimed = photos.filter(isSupplier);
  const unprinted = judged.flatMap(item => unprintedSuppliers(item, entities).map(name => ({ item, name })));
  const missed = (found: (carrier: Carrier) => boolean, role: CarrierRole) =>
    inRole(role)
      .filter(carrier => !found(carrier))
      .map(({ item, name }) => ({
        id: item.record.id,
        what: `${role} missed: ${name}; credits ${said(item.report)}`,
      }));
  return {
    rows: [
      share('carriers: credit, as supplier', inRole('credit'), isSupplier),
      share('carriers: credit, named at all', inRole('credit'), isMentioned),
      share('carriers: state media', inRole('state-media'), isStateMedia),
      share('carriers: cited', inRole('cited'), isMentioned),
      tally('photo credits taken for suppliers', photosClaimed.length, photos.length),
      tally('suppliers claimed that no page prints', unprinted.length, judged.length),
    ],
    failures: [
      ...missed(isSupplier, 'credit'),
      ...missed(isStateMedia, 'state-media'),
      ...missed(isMentioned, 'cited'),
      ...photosClaimed.map(({ item, name }) => ({
        id: item.record.id,
        what: `photo credit as supplier: ${name}`,
      })),
      ...unprinted.map(({ item, name }) => ({
        id: item.record.id,
        what: `supplier not printed: ${name}; credits ${said(item.report)}`,
      })),
    ],
  };
}

function carriersOf(item: Judged): Carrier[] {
  return item.record.truth.carriers
    .flatMap(({ name, role }) => name.split(', ').map(single => ({ item, name: single, role })))
    .filter(({ name }) => !name.startsWith('unnamed'));
}

function hasOtherRole(photo: Carrier, carriers: readonly Carrier[]): boolean {
  return carriers.some(
    ({ item, name, role }) => item === photo.item && role !== 'photo-credit' && name === photo.name,
  );
}

/** Names that we say supplied the text, or part of it. */
function suppliersOf(report: Report): string[] {
  const contributors = report.credits.filter(({ type }) => type === 'contributed').map(({ name }) => name);
  return [...mainSuppliersOf(report), ...contributors];
}

function mainSuppliersOf({ credits, chain }: Report): string[] {
  return [
    ...credits.filter(({ type }) => type === 'wrote' || type === 'carried').map(({ name }) => name),
    ...chain
      .filter(({ relation }) => relation === 'written-by' || relation === 'carried-by')
      .map(({ name }) => name),
  ];
}

function namesOf({ credits, chain }: Report): string[] {
  return [...credits.filter(({ type }) => type !== 'photo'), ...chain].map(({ name }) => name);
}

/** Suppliers (contributors may be reporters, who are not labelled) we name where the labels have none by that name in any role but a photo's. */
function unprintedSuppliers(item: Judged, entities: EntityIndex): string[] {
  const printed = carriersOf(item).filter(({ role }) => role !== 'photo-credit');
  return [...new Set(mainSuppliersOf(item.report))].filter(
    ours => !printed.some(({ name }) => isSameName(name, ours, entities)),
  );
}

function said({ credits }: Report): string {
  return credits.map(({ type, name }) => `${type} ${name}`).join(', ') || 'none';
}
