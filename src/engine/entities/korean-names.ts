import { COMMON_SYLLABLES, FAMILIES } from './korean-syllables.ts';

/** A Korean personal name as read from one of its romanisations. */
export interface KoreanName {
  /** Equal for one name in all romanisations: `kim-sol-hwa`. */
  readonly key: string;
  /** Every given syllable is one that Korean names use often: the shape alone speaks for a Korean name. */
  readonly isTypical: boolean;
}

/** Marks of McCune–Reischauer: a breve, or an apostrophe after an aspirated consonant. */
const MCCUNE = /[\u014f\u014e\u016d\u016c]|[okutOKUT]\u0306|(?:k|t|p|ch)['\u2019\u02bc](?=[aeiouy])/i;

/** The key of a Korean name, `undefined` when it does not read as one. */
export function koreanNameKey(name: string): string | undefined {
  return readKoreanName(name)?.key;
}

/**
 * Reads a romanised Korean name, family name first; family name last only with a hyphenated given name.
 * Revised, McCune–Reischauer, North Korean and popular spellings fold to one key, syllable by syllable.
 */
export function readKoreanName(name: string): KoreanName | undefined {
  const parts = partsOf(name);
  const isMcCune = MCCUNE.test(name.normalize('NFC'));
  const given = (words: readonly string[]) =>
    words.map(word => plainLetters(isMcCune ? word.replace(PLAIN_CH, 'j') : word));
  const [first, ...rest] = parts;
  if (first === undefined || rest.length === 0 || rest.length > 2) return undefined;
  const family = FAMILIES.get(plainLetters(first).replace('-', ''));
  if (family) return named(family, given(rest));
  const last = FAMILIES.get(plainLetters(rest.at(-1)!));
  return last && rest.length === 1 && first.includes('-') ? named(last, given([first])) : undefined;
}

function named(family: string, given: readonly string[]): KoreanName | undefined {
  const written = given.flatMap(part => part.split('-'));
  if (written.length > 2) return undefined;
  const syllables = written.length === 2 ? written.map(foldSyllable) : splitSyllables(written[0]!);
  if (!syllables?.every(syllable => syllable !== undefined)) return undefined;
  return {
    key: [family, ...syllables].join('-'),
    isTypical: syllables.every(syllable => COMMON_SYLLABLES.has(syllable)),
  };
}

/** An unaspirated consonant in McCune–Reischauer, where an aspirated one has an apostrophe. */
const PLAIN_CH = /ch(?!['\u2019\u02bc])/g;

/** Lower-case parts of a name, hyphens kept. */
function partsOf(name: string): string[] {
  const letters = name
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .trim();
  return letters.split(/[\s\u00a0]+/).map(part => part.replace(/^-|-$/g, ''));
}

const LETTERS_ONLY = /^[a-z-]*$/;

/** A part without accents and apostrophes. */
function plainLetters(part: string): string {
  if (LETTERS_ONLY.test(part)) return part;
  return part.normalize('NFD').replace(/[\p{Mn}'\u2019\u02bc]/gu, '');
}

/** One given name written without a break: one syllable, or two split where both are common. */
function splitSyllables(written: string): (string | undefined)[] | undefined {
  const whole = foldSyllable(written);
  if (whole !== undefined) return [whole];
  let best: string[] | undefined;
  let bestScore = -1;
  for (let i = 1; i < written.length; i++) {
    const pair = [foldSyllable(written.slice(0, i)), foldSyllable(written.slice(i))];
    if (!isPair(pair)) continue;
    const score = pair.filter(syllable => COMMON_SYLLABLES.has(syllable)).length;
    if (score >= bestScore) {
      best = pair;
      bestScore = score;
    }
  }
  return best;
}

function isPair(pair: (string | undefined)[]): pair is [string, string] {
  return pair.every(syllable => syllable !== undefined);
}

const ONSET_LETTERS = new Set([
  '',
  ...'kk kh gh ch jj th tt ph pp sh ss g k n d t r l m b p s j h'.split(' '),
]);
const VOWEL_LETTERS = new Set(
  (
    'yae yeo yoo you yuh yeu wae weo woo eui ya ye yo yu wa we wi wo ae ai ay eo eu oe oi oo ou uh oh ah ee ui ' +
    'a e i o u'
  ).split(' '),
);
const CODA_LETTERS = new Set(['', ...'ng ck k g n t d l r m p b'.split(' ')]);
/** Letters of the longest onset and the longest vowel. */
const MAX_ONSET = 2;
const MAX_VOWEL = 3;

/** A syllable's onset, vowel and coda as written, of several readings the one with the longest onset, then vowel. */
function partsOfSyllable(written: string): [onset: string, vowel: string, coda: string] | undefined {
  for (let i = MAX_ONSET; i >= 0; i--) {
    const onset = written.slice(0, i);
    if (onset.length < i || !ONSET_LETTERS.has(onset)) continue;
    for (let j = MAX_VOWEL; j > 0; j--) {
      const vowel = written.slice(i, i + j);
      const coda = written.slice(i + j);
      if (vowel.length === j && VOWEL_LETTERS.has(vowel) && CODA_LETTERS.has(coda))
        return [onset, vowel, coda];
    }
  }
  return undefined;
}

const ONSETS: Readonly<Record<string, string>> = {
  kk: 'k',
  kh: 'k',
  gh: 'k',
  g: 'k',
  jj: 'j',
  th: 't',
  tt: 't',
  d: 't',
  ph: 'p',
  pp: 'p',
  b: 'p',
  sh: 's',
  ss: 's',
  l: 'r',
};
const VOWELS: Readonly<Record<string, string>> = {
  yeo: 'yo',
  yuh: 'yo',
  yeu: 'yo',
  yoo: 'yu',
  weo: 'wo',
  woo: 'u',
  eui: 'ui',
  ai: 'ae',
  ay: 'ae',
  eo: 'o',
  eu: 'u',
  oi: 'oe',
  oo: 'u',
  ou: 'o',
  uh: 'o',
  oh: 'o',
  ah: 'a',
  ee: 'i',
};
const CODAS: Readonly<Record<string, string>> = { ck: 'k', g: 'k', d: 't', r: 'l', b: 'p' };

/** One syllable in its folded spelling, `undefined` when no Korean syllable is written so. */
export function foldSyllable(written: string): string | undefined {
  const parts = partsOfSyllable(written);
  if (!parts) return undefined;
  const onset = ONSETS[parts[0]] ?? parts[0];
  const coda = CODAS[parts[2]] ?? parts[2];
  const vowel =
    parts[1] === 'you' ? (coda === '' || coda === 'n' ? 'yu' : 'yo') : (VOWELS[parts[1]] ?? parts[1]);
  return onset + foldVowel(onset, vowel, coda) + coda;
}

/** Popular spellings write u for the vowel that other systems write eo, ŏ or o; which, the neighbours tell. */
function foldVowel(onset: string, vowel: string, coda: string): string {
  if (onset === 'h' && vowel === 'ui') return 'i';
  if (
    vowel === 'yu' &&
    (coda === 'ng' || (onset !== '' && /^[kl]$/.test(coda)) || (onset === 'h' && coda === 'n'))
  ) {
    return 'yo';
  }
  if (vowel !== 'u') return vowel;
  if (coda === 'ng' && /^(?:j|ch|s)$/.test(onset)) return 'o';
  if (coda === 'l' && /^(?:ch|s)$/.test(onset)) return 'o';
  return onset === 'p' && coda === 'm' ? 'o' : 'u';
}
