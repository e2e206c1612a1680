/** Endings of one language's or script's names: what a word ends in, and what stands there in a list. */
type Endings = readonly (readonly [ending: string, listed: string])[];

const endings = (table: string): Endings =>
  table
    .trim()
    .split(/\s*\n\s*/)
    .flatMap(line => {
      const [listed, ...forms] = line.split(' ');
      return forms.map(form => [form, listed === '_' ? '' : listed!] as const);
    })
    .sort(([one], [other]) => other.length - one.length);

/** Cases of Russian and Ukrainian names: Путина, Зеленскому, Киеве, России, Кореей, Украины, Северной. */
const CYRILLIC = endings(`
_ а у ом ем ым им е і ові еві ею
ий ого ому им ом ем его ему
ый ого ому ым
ій ого ому им
ой ого ому ым
й я ю ем е єм ї єві
ів ова ову овом ові
їв єва єву євом єві
ь я ю ем е ем
ь и ью і
а ы и у е ой ою і
я и ю е ей ею ї єю ёй
ія ії ію ією
ая ой ую ою
яя ей юю
`);

/** Cases of Polish names: Putina, Zełenskiego, Tuskiem, Warszawy, Ukrainie, Rosją, Polsce. */
const POLISH = endings(`
_ a owi em ie iem u y ie
i iego iemu im
ów owa owie owem owu
y ego emu ym
a y ę ą ie i
ska sce skiej ską
ja ji ję ją
`);

/** What Turkish writes behind a name and an apostrophe. */
const TURKISH = new Set(
  (
    'ı i u ü yı yi yu yü nı ni nu nü a e ya ye na ne ın in un ün nın nin nun nün da de ta te nda nde dan den tan ten ' +
    'ndan nden la le yla yle ca ce lı li lu lü daki deki taki teki ndaki ndeki'
  ).split(' '),
);
const APOSTROPHE = /['\u2019]/;

/** A genitive of German, which has no apostrophe: Deutschlands, Merkels. */
const GERMAN = /(?<=[^sxzß])s$/;

/** Arabic glues its and, so, in, for and like to a word, the article too: وترامب, ببكين, للصين. */
const ARABIC: readonly (readonly [prefix: string, listed: string])[] = [
  ['ولل', 'ال'],
  ['وبال', 'ال'],
  ['لل', 'ال'],
  ['وب', ''],
  ['ول', ''],
  ['و', ''],
  ['ف', ''],
  ['ب', ''],
  ['ل', ''],
  ['ك', ''],
];

/** Letters of a name that an ending may follow: Ына is Ын. */
const LEAST_STEM = 2;
/** Of an Arabic word, where a letter in front may as well be the word's own. */
const LEAST_ARABIC = 4;

/** Languages in Latin letters whose endings are read: the text's own words tell which it is. */
export type LatinLanguage = 'de' | 'pl' | 'tr';

/** What a word of a text may be in a list, the word itself left out: `Путина` is `Путин`. */
export function listedForms(word: string, language: LatinLanguage | undefined): string[] {
  const code = word.charCodeAt(0);
  if (code >= 0x0400 && code < 0x0530) return withEndings(word, CYRILLIC);
  if (code >= 0x0620 && code < 0x0700) return withoutPrefixes(word);
  if (code >= 0x0250 || language === undefined) return [];
  if (language === 'tr') return withoutSuffix(word);
  if (language === 'pl') return withEndings(word, POLISH);
  return GERMAN.test(word) && word.length > LEAST_STEM ? [word.slice(0, -1)] : [];
}

function withoutSuffix(word: string): string[] {
  const at = word.search(APOSTROPHE);
  return at > 1 && TURKISH.has(word.slice(at + 1)) ? [word.slice(0, at)] : [];
}

function withEndings(word: string, table: Endings): string[] {
  const forms: string[] = [];
  for (const [ending, listed] of table) {
    if (word.length - ending.length < LEAST_STEM || !word.endsWith(ending)) continue;
    const form = word.slice(0, -ending.length) + listed;
    if (form !== word && !forms.includes(form)) forms.push(form);
  }
  return forms;
}

function withoutPrefixes(word: string): string[] {
  return ARABIC.filter(([prefix]) => word.startsWith(prefix))
    .map(([prefix, listed]) => listed + word.slice(prefix.length))
    .filter(form => form.length >= LEAST_ARABIC);
}

/** Words that only one of these languages has, and every text of it. */
const TELLING: ReadonlyMap<string, LatinLanguage> = new Map([
  ...'und der nicht ist auch eine für wird'.split(' ').map(word => [word, 'de'] as const),
  ...'się nie jest oraz przez został że'.split(' ').map(word => [word, 'pl'] as const),
  ...'ve bir bu için ile olarak değil daha'.split(' ').map(word => [word, 'tr'] as const),
]);
/** Words of a text that are looked at, and how many telling ones make it the language's. */
const LOOKED_AT = 400;
const ENOUGH = 4;

/** Which of the languages whose endings are read a text is in, by its small words. */
export function latinLanguageOf(words: readonly string[]): LatinLanguage | undefined {
  const counts = { de: 0, pl: 0, tr: 0 };
  for (let i = 0; i < words.length && i < LOOKED_AT; i++) {
    const language = TELLING.get(words[i]!);
    if (language && ++counts[language] >= ENOUGH) return language;
  }
  return undefined;
}
