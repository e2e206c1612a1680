import type { Difference } from '../report.ts';
import { sentenceAt } from '../reuse/align.ts';
import { TYPOGRAPHY_BITS } from '../text/hash.ts';
import type { ReadText } from '../text/read-text.ts';
import { alignWords } from './align-words.ts';
import { type Block, blocksOf, withoutStrayEdges } from './blocks.ts';
import { describeBlocks } from './difference.ts';
import { foldBlocks } from './fold-blocks.ts';
import { compareWords, type Held } from './held.ts';
import { mostWorth } from './most-worth.ts';
import { type Quoted, quotedWords } from './quoted.ts';
import { stretchesFor } from './stretches.ts';
import { hasWholeSentences } from './whole-sentences.ts';

/** What the words of a page are to a stretch of a document. */
export interface Likeness {
  readonly verdict: 'verbatim' | 'folded' | 'elided' | 'altered';
  /** First and last sentence of the document that they stand in, counted from 0. */
  readonly from: number;
  readonly to: number;
  /** Words that are equal on both sides, and how many of them carry content. */
  readonly words: number;
  readonly contentWords: number;
  readonly difference: readonly Difference[];
}

/** Fewer words are too few to be told as changed: any sentence has them. */
const MIN_ALTERED_WORDS = 4;
const MIN_ALTERED_CONTENT = 2;
/** Share of the words of both sides that a changed quotation still has: below it the wording is another, or the translation. */
const MIN_ALTERED_SHARE = 0.68;

/** Words in brackets that turn a sentence round. */
const NEGATIONS = new Set([
  'not',
  'no',
  'never',
  'none',
  'neither',
  'nor',
  'nobody',
  'nothing',
  'cannot',
  'without',
]);

/** How words `from .. to` of a text stand in a document: word by word, shortened or changed; `undefined` when they do not. */
export function findLikeness(text: ReadText, from: number, to: number, held: Held): Likeness | undefined {
  if (!hasContent(text, from, to)) return undefined;
  const quoted = quotedWords(text, from, to);
  return findRow(quoted, held) ?? findAligned(quoted, held);
}

/** Whether words say anything: function words alone stand everywhere. */
export function hasContent({ stems }: ReadText, from: number, to: number): boolean {
  return stems.subarray(from, to).some(stem => stem !== 0);
}

/** All words in a row; printed alike if they stand there so anywhere, else folded. */
export function findRow(quoted: Quoted, held: Held): Likeness | undefined {
  const { text, from, to } = quoted;
  const { checks } = held.numbers;
  const last = checks.length - (to - from);
  const [even, odd] = text.checks;
  const first = [even[from]! >>> TYPOGRAPHY_BITS, odd[from]! >>> TYPOGRAPHY_BITS];
  let folded: Block | undefined;
  for (let at = 0; at <= last; at++) {
    // Nearly every place differs in the first word already.
    if (from < to && checks[at]! >>> TYPOGRAPHY_BITS !== first[(from + at) & 1]) continue;
    const likeness = compareRow(quoted, held, at);
    if (likeness === 'different' || (likeness === 'folded' && folded)) continue;
    const block = rowAt(quoted, at, likeness);
    if (!hasWholeSentences(quoted, held, [block])) continue;
    if (likeness === 'same') return likenessOf(quoted.text, held, [block], 'verbatim');
    folded = block;
  }
  return folded && likenessOf(quoted.text, held, [folded], 'folded');
}

function compareRow({ text, from, to }: Quoted, held: Held, at: number): 'same' | 'folded' | 'different' {
  let likeness: 'same' | 'folded' = 'same';
  for (let i = from; i < to; i++) {
    const word = compareWords(text, i, held, at + i - from);
    if (word === 'different') return 'different';
    if (word === 'folded') likeness = 'folded';
  }
  return likeness;
}

function rowAt({ from, to }: Quoted, at: number, likeness: 'same' | 'folded'): Block {
  const isFolded = likeness === 'folded';
  return { kind: 'same', from, to, thereFrom: at, thereTo: at + to - from, isFolded };
}

