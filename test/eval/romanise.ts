/**
 * The three official romanisations of 한글 for personal names, each written from its rules and apart from the engine:
 * the Revised one (2000) and the North Korean one (1992) spell syllable by syllable, McCune–Reischauer (1939) as pronounced.
 */
export interface Romanised {
  readonly family: string;
  readonly given: readonly string[];
}

const BASE = 0xac00;
const VOWEL_COUNT = 21;
const CODA_COUNT = 28;

interface Jamo {
  readonly onset: number;
  readonly vowel: number;
  readonly coda: string;
}

const CODA_JAMO = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

function jamoOf(syllable: string): Jamo {
  const code = syllable.charCodeAt(0) - BASE;
  return {
    onset: Math.floor(code / (VOWEL_COUNT * CODA_COUNT)),
    vowel: Math.floor(code / CODA_COUNT) % VOWEL_COUNT,
    coda: CODA_JAMO[code % CODA_COUNT]!,
  };
}

// In the order of Unicode: ㄱ ㄲ ㄴ ㄷ ㄸ ㄹ ㅁ ㅂ ㅃ ㅅ ㅆ ㅇ ㅈ ㅉ ㅊ ㅋ ㅌ ㅍ ㅎ
const REVISED_ONSETS = 'g kk n d tt r m b pp s ss _ j jj ch k t p h'.split(' ');
const NORTH_ONSETS = 'k kk n t tt r m p pp s ss _ j jj ch kh th ph h'.split(' ');
const MCCUNE_ONSETS = "k kk n t tt r m p pp s ss _ ch tch ch' k' t' p' h".split(' ');
// ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅘ ㅙ ㅚ ㅛ ㅜ ㅝ ㅞ ㅟ ㅠ ㅡ ㅢ ㅣ
const REVISED_VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const NORTH_VOWELS = 'a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i'.split(' ');
const MCCUNE_VOWELS = 'a ae ya yae ŏ e yŏ ye o wa wae oe yo u wŏ we wi yu ŭ ŭi i'.split(' ');

const plain = (letters: string) => letters.replace('_', '');
const CODAS: Readonly<Record<string, string>> = {
  ' ': '',
  ㄱ: 'k',
  ㄴ: 'n',
  ㄷ: 't',
  ㄹ: 'l',
  ㅁ: 'm',
  ㅂ: 'p',
  ㅅ: 't',
  ㅇ: 'ng',
  ㅈ: 't',
  ㅊ: 't',
  ㅌ: 't',
  ㅍ: 'p',
};

/** Each syllable by itself: personal names show no assimilation in these two systems. */
function spell(syllable: string, onsets: readonly string[], vowels: readonly string[]): string {
  const { onset, vowel, coda } = jamoOf(syllable);
  return plain(onsets[onset]!) + vowels[vowel]! + CODAS[coda]!;
}

export function revised({ family, given }: Romanised): Romanised {
  const word = (hangul: string) =>
    [...hangul].map(part => spell(part, REVISED_ONSETS, REVISED_VOWELS)).join('');
  return { family: word(family), given: given.map(word) };
}

/** The North Korean system, of the sounds between syllables, tells only that a k between voiced ones is a g: `Ri Son Gwon`. */
export function north({ family, given }: Romanised): Romanised {
  const spelled = (hangul: string) => spell(hangul, NORTH_ONSETS, NORTH_VOWELS);
  const parts = given.map((hangul, i) => {
    const isVoiced = i > 0 && !/[kpt]$/.test(spelled(given[i - 1]!));
    return isVoiced ? spelled(hangul).replace(/^k(?![kh])/, 'g') : spelled(hangul);
  });
  return { family: [...family].map(spelled).join(''), given: parts };
}

/** McCune–Reischauer spells the sounds, so that two syllables of a given name change where they meet. */
export function mcCune({ family, given }: Romanised): Romanised {
  return { family: mcCuneRun([...family]).join(''), given: mcCuneRun(given) };
}

const VOICED: Readonly<Record<string, string>> = { k: 'g', t: 'd', p: 'b', ch: 'j' };
/** Nasal that a stop becomes before a nasal. */
const NASAL: Readonly<Record<string, string>> = { k: 'ng', t: 'n', p: 'm' };

function mcCuneRun(syllables: readonly string[]): string[] {
  const parts = syllables.map(syllable => {
    const { onset, vowel, coda } = jamoOf(syllable);
    return { onset: plain(MCCUNE_ONSETS[onset]!), vowel: MCCUNE_VOWELS[vowel]!, coda: CODAS[coda]! };
  });
  for (let i = 1; i < parts.length; i++) meet(parts[i - 1]!, parts[i]!);
  return parts.map(
    ({ onset, vowel, coda }) => (onset === 's' && vowel === 'wi' ? 'sh' : onset) + vowel + coda,
  );
}

interface Sounds {
  onset: string;
  coda: string;
}

/** What the end of one syllable and the start of the next do to each other. */
function meet(before: Sounds, after: Sounds): void {
  const { coda } = before;
  const { onset } = after;
  if (onset === '') before.coda = coda === 'l' ? 'r' : (VOICED[coda] ?? coda);
  else if (onset === 'h' && coda === 'l') before.coda = 'r';
  else if (onset === 'r' || (onset === 'n' && coda === 'l')) meetLiquid(before, after);
  else if (onset === 'n' || onset === 'm') before.coda = NASAL[coda] ?? coda;
  else if (coda === '' || coda === 'n' || coda === 'm' || coda === 'ng') after.onset = VOICED[onset] ?? onset;
  else if (coda === 'l' && (onset === 'k' || onset === 'p')) after.onset = VOICED[onset] ?? onset;
}

function meetLiquid(before: Sounds, after: Sounds): void {
  const { coda } = before;
  if (coda === '') return;
  if (coda === 'n' || coda === 'l') {
    before.coda = 'l';
    after.onset = 'l';
    return;
  }
  before.coda = NASAL[coda] ?? coda;
  after.onset = 'n';
}
