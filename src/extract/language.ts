import { namesIn } from './json-ld.ts';
import { firstOf } from './meta-tags.ts';
import type { Page } from './page.ts';

/** The page's language: what it declares, unless its own text plainly says another. */
export function findLanguage(page: Page, text: string): string | undefined {
  const declared = declaredLanguages(page);
  const written = languageOfText(text);
  if (written === undefined || declared.includes(written))
    return declared[0] === undefined ? written : (declared.find(one => one === written) ?? declared[0]);
  return written;
}

function declaredLanguages(page: Page): string[] {
  const root = page.document.documentElement;
  return [
    root.getAttribute('lang') ?? root.getAttribute('xml:lang'),
    namesIn(page.articleNode?.inLanguage)[0],
    firstOf(page.meta, ['og:locale', 'content-language', 'language', 'dc.language', 'dcterms.language']),
  ].flatMap(value => primaryLanguage(value ?? undefined) ?? []);
}

/** The primary part of a language tag, lower case. */
export function primaryLanguage(tag: string | undefined): string | undefined {
  const match = /^\s*([a-z]{2,3})(?![a-z])/i.exec(tag ?? '');
  const language = match?.[1]?.toLowerCase();
  // Both written norms of Norwegian are one language to everyone downstream.
  return language === 'nb' || language === 'nn' ? 'no' : language;
}

/** Frequent small words that hardly occur in the other languages of the list. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to that was for with is his from they have had which were been who will said would',
  de: 'der die und das ist nicht mit den sich auf für dem eine auch als nach wird werden einer über sind',
  fr: 'les des est dans une que pour qui sur pas avec sont cette par aux ont ses mais été leur plus',
  es: 'los las del una que por con para como más pero sus fue este entre está también han según desde',
  pt: 'que não uma com para dos mais como foi por das são ele seu sua pelo pela também até ao',
  it: 'che di il della sono per una con non dei gli nel alla più anche delle questo ha stato dal',
  nl: 'het een van dat niet zijn voor met aan ook hij wordt maar door naar heeft bij nog om werd',
  sv: 'och att det som för inte med den till har ett om var från men kan ska efter när vid',
  da: 'og det at er ikke til med på som har den af blev efter være også ved kan hun fra',
  no: 'og det som ikke til med på har av ble etter være også ved kan hun fra seg skal mot',
  pl: 'nie się jest że na do jak od przez dla był ale oraz przy tego jego które lub są po',
  id: 'yang dan di dengan untuk ini dari pada dalam itu tidak akan oleh juga mereka telah ada saat tersebut',
  tr: 've bir bu için ile olarak da çok daha sonra olan gibi ancak kadar en ne değil göre olduğu ise',
  fi: 'ja on ei että se hän oli myös kun mutta ovat sen joka mukaan ole vuoden kuin niin olisi jos',
  cs: 'je se na že jsou pro byl ale jako podle jeho které který není jsem také už nebo při roku',
  vi: 'và của các là trong được cho không có đã người với một những khi đến này về ông ra',
};

/** A word, in ranges that hold few signs beside letters: browsers compile all letters of Unicode slowly. */
const WORD = /[a-z\u00aa\u00b5\u00ba\u00c0-\u1fff\u2c00-\u2dff\u3040-\ufdff]+/g;

/** The languages whose small word a word is. */
const owners = new Map<string, string[]>();
for (const [language, words] of Object.entries(SMALL_WORDS)) {
  for (const word of words.split(' ')) owners.set(word, [...(owners.get(word) ?? []), language]);
}

/** Scripts that one language (or one written family) owns. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
];

/** Characters looked at: the opening tells the language. */
const SAMPLE = 6_000;
/** Share of words that must be a language's small words; running prose has 15–40 %. */
const MIN_SHARE = 0.08;
/** Fewer words than this prove nothing. */
const MIN_WORDS = 25;

/** Some character of a script of the list; Latin texts have none and need no count. */
const SCRIPTED = /[\u0370-\u03ff\u0590-\u05ff\u0e00-\u0e7f\u1100-\u11ff\u1f00-\u1fff\u2e80-\uffff]/;

/** The language a text is plainly written in; `undefined` when unsure. */
export function languageOfText(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  return (SCRIPTED.test(sample) ? scriptLanguage(sample) : undefined) ?? latinLanguage(sample);
}

function scriptLanguage(sample: string): string | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of SCRIPTS) {
    // Japanese is known by a fair share of kana among its Han characters.
    const share = (sample.match(script)?.length ?? 0) / Math.max(letters, 1);
    if (letters > 40 && share > (language === 'ja' ? 0.15 : 0.5)) return language;
  }
  return undefined;
}

function latinLanguage(sample: string): string | undefined {
  const words = sample.toLowerCase().match(WORD) ?? [];
  if (words.length < MIN_WORDS) return undefined;
  const counts = new Map(Object.keys(SMALL_WORDS).map(language => [language, 0]));
  for (const word of words)
    for (const language of owners.get(word) ?? []) counts.set(language, counts.get(language)! + 1);
  const ranked = [...counts]
    .map(([language, count]) => ({ language, share: count / words.length }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = ranked;
  // Danish and Norwegian share most small words: between near equals the page's own word stands.
  return best!.share >= MIN_SHARE && best!.share > second!.share * 1.3 ? best!.language : undefined;
}
