import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The rows of one labelled set as they stand in its file; `undefined` when it is not there. */
export function readShared(name: string): unknown[] | undefined {
  const path = `../shared/dev/${name}.jsonl.gz`;
  if (!existsSync(path)) return undefined;
  const lines = gunzipSync(readFileSync(path)).toString().split('\n');
  return lines.filter(line => line !== '').map(line => JSON.parse(line) as unknown);
}
