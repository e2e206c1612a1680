import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { EntityRow } from '../../engine/entities/pack-entities.ts';
import { foldName } from '../../engine/text/normalize.ts';

/** News of many outlets: words that stand in it in lower case are words, whatever else they name. */
const TEXTS = ['abp_sample.jsonl.gz', 'bbc_cnn_st_2020_mar_jun.jsonl.gz'];

/** In lower case this often, in all and among its own uses: fewer are slips. */
const MIN_COUNT = 3;
const MIN_SHARE = 0.03;

/** Names that open sentences of other languages as words: Indonesian "antara lain", "kabar baik", a Slavic "republika". */
const OF_OTHER_LANGUAGES = new Set(['antara', 'kabar', 'republika']);

/** A word in running text: parts of addresses, handles and compounds are none, they are written small whatever they name. */
const WORD = /(?<![\p{L}\p{N}/#@._=&-])\p{L}{2,}(?![\p{L}\p{N}/_@=&-]|\.\p{L})/gu;

/** The words of the lists' names that are also ordinary words, sorted. */
export function ordinaryWords(rows: readonly EntityRow[], folder: string): string[] {
  const inNames = new Set(
    rows.flatMap(row => [row.name, ...row.aliases].flatMap(name => foldName(name).split(' '))),
  );
  const lower = new Map<string, number>();
  const all = new Map<string, number>();
  for (const file of TEXTS) {
    for (const [word] of textsIn(join(folder, file)).matchAll(WORD)) {
      const folded = word.toLowerCase();
      all.set(folded, (all.get(folded) ?? 0) + 1);
      if (folded === word) lower.set(folded, (lower.get(folded) ?? 0) + 1);
    }
  }
  const isOrdinary = (word: string) => {
    const count = lower.get(word) ?? 0;
    if (OF_OTHER_LANGUAGES.has(word)) return true;
    return count >= MIN_COUNT && count >= MIN_SHARE * all.get(word)!;
  };
  return [...inNames].filter(isOrdinary).sort();
}

function textsIn(path: string): string {
  const lines = gunzipSync(readFileSync(path)).toString().split('\n').filter(Boolean);
  return lines.map(line => (JSON.parse(line) as { text?: string }).text ?? '').join('\n');
}
