/**
 * The key of a Chinese name of three syllables, equal in pinyin and Wade–Giles, joined, hyphenated or spaced:
 * Mao Zedong, Mao Tse-tung. It keeps what Wade–Giles keeps without its marks; `undefined` when a name does not read so.
 * Names of two syllables have none: Li Qiang and Li Jiang would be one.
 */
export function chineseNameKey(name: string): string | undefined {
  if (name.length > MAX_LENGTH) return undefined;
  const [family, ...given] = plainParts(name);
  if (family === undefined || given.length === 0 || given.length > 2) return undefined;
  const syllables = given.length === 2 ? given.map(foldSyllable) : splitGiven(given[0]!);
  const parts = [foldSyllable(FAMILIES.get(family) ?? family), ...(syllables ?? [])];
  return parts.length === 3 && parts.every(part => part !== undefined) ? parts.join('-') : undefined;
}

/** Whether a word is one syllable, so that it may begin such a name. */
export function isChineseSyllable(word: string): boolean {
  return word.length <= MAX_SYLLABLE && (FAMILIES.has(word) || foldSyllable(word) !== undefined);
}

/** Letters of the longest syllables: chuang, zhuang, hsiung. */
const MAX_SYLLABLE = 6;
/** Letters of the longest name that is read. */
const MAX_LENGTH = 30;

/** Families that Taiwan, Singapore and the press write in ways of their own. */
const FAMILIES: ReadonlyMap<string, string> = new Map([
  ['lee', 'li'],
  ['soong', 'song'],
  ['yeh', 'ye'],
  ['shieh', 'xie'],
  ['chow', 'zhou'],
  ['tsao', 'cao'],
  ['kung', 'gong'],
]);

const PLAIN = /^[a-z -]+$/;

function plainParts(name: string): string[] {
  const letters = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{Mn}'\u2018\u2019\u02bc]/gu, '')
    .replace(/[\u2010\u2011]/g, '-');
  return PLAIN.test(letters) ? letters.split(/[ -]/).filter(part => part !== '') : [];
}

const SYLLABLE =
  /^(zh|ch|sh|hs|ts|tz|ss|sz|[bpmfdtnlgkhjqxrzcsyw]?)(a|ai|an|ang|ao|e|ei|en|eng|er|erh|eh|i|ia|ian|iang|iao|ie|ieh|ien|in|ing|iong|iu|iung|ih|o|ong|ou|u|ua|uai|uan|uang|ue|ueh|ui|uei|un|uo|uen|ung)$/;

const INITIALS: Readonly<Record<string, string>> = {
  b: 'p',
  d: 't',
  g: 'k',
  zh: 'ch',
  j: 'ch',
  q: 'ch',
  x: 'hs',
  z: 'ts',
  c: 'ts',
  tz: 'ts',
  ss: 's',
  sz: 's',
};
const FINALS: Readonly<Record<string, string>> = {
  ieh: 'ie',
  ien: 'ian',
  ung: 'ong',
  iung: 'iong',
  erh: 'er',
  eh: 'e',
  ueh: 'ue',
  uei: 'ui',
  uen: 'un',
  ih: 'i',
  uo: 'o',
};

/** One syllable, of either system, in a spelling for both. */
function foldSyllable(written: string): string | undefined {
  const [, onset, rest] = SYLLABLE.exec(written) ?? [];
  if (onset === undefined || rest === undefined) return undefined;
  const final = FINALS[rest] ?? rest;
  // The j of Wade–Giles is the r of pinyin, whose own j stands before i and u alone.
  if (onset === 'j' && /^(?:[aeo]|ih|u[in]g?$)/.test(rest) && rest !== 'un') return `r${final}`;
  if (onset === '' || onset === 'y') return withY(final);
  const initial = INITIALS[onset] ?? onset;
  if (/^(?:ss|sz|tz)$/.test(onset) && final === 'u') return `${initial}i`;
  return initial + (final === 'e' && /^[kh]$/.test(initial) ? 'o' : final);
}

/** `i`, `ing` and `yen` are yi, ying and yan; `yu` is you or yu. */
function withY(final: string): string {
  if (final.startsWith('i')) return `y${final}`;
  if (final === 'en') return 'yan';
  return final === 'ou' ? 'yu' : `y${final}`;
}

/** A given name without a break: a consonant between vowels begins the second syllable. */
function splitGiven(written: string): [string, string] | undefined {
  for (let i = 1; i < written.length; i++) {
    const [first, second] = [foldSyllable(written.slice(0, i)), foldSyllable(written.slice(i))];
    if (first && second && !/^[aeiou]/.test(written.slice(i))) return [first, second];
  }
  return undefined;
}
