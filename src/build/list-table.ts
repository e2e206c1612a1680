/** A list of src/data: the columns of its header, and one record a line. */
export interface ListTable {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** Parses a tab-separated list; a line with more cells than columns is an error. */
export function parseTable(text: string, file: string): ListTable {
  const [header = '', ...lines] = text.split(/\r?\n/);
  const columns = header.split('\t');
  const rows = lines.flatMap((line, i) => {
    if (line === '') return [];
    const cells = line.split('\t');
    if (cells.length > columns.length)
      throw new Error(`${file}:${i + 2} has ${cells.length} cells, expected ${columns.length}.`);
    return [Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))];
  });
  return { columns, rows };
}

/** Prints a list as its file holds it. */
export function printTable({ columns, rows }: ListTable): string {
  const lines = rows.map(row => columns.map(column => row[column] ?? '').join('\t'));
  return `${[columns.join('\t'), ...lines].join('\n')}\n`;
}
