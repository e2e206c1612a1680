import { type Failure, type Row, tally } from './evaluation.ts';

type Same = (labelled: string, ours: string) => boolean;

/** A label and the names it may as well go by. */
type Label = readonly string[];

interface Count {
  labelled: number;
  claimed: number;
  found: number;
  right: number;
}

/** Counts sets of names against labelled ones, page after page. */
export class NameSets {
  private readonly counts = new Map<string, Count>();
  private readonly shares = new Map<string, { right: number; all: number }>();
  private readonly traps = new Map<string, { fallen: number; all: number }>();
  readonly failures: Failure[] = [];

  /** Names of one kind on one page; `allowed` names are neither asked for nor wrong. */
  names(
    kind: string,
    id: string,
    labelled: readonly Label[],
    ours: readonly string[],
    same: Same,
    allowed: readonly Label[] = [],
  ): void {
    const count = this.counts.get(kind) ?? { labelled: 0, claimed: 0, found: 0, right: 0 };
    const isOf = (label: Label, name: string) => label.some(other => same(other, name));
    const counted = ours.filter(
      name => !allowed.some(label => isOf(label, name)) || labelled.some(label => isOf(label, name)),
    );
    const missed = labelled.filter(label => !ours.some(name => isOf(label, name)));
    const wrong = counted.filter(name => !labelled.some(label => isOf(label, name)));
    count.labelled += labelled.length;
    count.claimed += counted.length;
    count.found += labelled.length - missed.length;
    count.right += counted.length - wrong.length;
    this.counts.set(kind, count);
    for (const [name = ''] of missed) this.failures.push({ id, what: `${kind} missed: ${name}` });
    for (const name of wrong) this.failures.push({ id, what: `${kind} wrong: ${name}` });
  }

  /** Names asked for, whatever else was read. */
  recall(kind: string, id: string, labelled: readonly string[], ours: readonly string[], same: Same): void {
    for (const name of labelled)
      this.share(
        kind,
        id,
        name,
        ours.find(other => same(name, other)),
        () => true,
      );
  }

  /** One value a page. */
  share(kind: string, id: string, labelled: string | null, ours: string | undefined, same: Same): void {
    if (labelled === null) return;
    const share = this.shares.get(kind) ?? { right: 0, all: 0 };
    const isRight = ours !== undefined && same(labelled, ours);
    this.shares.set(kind, { right: share.right + Number(isRight), all: share.all + 1 });
    if (!isRight) this.failures.push({ id, what: `${kind}: ${labelled}, ours ${ours ?? 'none'}` });
  }

  /** Something that must hold of a page, and what speaks against it. */
  holds(kind: string, id: string, wrong: string | undefined): void {
    const share = this.shares.get(kind) ?? { right: 0, all: 0 };
    this.shares.set(kind, { right: share.right + Number(wrong === undefined), all: share.all + 1 });
    if (wrong !== undefined) this.failures.push({ id, what: `${kind}: ${wrong}` });
  }

  /** One listed trap, and the claim that fell into it. */
  trap(kind: string, id: string, text: string, claim: string | undefined): void {
    const count = this.traps.get(kind) ?? { fallen: 0, all: 0 };
    const isFallen = claim !== undefined;
    this.traps.set(kind, { fallen: count.fallen + Number(isFallen), all: count.all + 1 });
    if (isFallen) this.failures.push({ id, what: `${kind} "${text}": ${claim}` });
  }

  rows(): Row[] {
    const shares = [...this.shares].map(([name, { right, all }]) => ({
      name,
      value: right / all,
      count: all,
    }));
    const sets = [...this.counts].flatMap(([name, { labelled, claimed, found, right }]) => {
      const recall = labelled === 0 ? 1 : found / labelled;
      const precision = claimed === 0 ? 1 : right / claimed;
      const f1 = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
      return [
        { name: `${name}: precision`, value: precision, count: claimed },
        { name: `${name}: recall`, value: recall, count: labelled },
        { name: `${name}: F1`, value: f1, count: labelled },
      ];
    });
    const traps = [...this.traps].map(([name, { fallen, all }]) => tally(name, fallen, all));
    return [...shares, ...sets, ...traps];
  }
}
