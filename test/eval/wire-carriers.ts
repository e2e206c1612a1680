import type { EntityIndex } from '../../src/engine/entities/entity-index.ts';
import type { Report } from '../../src/engine/report.ts';
import { carriersOf, hasUnnamed } from './carrier-labels.ts';
import { type Failure, type Row, share, tally } from './evaluation.ts';
import { isSameName } from './same-name.ts';
import { ownNamesOf, statedSuppliers, stateMediaOf, suppliersOf } from './wire-claims.ts';
import type { CarrierRole, Judged } from './wire-records.ts';

/** One name of one page: labelled there, or claimed by us. */
interface Named {
  readonly item: Judged;
  readonly name: string;
}

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

/** What the labels say of a name. */
class CarrierTruth {
  constructor(
    private readonly judged: readonly Judged[],
    private readonly entities: EntityIndex,
  ) {}

  inRole(role: CarrierRole): Named[] {
    return named(this.judged, ({ record }) =>
      carriersOf(record).flatMap(carrier => (carrier.role === role ? [carrier.name] : [])),
    );
  }

  isAmong(names: readonly string[], { name }: Named): boolean {
    return names.some(ours => isSameName(name, ours, this.entities));
  }

  isInOtherRole({ item, name }: Named): boolean {
    return carriersOf(item.record).some(other => other.role !== 'photo-credit' && other.name === name);
  }

  /** Labelled as a credit, or the page's own agency; "Agencies" where the page names none. */
  isSupplier(claim: Named): boolean {
    const { record, report } = claim.item;
    return (
      this.isLabelled(claim, ['credit', 'self']) ||
      this.isAmong(ownNamesOf(report), claim) ||
      (hasUnnamed(record) && /agenc|wire|media/i.test(claim.name))
    );
  }

  /** Labelled in any role but a photo's, the site itself, or the issuer of a statement found rightly. */
  isStateMedia(claim: Named): boolean {
    const { record, report } = claim.item;
    const documents = new Set(record.truth.primary.flatMap(({ documents }) => documents));
    const isFound = report.chain.some(hop => hop.name === claim.name && documents.has(hop.document ?? ''));
    return (
      isFound ||
      this.isLabelled(claim, ['state-media', 'credit', 'cited', 'self']) ||
      this.isAmong(ownNamesOf(report), claim) ||
      (/state media/i.test(claim.name) && this.isLabelled({ ...claim, name: 'state media' }, ['state-media']))
    );
  }

  /** "DPRK state media" is any of its media; a name is that name. */
  isStateMediaNamed(carrier: Named): boolean {
    const { report } = carrier.item;
    const ours = stateMediaOf(report);
    return carrier.name.endsWith('state media')
      ? ours.some(name => !this.isAmong(ownNamesOf(report), { ...carrier, name }))
      : this.isAmong([...ours, ...namesOf(report)], carrier);
  }

  private isLabelled({ item, name }: Named, roles: readonly CarrierRole[]): boolean {
    return carriersOf(item.record).some(
      carrier => roles.includes(carrier.role) && isSameName(carrier.name, name, this.entities),
    );
  }
}

function named(judged: readonly Judged[], namesOf: (item: Judged) => readonly string[]): Named[] {
  return judged.flatMap(item => [...new Set(namesOf(item))].map(name => ({ item, name })));
}

/** Everyone the Report names but for photos. */
function namesOf({ credits, chain }: Report): string[] {
  return [...credits.filter(({ type }) => type !== 'photo'), ...chain].map(({ name }) => name);
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
