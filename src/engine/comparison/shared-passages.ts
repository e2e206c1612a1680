import type { ComparedPassage } from '../report.ts';
import { findRuns, type Run } from '../reuse/align.ts';
import { type AlignedPassage, joinRuns } from '../reuse/passages.ts';
import { MIN_RUN, TextIndex } from '../reuse/text-index.ts';
import type { ReadText } from '../text/read-text.ts';
import type { Span } from '../text/span.ts';
import type { ReadHeld } from './compare.ts';
import { passageDifference } from './passage-difference.ts';
import { withEdges } from './passage-edges.ts';

/** Content words of a passage: with fewer it is a phrase that any two texts share. */
const MIN_CONTENT = 3;

/** The stretches that a text shares with another, in the order of the first. */
export function findSharedPassages(text: ReadText, other: ReadHeld): AlignedPassage[] {
  const runs = findRuns(new TextIndex(text, () => 1), other.numbers).flatMap(run =>
    equalRuns(text, other.text, run),
  );
  const passages = joinRuns(runs).filter(passage => contentWords(text, passage) >= MIN_CONTENT);
  return withEdges(text, other.text, passages);
}

/** The parts of a run whose words are equal in full, and not by their checks alone. */
function equalRuns(text: ReadText, other: ReadText, run: Run): Run[] {
  const runs: Run[] = [];
  const shift = run.document - run.from;
  let { from } = run;
  for (let i = run.from; i <= run.to; i++) {
    if (i < run.to && text.hashes[i] === other.hashes[i + shift]) continue;
    if (i - from >= MIN_RUN) runs.push({ from, to: i, document: from + shift });
    from = i + 1;
  }
  return runs;
}

function contentWords({ stems }: ReadText, { from, to }: AlignedPassage): number {
  let count = 0;
  for (let i = from; i < to; i++) if (stems[i] !== 0) count++;
  return count;
}

/** Passages as spans of both texts, with every word that differs. */
export function comparedPassages(
  text: ReadText,
  other: ReadHeld,
  passages: readonly AlignedPassage[],
): ComparedPassage[] {
  return passages.map(passage => ({
    article: spanOf(text, passage.from, passage.to),
    against: spanOf(other.text, passage.documentFrom, passage.documentTo),
    ...passageDifference(text, other, passage),
  }));
}

function spanOf({ tokens }: ReadText, from: number, to: number): Span {
  return { start: tokens.starts[from]!, end: tokens.ends[to - 1]! };
}
