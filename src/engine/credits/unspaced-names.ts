import type { EntityIndex } from '../entities/entity-index.ts';
import { KeyHash, nameKey } from '../entities/key-hash.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { foldName } from '../text/normalize.ts';
import { matchesOf } from './matches.ts';
import type { OutletName } from './outlet-names.ts';
import { countsAs, outletAmong } from './outlet-rules.ts';

/** Scripts without spaces or capitals: their names are looked up inside a run. */
const RUN = new LetterPattern(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,40}/gu);
/** Letters of such scripts. */
export const UNSPACED = /[\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f]/;
/** A name in Latin letters that touches such a script: `KCNAによると`, `写真はＡＦＰ＝時事`. */
const LATIN =
  /(?<=[\u3005-\u30ff\u3400-\u9fff\uff1d])[A-Z\uff21-\uff3a][A-Za-z\uff21-\uff3a\uff41-\uff5a]{1,11}(?![A-Za-z\d])|(?<![A-Za-z\d])[A-Z\uff21-\uff3a][A-Za-z\uff21-\uff3a\uff41-\uff5a]{1,11}(?=[\u3005-\u30ff\u3400-\u9fff])/g;
/** Longest name in such a script, in letters. */
const MAX_LETTERS = 12;

/** Names of known agencies and outlets inside runs of Chinese and Japanese, the longest at each place. */
export function unspacedNames(text: string, index: EntityIndex): OutletName[] {
  if (!UNSPACED.test(text)) return [];
  const found: OutletName[] = [];
  for (const run of matchesOf(RUN.in(text), text)) {
    const letters = [...run[0]].map(foldName);
    if (letters.length !== run[0].length) continue;
    for (let i = 0; i < letters.length; i++) {
      const name = longestAt(letters, i, index);
      if (!name) continue;
      found.push({ entity: name.entity, start: run.index + i, end: run.index + name.end });
      i = name.end - 1;
    }
  }
  return [...found, ...latinNames(text, index)];
}

function latinNames(text: string, index: EntityIndex): OutletName[] {
  return matchesOf(LATIN, text).flatMap(({ 0: printed, index: start }) => {
    const hits = index.hitsOf(nameKey(printed));
    const entity =
      hits.length > 0 ? outletAmong(hits, index, countsAs(printed.normalize('NFKC'), true)) : undefined;
    return entity ? [{ entity, start, end: start + printed.length }] : [];
  });
}

function longestAt(letters: readonly string[], start: number, index: EntityIndex) {
  const key = new KeyHash('name').add(letters[start]!);
  let found: Pick<OutletName, 'entity' | 'end'> | undefined;
  for (let end = start + 1; end < Math.min(letters.length, start + MAX_LETTERS); end++) {
    const hits = index.hitsOf(key.add(letters[end]!));
    const isWhole = start === 0 && end + 1 === letters.length;
    const entity = hits.length > 0 && !isWhole ? outletAmong(hits, index, () => true) : undefined;
    if (entity) found = { entity, end: end + 1 };
  }
  return found;
}
