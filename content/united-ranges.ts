/**
 * The same stretches of a page without overlaps, in its order. Firefox leaves gaps where two ranges of one highlight overlap. The
 * ranges given are made longer, none is added.
 */
export function unitedRanges(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a.compareBoundaryPoints(a.START_TO_START, b));
  const united: Range[] = [];
  for (const range of sorted) {
    const last = united.at(-1);
    // END_TO_START compares where this one starts with where the other ends.
    if (!last || range.compareBoundaryPoints(range.END_TO_START, last) > 0) united.push(range);
    else if (range.compareBoundaryPoints(range.END_TO_END, last) > 0) {
      last.setEnd(range.endContainer, range.endOffset);
    }
  }
  return united;
}
