/** Endings and letters that British and American print spell in two ways; each is tried in both directions. */
const SPELLINGS: readonly (readonly [british: string, american: string])[] = [
  ['ise', 'ize'],
  ['isi', 'izi'],
  ['isa', 'iza'],
  ['yse', 'yze'],
  ['ysi', 'yzi'],
  ['our', 'or'],
  ['nce', 'nse'],
  ['tre', 'ter'],
  ['bre', 'ber'],
  ['ogue', 'og'],
  ['amme', 'am'],
  ['ll', 'l'],
  ['ae', 'e'],
  ['oe', 'e'],
  ['pp', 'p'],
  ['grey', 'gray'],
  ['tyre', 'tire'],
];
/** Shorter words are other words when a letter changes: "our", "or". */
const MIN_LETTERS = 5;

/** Numbers that print spells or writes in figures, and months that it shortens, as its house style wants. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  (
    'zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 ' +
    'fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 ' +
    'sixty=60 seventy=70 eighty=80 ninety=90 first=1st second=2nd third=3rd fourth=4th fifth=5th sixth=6th ' +
    'seventh=7th eighth=8th ninth=9th tenth=10th january=jan february=feb august=aug september=sept october=oct ' +
    'november=nov december=dec'
  )
    .split(' ')
    .flatMap(pair => {
      const [word, other] = pair.split('=') as [string, string];
      return [
        [word, other],
        [other, word],
      ] as [string, string][];
    }),
);

/** Names of states and bodies that print writes out or shortens. */
const SHORT_FORMS: readonly (readonly [short: string, long: readonly string[]])[] = [
  ['us', ['united', 'states']],
  ['uk', ['united', 'kingdom']],
  ['un', ['united', 'nations']],
  ['eu', ['european', 'union']],
  ['rok', ['republic', 'of', 'korea']],
  ['dprk', ['democratic', 'peoples', 'republic', 'of', 'korea']],
  ['prc', ['peoples', 'republic', 'of', 'china']],
];

/** The same word in other spellings: the other side of the Atlantic's, figures for words, a month cut short. */
export function otherSpellings(word: string): string[] {
  const pair = PAIRS.get(word);
  if (pair !== undefined) return [pair];
  if (word.length < MIN_LETTERS) return [];
  return SPELLINGS.flatMap(([british, american]) => [
    ...replacedIn(word, british, american),
    ...replacedIn(word, american, british),
  ]);
}

function replacedIn(word: string, letters: string, others: string): string[] {
  const at = word.lastIndexOf(letters);
  return at <= 0 ? [] : [word.slice(0, at) + others + word.slice(at + letters.length)];
}

/** The short form of words that have one. */
export function shortForm(words: readonly string[]): string | undefined {
  const long = words.join(' ');
  return SHORT_FORMS.find(([, form]) => form.join(' ') === long)?.[0];
}

/** The words that a short form stands for. */
export function longForm(short: string): readonly string[] | undefined {
  return SHORT_FORMS.find(([form]) => form === short)?.[1];
}
