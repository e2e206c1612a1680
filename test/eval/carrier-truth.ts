import type { EntityIndex } from '../../src/engine/entities/entity-index.ts';
import type { Report } from '../../src/engine/report.ts';
import { carriersOf, hasUnnamed } from './carrier-labels.ts';
import { isSameName } from './same-name.ts';
import { ownNamesOf, stateMediaOf } from './wire-claims.ts';
import { type CarrierRole, documentsOf, type Judged } from './wire-records.ts';

/** One name of one page: labelled there, or claimed by us. */
export interface Named {
  readonly item: Judged;
  readonly name: string;
}

/** What the labels say of a name. */
export class CarrierTruth {
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
      (this.entities.named(claim.name)?.type === 'agency' && this.isAmong(ownNamesOf(report), claim)) ||
      (hasUnnamed(record) && /agenc|wire|media/i.test(claim.name))
    );
  }

  /** Labelled in any role but a photo's, the site itself, or the issuer of a statement found rightly. */
  isStateMedia(claim: Named): boolean {
    const { record, report } = claim.item;
    const documents = documentsOf(record);
    const isFound = report.chain.some(hop => hop.name === claim.name && documents.has(hop.document ?? ''));
    return (
      isFound ||
      this.isLabelled(claim, ['state-media', 'credit', 'cited', 'self']) ||
      this.isAmong(ownNamesOf(report), claim) ||
      (this.isUnnamedStateMedia(claim) && carriersOf(record).some(({ role }) => role === 'state-media'))
    );
  }

  /** "Official news agency", "state television": whose, but not which. */
  isUnnamedStateMedia({ name }: Named): boolean {
    return /\b(?:state|official)\b/i.test(name) && this.entities.named(name) === undefined;
  }

  /** "DPRK state media" is any of its media; a name is that name. */
  isStateMediaNamed(carrier: Named): boolean {
    const { report } = carrier.item;
    const ours = stateMediaOf(report);
    return carrier.name.endsWith('state media')
      ? ours.some(name => !this.isAmong(ownNamesOf(report), { ...carrier, name }))
      : this.isAmong([...ours, ...namesOf(report)], carrier);
  }

  isLabelled({ item, name }: Named, roles: readonly CarrierRole[]): boolean {
    return carriersOf(item.record).some(
      carrier => roles.includes(carrier.role) && isSameName(carrier.name, name, this.entities),
    );
  }
}

/** So many names of each page, each once. */
export function named(judged: readonly Judged[], namesOf: (item: Judged) => readonly string[]): Named[] {
  return judged.flatMap(item => [...new Set(namesOf(item))].map(name => ({ item, name })));
}

/** Everyone the Report names but for photos. */
export function namesOf({ credits, chain }: Report): string[] {
  return [...credits.filter(({ type }) => type !== 'photo'), ...chain].map(({ name }) => name);
}