/** The best alignment with the stretches that share the most, if it says the same sentence. */
function findAligned(quoted: Quoted, held: Held): Likeness | undefined {
  if (quoted.to - quoted.from < MIN_ALTERED_WORDS) return undefined;
  let best: { readonly score: number; readonly likeness: Likeness } | undefined;
  for (const stretch of stretchesFor(quoted, held)) {
    if (mostWorth(quoted, held, stretch) < (best?.score ?? 0)) continue;
    const alignment = alignWords(quoted, held, stretch);
    if (!alignment || alignment.score <= (best?.score ?? 0)) continue;
    const first = alignment.steps.find(step => step.kind !== 'here');
    if (!first) continue;
    const folded = foldBlocks(quoted, held, blocksOf(alignment.steps, quoted.from, first.there));
    const blocks = held.text ? folded : withoutStrays(quoted, folded);
    const verdict = verdictOf(quoted, blocks);
    // Where a word is another that cannot be named, nothing is said of the others either.
    if (verdict && verdict !== 'altered' && !hasWholeSentences(quoted, held, blocks)) continue;
    if (verdict) best = { score: alignment.score, likeness: likenessOf(quoted.text, held, blocks, verdict) };
  }
  return best?.likeness;
}

function withoutStrays(quoted: Quoted, blocks: readonly Block[]): Block[] {
  return withoutStrayEdges(quoted.text.stems, blocks, gap => isMarkedGap(quoted, gap));
}

/** Whether the page owns up to what lacks: by an ellipsis, or by brackets in its place. */
function isMarkedGap({ isAfterGap, isGloss, from: start }: Quoted, { from, to }: Block): boolean {
  if (to - start < isAfterGap.length && isAfterGap[to - start] === 1) return true;
  for (let i = from; i < to; i++) if (isGloss[i - start] === 1 || isAfterGap[i - start] === 1) return true;
  return false;
}

/** What the blocks of an alignment amount to. */
function verdictOf(quoted: Quoted, blocks: readonly Block[]): Likeness['verdict'] | undefined {
  const edits = { here: 0, glosses: 0, marked: 0, unmarked: 0 };
  let same = 0;
  let content = 0;
  let isFolded = false;
  for (const block of blocks) {
    if (block.kind === 'same') {
      same += block.to - block.from;
      content += contentWords(quoted.text, block);
      isFolded ||= block.isFolded;
      continue;
    }
    countEdits(quoted, block, edits);
  }
  if (same < MIN_ALTERED_WORDS || content < MIN_ALTERED_CONTENT) return undefined;
  if (edits.here === 0 && edits.unmarked === 0 && !hasNegatingGloss(quoted, blocks)) {
    return edits.marked > 0 ? 'elided' : isFolded || edits.glosses > 0 ? 'folded' : 'verbatim';
  }
  // Words that only lack from a stretch are plain to see, however many they are.
  const unmarked = edits.here === 0 ? 0 : edits.unmarked;
  const isSameSentence = same >= MIN_ALTERED_SHARE * (same + edits.here + unmarked);
  return isSameSentence && edits.unmarked <= same ? 'altered' : undefined;
}

/** What the page says to be its own doing, and what it does not. */
function countEdits(
  quoted: Quoted,
  block: Block,
  edits: { here: number; glosses: number; marked: number; unmarked: number },
): void {
  for (let i = block.from; i < block.to; i++)
    edits[quoted.isGloss[i - quoted.from] === 1 ? 'glosses' : 'here']++;
  edits[isMarkedGap(quoted, block) ? 'marked' : 'unmarked'] += block.thereTo - block.thereFrom;
}

function hasNegatingGloss({ text, isGloss, from: start }: Quoted, blocks: readonly Block[]): boolean {
  return blocks.some(({ kind, from, to }) => {
    if (kind === 'same') return false;
    for (let i = from; i < to; i++) {
      const word = text.tokens.words[i]!;
      if (isGloss[i - start] === 1 && (NEGATIONS.has(word) || word.endsWith('nt'))) return true;
    }
    return false;
  });
}

function contentWords({ stems }: ReadText, { from, to }: Block): number {
  let count = 0;
  for (let i = from; i < to; i++) if (stems[i] !== 0) count++;
  return count;
}

function likenessOf(
  text: ReadText,
  held: Held,
  blocks: readonly Block[],
  verdict: Likeness['verdict'],
): Likeness {
  const same = blocks.filter(({ kind }) => kind === 'same');
  const { sentenceStarts } = held.numbers;
  return {
    verdict,
    from: sentenceAt(sentenceStarts, same[0]!.thereFrom),
    to: sentenceAt(sentenceStarts, same.at(-1)!.thereTo - 1),
    words: same.reduce((sum, { from, to }) => sum + to - from, 0),
    contentWords: same.reduce((sum, block) => sum + contentWords(text, block), 0),
    difference: describeBlocks(text, held, blocks),
  };
}
