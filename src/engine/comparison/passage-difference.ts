import type { ComparedPassage } from '../report.ts';
import type { AlignedPassage } from '../reuse/passages.ts';
import type { ReadText } from '../text/read-text.ts';
import { alignWords } from '../verdicts/align-words.ts';
import { type Block, blocksOf, joinBlocks } from '../verdicts/blocks.ts';
import { describeBlocks } from '../verdicts/difference.ts';
import { foldBlocks } from '../verdicts/fold-blocks.ts';
import { quotedWords } from '../verdicts/quoted.ts';
import type { ReadHeld } from './compare.ts';

/** Equal words in a row after which two texts read on together: a passage's runs are never shorter. */
const READS_ON = 4;
/** Words of both sides that a passage skips at most between its runs, and some more where a run gave up words. */
const MOST_SKIPPED = 40;

/** The word difference of one passage and its equal words: long equal runs are walked over, only what stands between them is aligned. */
export function passageDifference(
  text: ReadText,
  other: ReadHeld,
  passage: AlignedPassage,
): Pick<ComparedPassage, 'words' | 'difference'> {
  const quoted = quotedWords(text, passage.from, passage.to);
  const blocks = foldBlocks(quoted, other, joinBlocks(roughBlocks(text, other, passage)));
  const same = blocks.filter(({ kind }) => kind === 'same');
  return {
    words: same.reduce((sum, { from, to }) => sum + to - from, 0),
    difference: describeBlocks(text, other, blocks),
  };
}

function roughBlocks(
  text: ReadText,
  other: ReadHeld,
  { from, to, documentFrom, documentTo }: AlignedPassage,
): Block[] {
  const blocks: Block[] = [];
  let [here, there] = [from, documentFrom];
  while (here < to || there < documentTo) {
    const equal = equalWords(text, other.text, [here, to], [there, documentTo]);
    if (equal > 0) {
      blocks.push({
        kind: 'same',
        from: here,
        to: here + equal,
        thereFrom: there,
        thereTo: there + equal,
        isFolded: false,
      });
      here += equal;
      there += equal;
      continue;
    }
    const [nextHere, nextThere] = whereTheyReadOn(text, other.text, [here, to], [there, documentTo]);
    blocks.push(...gapBlocks(text, other, [here, nextHere], [there, nextThere]));
    [here, there] = [nextHere, nextThere];
  }
  return blocks;
}

type Range = readonly [from: number, to: number];

/** The nearest place from which both texts go on alike; the end of both when there is none near. */
function whereTheyReadOn(a: ReadText, b: ReadText, here: Range, there: Range): Range {
  for (let skipped = 1; skipped <= MOST_SKIPPED; skipped++) {
    for (let own = 0; own <= skipped; own++) {
      const [i, j] = [here[0] + own, there[0] + skipped - own];
      if (i > here[1] || j > there[1]) continue;
      const isEnd = i === here[1] && j === there[1];
      if (isEnd || equalWords(a, b, [i, Math.min(i + READS_ON, here[1])], [j, there[1]]) === READS_ON)
        return [i, j];
    }
  }
  return [here[1], there[1]];
}

/** Words that are equal from the start of two ranges on. */
function equalWords(a: ReadText, b: ReadText, [i, iEnd]: Range, [j, jEnd]: Range): number {
  const most = Math.min(iEnd - i, jEnd - j);
  let count = 0;
  while (count < most && a.hashes[i + count] === b.hashes[j + count]) count++;
  return count;
}

function gapBlocks(text: ReadText, other: ReadHeld, [from, to]: Range, [thereFrom, thereTo]: Range): Block[] {
  const isOneSided = from === to || thereFrom === thereTo;
  const alignment = isOneSided
    ? undefined
    : alignWords(quotedWords(text, from, to), other, { start: thereFrom, end: thereTo }, true);
  if (alignment) return blocksOf(alignment.steps, from, thereFrom);
  return [{ kind: 'differs', from, to, thereFrom, thereTo, isFolded: false }];
}
