import type { Item } from './frames.ts';
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import { PAPER } from './word-traits.ts';

/** Words from a paper to its issuer at most: "statement issued on Friday by". */
const MAX_BETWEEN = 4;

const ISSUING = /^(?:issued|released|made|signed|written|given|delivered|published)$/;

/** Who the sentence says issued a paper: "a statement issued by the ministry", "a letter from Ho Lee". */
export function issuerOf(items: readonly Item[]): NounPhrase | undefined {
  for (let at = 0; at < items.length; at++) {
    if ((items[at]!.traits & PAPER) === 0) continue;
    if (items[at + 1]?.lower === 'from') return phraseStartingAt(items, at + 2);
    const owner = ownerBefore(items, at);
    if (owner) return owner;
    const near = items.slice(at + 1, at + 1 + MAX_BETWEEN);
    const by = near.findIndex(item => item.lower === 'by');
    if (by === 0 || (by > 0 && ISSUING.test(near[0]!.lower))) return phraseStartingAt(items, at + by + 2);
  }
  return undefined;
}

/** Words from an owner to its paper at most: "the ministry's angry press statement". */
const MAX_ADJECTIVES = 2;
/** Words of an owner at most: "the spokesman of the transport ministry's". */
const MAX_OWNER = 8;

const POSSESSIVE = /['\u2019]s?$/;

/** "The foreign ministry spokesman's statement": the spokesman. */
function ownerBefore(items: readonly Item[], paper: number): NounPhrase | undefined {
  let at = paper - 1;
  while (
    at > 0 &&
    paper - at <= MAX_ADJECTIVES &&
    items[at]!.kind === 'word' &&
    !POSSESSIVE.test(items[at]!.text)
  )
    at--;
  const item = items[at];
  if (item?.kind !== 'word' || !POSSESSIVE.test(item.text)) return undefined;
  const text = item.text.replace(POSSESSIVE, '');
  const span = { start: item.span.start, end: item.span.start + text.length };
  const owner = { ...item, text, lower: text.toLowerCase(), span };
  const phrase = phraseEndingAt(
    [...items.slice(Math.max(0, at - MAX_OWNER), at), owner],
    Math.min(at, MAX_OWNER),
    0,
  );
  return phrase?.form === 'pronoun' ? undefined : phrase;
}
