import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The rows of a file of JSON lines, gzipped or not. */
export function readJsonLines<Row>(file: string): Row[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n');
  return lines.filter(line => line.trim() !== '').map(line => JSON.parse(line) as Row);
}
