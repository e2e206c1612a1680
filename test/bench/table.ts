/** A table in Markdown: its first row is the head, columns after the first stand to the right. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const count = Math.max(...rows.map(row => row.length));
  const columns = Array.from({ length: count }, (_, i) => i);
  const widths = columns.map(i => Math.max(3, ...rows.map(row => (row[i] ?? '').length)));
  const lines = rows.map(row => line(columns.map(i => pad(row[i] ?? '', widths[i]!, i > 0))));
  const rule = line(columns.map(i => (i > 0 ? `${'-'.repeat(widths[i]! - 1)}:` : '-'.repeat(widths[i]!))));
  return [lines[0]!, rule, ...lines.slice(1)].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function pad(text: string, width: number, isRight: boolean): string {
  return isRight ? text.padStart(width) : text.padEnd(width);
}
