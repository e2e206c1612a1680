import { tokenize } from '../../src/engine/text/tokenize.ts';

/** One way in which a quotation is changed. */
export type EditKind = 'word changed' | 'word dropped' | 'word added' | 'negated' | 'two swapped';
export const EDITS: readonly EditKind[] = [
  'word changed',
  'word dropped',
  'word added',
  'negated',
  'two swapped',
];

/** Random numbers below a bound. */
export type Random = (below: number) => number;

/** What words are put in from: as texts have them, so that frequent ones come often. */
export type Lexicon = readonly string[];

/** Words with what stands between them, of one sentence. */
type Pieces = readonly string[];

/** A quotation with one real edit of a kind; `undefined` when these words allow none. */
export function edit(quote: string, kind: EditKind, random: Random, lexicon: Lexicon): string | undefined {
  const pieces = quote.split(' ');
  const edited = EDITORS[kind](pieces, random, lexicon)?.join(' ');
  return edited !== undefined && isReal(quote, edited) ? edited : undefined;
}

/** Whether other words come out, and not just a part of the same. */
function isReal(quote: string, edited: string): boolean {
  const [before, after] = [tokenize(quote).words.join(' '), tokenize(edited).words.join(' ')];
  return before !== after && !` ${before} `.includes(` ${after} `);
}

const EDITORS: Readonly<
  Record<EditKind, (pieces: Pieces, random: Random, lexicon: Lexicon) => string[] | undefined>
> = {
  'word changed': (pieces, random, lexicon) => {
    const at = random(pieces.length);
    const word = lexicon[random(lexicon.length)]!;
    return replaced(pieces, at, 1, pieces[at]!.replace(/[\p{L}\p{N}]+/u, word));
  },
  'word dropped': (pieces, random) => replaced(pieces, inside(pieces, random), 1),
  'word added': (pieces, random, lexicon) =>
    replaced(pieces, inside(pieces, random), 0, lexicon[random(lexicon.length)]!),
  negated: (pieces, random) => {
    const at = pieces.findIndex(piece => /^(?:not|never|no)$/i.test(piece));
    return at > 0 && at < pieces.length - 1
      ? replaced(pieces, at, 1)
      : replaced(pieces, inside(pieces, random), 0, 'not');
  },
  'two swapped': (pieces, random) => {
    const at = random(pieces.length - 1);
    return replaced(pieces, at, 2, pieces[at + 1]!, pieces[at]!);
  },
};

/** A copy with some pieces in the place of others. */
function replaced(pieces: Pieces, at: number, count: number, ...others: readonly string[]): string[] {
  return [...pieces.slice(0, at), ...others, ...pieces.slice(at + count)];
}

/** A place with words on both sides: at an edge a dropped word leaves the rest as it was said. */
function inside(pieces: Pieces, random: Random): number {
  return 1 + random(Math.max(1, pieces.length - 2));
}

/** A quotation as another house prints it: other marks, dashes, spaces, line wraps, case at its start, U.S./US, figures, hyphens. */
export function noisy(quote: string, random: Random): string {
  return NOISES.reduce((text, noise) => (random(3) === 0 ? noise(text, random) : text), quote);
}

const NOISES: readonly ((text: string, random: Random) => string)[] = [
  text => text.replace(/['\u2018\u2019]/g, "'").replace(/["\u201c\u201d]/g, "'"),
  text => text.replace(/'/g, '\u2019'),
  text => text.replace(/(?<=\w)\s?[-\u2013\u2014]+\s(?=\w)/g, ' \u2014 '),
  text => text.replace(/\u2014|\u2013/g, ' -- '),
  (text, random) => text.replace(/ /g, () => (random(8) === 0 ? '\u00a0' : ' ')),
  (text, random) => text.replace(/ /g, () => (random(8) === 0 ? '  ' : ' ')),
  (text, random) => text.replace(/ /g, () => (random(10) === 0 ? '\n' : ' ')),
  text => text.charAt(0).toLowerCase() + text.slice(1),
  text => text.charAt(0).toUpperCase() + text.slice(1),
  text => text.replace(/\bU\.S\./g, 'US').replace(/\bU\.N\./g, 'UN'),
  text => text.replace(/\bUS\b/g, 'U.S.').replace(/\bUN\b/g, 'U.N.'),
  text => text.replace(/\b(\d{1,3}),(\d{3})\b/g, '$1$2'),
  text =>
    text.replace(/\b(\d{1,3})(\d{3})\b(?!,)/g, (all, a, b) =>
      /^(?:19|20)\d\d$/.test(all) ? all : `${a},${b}`,
    ),
  text =>
    text.replace(/\b(?:two|three|four|five|six|seven|eight|nine|ten)\b/g, word =>
      String(SPELLED.indexOf(word)),
    ),
  text => text.replace(/(?<=\p{L})-(?=\p{L})/gu, '\u2011'),
  text => text.replace(/(?<=\p{L})-(?=\p{L})/gu, ' '),
  text => text.replace(/(?<=\p{Ll}{3})-(?=\p{Ll}{3})/gu, ''),
  (text, random) => text.replace(/(?<=\p{Ll}{4})(?=\p{Ll}{4})/gu, () => (random(120) === 0 ? '-\n' : '')),
  (text, random) => text.replace(/(?<=\p{Ll}{4})(?=\p{Ll}{4})/gu, () => (random(60) === 0 ? '\u00ad' : '')),
];

const SPELLED = 'zero one two three four five six seven eight nine ten'.split(' ');
