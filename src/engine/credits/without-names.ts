import type { OutletName } from './outlet-names.ts';

/** A text without the names found in it, each replaced by a space, or by a mark that keeps apart what stood around it. */
export function withoutNames(text: string, names: readonly OutletName[], instead = ' '): string {
  let left = text;
  for (const { start, end } of [...names].reverse())
    left = `${left.slice(0, start)}${instead}${left.slice(end)}`;
  return left;
}
