import type { EntityIndex } from '../../src/engine/entities/entity-index.ts';
import type { Report } from '../../src/engine/report.ts';
import { CarrierTruth, type Named, named, namesOf } from './carrier-truth.ts';
import { type Failure, type Row, share, tally } from './evaluation.ts';
import { statedSuppliers, stateMediaOf, suppliersOf } from './wire-claims.ts';
import type { Judged } from './wire-records.ts';

/** Who supplied the text, which state media it rests on, who was cited; and what photo credits were taken for. */
export function evaluateCarriers(
  judged: readonly Judged[],
  entities: EntityIndex,
): { rows: Row[]; failures: Failure[] } {
  const truth = new CarrierTruth(judged, entities);
  const asked = {
    credit: truth.inRole('credit'),
    stateMedia: truth.inRole('state-media'),
    cited: truth.inRole('cited'),
    photo: truth.inRole('photo-credit').filter(photo => !truth.isInOtherRole(photo)),
  };
  const suppliers = named(judged, ({ report }) => statedSuppliers(report, entities));
  const media = named(judged, ({ report }) => stateMediaOf(report));
  const isSupplied = (carrier: Named) => truth.isAmong(suppliersOf(carrier.item.report), carrier);
  const isMedia = (carrier: Named) => truth.isStateMediaNamed(carrier);
  const isNamed = (carrier: Named) => truth.isAmong(namesOf(carrier.item.report), carrier);
  const photosClaimed = asked.photo.filter(photo =>
    truth.isAmong(statedSuppliers(photo.item.report, entities), photo),
  );
  return {
    rows: [
      share('carriers, credit: precision', suppliers, claim => truth.isSupplier(claim)),
      share('carriers, credit: recall', asked.credit, isSupplied),
      share('carriers, state media: precision', media, claim => truth.isStateMedia(claim)),
      share('carriers, state media: recall', asked.stateMedia, isMedia),
      share('carriers, cited: recall', asked.cited, isNamed),
      tally('photo credits taken for suppliers', photosClaimed.length, asked.photo.length),
    ],
    failures: [
      ...failures('credit claimed', suppliers, claim => truth.isSupplier(claim)),
      ...failures('credit missed', asked.credit, isSupplied),
      ...failures('state media claimed', media, claim => truth.isStateMedia(claim)),
      ...failures('state media missed', asked.stateMedia, isMedia),
      ...failures('cited missed', asked.cited, isNamed),
      ...failures('photo credit as supplier', asked.photo, photo => !photosClaimed.includes(photo)),
    ],
  };
}

function failures(what: string, items: readonly Named[], isRight: (item: Named) => boolean): Failure[] {
  return items
    .filter(item => !isRight(item))
    .map(({ item, name }) => ({ id: item.record.id, what: `${what}: ${name}; ${said(item.report)}` }));
}

function said({ credits, chain }: Report): string {
  const hops = chain.map(({ relation, name }) => `${relation ?? 'publisher'} ${name}`);
  return `credits ${credits.map(({ type, name }) => `${type} ${name}`).join(', ') || 'none'}; chain ${hops.join(', ') || 'none'}`;
}
