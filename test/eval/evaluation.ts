/** One measured number. A share lies between 0 and 1; `count` says of how many. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly count: number;
  /** `value` is a plain number (of things claimed wrongly, say), not a share. */
  readonly isNumber?: boolean;
}

/** One record that went wrong, for reading. */
export interface Failure {
  readonly id: string;
  readonly what: string;
}

/** What one evaluation measured. */
export interface Evaluation {
  readonly rows: readonly Row[];
  /** Printed below the rows: a confusion table, say. */
  readonly notes?: readonly string[];
  readonly failures?: readonly Failure[];
}

/** The share of items for which something holds. */
export function share<Item>(name: string, items: readonly Item[], holds: (item: Item) => boolean): Row {
  const right = items.filter(holds).length;
  return { name, value: items.length === 0 ? 0 : right / items.length, count: items.length };
}

/** A number of things out of so many. */
export function tally(name: string, value: number, count: number): Row {
  return { name, value, count, isNumber: true };
}
