/**
 * Folds one written syllable of a Korean name to a spelling that all romanisations share: about that of
 * McCune–Reischauer without its marks. docs/korean-names.md lists what is folded and why.
 */
export interface Syllable {
  readonly onset: string;
  readonly vowel: string;
  readonly coda: string;
}

const table = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split(/\s*\n\s*/)
      .flatMap(line => {
        const [folded, ...written] = line.split(' ');
        return written.map(
          letters => [letters === '_' ? '' : letters, folded === '_' ? '' : folded!] as const,
        );
      }),
  );

/** Folded onsets, each with the ways to write it: aspirated, tense and voiced ones are one with the plain. */
const ONSETS = table(`
_ _
k k kk kh g gh
n n
t t tt th d
r r l
m m
p p pp ph b
s s ss sh
j j jj ch c tch
h h
`);
/** Folded vowels: 어 is one with 오, 으 with 우, as where the marks of McCune–Reischauer are left out. */
const VOWELS = table(`
a a ah
ae ae ai ay
ya ya yah
yae yae yay
o o eo oh uh
e e ey ei eh
yo yo yeo yuh yeu yeoh yoh yuo
ye ye yey yeh
wa wa wah
wae wae wai way
oe oe oi oy
u u eu oo woo wu
wo wo weo
we we wey
wi wi wee wuy
yu yu yoo
ui ui eui euy uy
i i ee yi ie ih
you you
ou ou
`);
const CODAS = table(`
_ _
k k g ck c
n n nn
t t d
l l r
m m
p p b
ng ng
`);
/** Letters of the longest onset and the longest vowel. */
const MAX_ONSET = 3;
const MAX_VOWEL = 4;

/** What can begin after each vowel: of several readings the longest onset, then the longest vowel counts. */
function readSyllable(written: string): Syllable | undefined {
  for (let i = Math.min(MAX_ONSET, written.length - 1); i >= 0; i--) {
    const onset = ONSETS.get(written.slice(0, i));
    if (onset === undefined) continue;
    for (let j = Math.min(MAX_VOWEL, written.length - i); j > 0; j--) {
      const vowel = VOWELS.get(written.slice(i, i + j));
      const coda = vowel === undefined ? undefined : CODAS.get(written.slice(i + j));
      if (coda !== undefined) return { onset, vowel: vowel!, coda };
    }
  }
  return undefined;
}

/** Two spellings that the tables cannot tell: wha is 화, Back is 백. */
function regular(written: string): string {
  if (written === 'back') return 'baek';
  return written.startsWith('wh') ? `hw${written.slice(2)}` : written;
}

/** One syllable folded, `undefined` when no Korean syllable is written so. */
export function foldSyllable(written: string): Syllable | undefined {
  const read = readSyllable(regular(written));
  return read && { ...read, vowel: foldVowel(read) };
}

/** Popular spellings write u or you for 어 and 여; where, the consonants around it tell. */
function foldVowel({ onset, vowel, coda }: Syllable): string {
  if (vowel === 'you') return coda === '' || coda === 'n' ? 'yu' : 'yo';
  if (vowel === 'ou') return coda === '' && onset !== '' ? 'u' : 'o';
  if (vowel === 'ye' && (onset === 's' || onset === 'j')) return 'e';
  if (vowel === 'ui' && onset === 'h') return 'i';
  if (vowel === 'yu' && YO_FOR_YU.test(`${onset} ${coda}`)) return 'yo';
  if (vowel === 'u' && O_FOR_U.test(`${onset} ${coda}`)) return 'o';
  return vowel;
}

/** 영, 경, 명; 혁, 열; 겸; 현, 변, 면; 엽. */
const YO_FOR_YU = /^(?:.* (?:ng|l|m|p)|.+ k|[hpm] n)$/;
/** 성, 선, 석, 설, 섬; 정, 철, 점 (not 준); 덕, also as Tŏng; 범; 업, 섭. */
const O_FOR_U = /^(?:s .+|j (?!n$).+|t (?:k|ng)|p m|.* p)$/;

/** One folded syllable as it stands in a key. */
export function spell({ onset, vowel, coda }: Syllable): string {
  return onset + vowel + coda;
}

/** Two given syllables as a key has them: what changes where they meet is undone, the first without initial r and n before i and y. */
export function meet(first: Syllable, second?: Syllable): string[] {
  const start = { ...first, onset: initialOnset(first) };
  if (!second) return [spell(start)];
  const [coda, onset] = MEETINGS.get(`${first.coda} ${second.onset}`) ?? [first.coda, second.onset];
  const met = { ...start, coda };
  return [spell({ ...met, vowel: foldVowel(met) }), spell({ ...second, onset })];
}

/** The South drops or changes an initial ㄹ and ㄴ that the North keeps: 룡해, 용해; 로, 노; 녀, 여. */
function initialOnset({ onset, vowel }: Syllable): string {
  if (onset !== 'r' && onset !== 'n') return onset;
  return vowel === 'i' || vowel.startsWith('y') ? '' : 'n';
}

/** McCune–Reischauer spells the sounds where two syllables meet; what it cannot tell apart there is one for all. */
const MEETINGS: ReadonlyMap<string, readonly [coda: string, onset: string]> = new Map(
  `
  k n, k r, ng r > ng n
  k m > ng m
  p n, p r, m r > m n
  p m > m m
  t n, t r > n n
  t m > n m
  n r, l n, l r > l r
  `
    .trim()
    .split('\n')
    .flatMap(rule => {
      const [met, folded] = rule.trim().split(' > ') as [string, string];
      const [coda, onset] = folded.split(' ') as [string, string];
      return met.split(', ').map((pair): [string, [string, string]] => [pair, [coda, onset]]);
    }),
);
