import { LetterPattern } from '../text/letter-pattern.ts';
import { isDate } from './dates.ts';

/** Longest name of an outlet, in characters and in words. */
const MAX_NAME = 60;
const MAX_WORDS = 8;
/** A name stands at the start of what is read. */
const MAX_READ = 140;

/** Small words before a name: articles, prepositions, and what kind of outlet it is. */
const BEFORE = words(
  'the our its their a an at on in by of from sister partner partners partnership with site website newspaper magazine blog news outlet affiliate ' +
    'station daily weekly journal publication publisher nonprofit non-profit newsroom online portal service paper network ' +
    'dem der die das den des im beim bei auf aus von vom magazin zeitung zeitschrift portal seite webseite ' +
    'le la les du de sur dans par en magazine quotidien revue hebdomadaire el los las del diario revista sitio web periódico portal ' +
    'o os as no na nos nas do da dos das pelo pela jornal site il lo gli nel nella sul sulla dal dalla dello della di su sito giornale quotidiano rivista ' +
    'в во на из с сайте сайта газете газеты журнале журнала портале портала издании издания агентства агентство di dari laman situs harian',
);
/** Small words inside a name: "Center for Investigative Reporting", "Frankfurter und Offenbacher Post". */
const INSIDE = words(
  'of the for and de du des la le les l el del los der die das für und et y e da do dos di van den & +',
);
/** Capitalised words with which a sentence begins, not a name. */
const NOT_FIRST = words(
  'by with more all it its here there he she they we you i and but or if in on at what when where who why how this that these those',
);
/** Capitalised words that belong to the page or the calendar, not to a name. */
const NOT_OF_A_NAME = words(
  'read click follow sign subscribe see photo photos image images visit copyright page chapter ' +
    'monday tuesday wednesday thursday friday saturday sunday today yesterday updated posted published republished reprinted translated edited editor share tags related ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
);
/** A single one of these is a language, a section or a thing, not an outlet. */
const NOT_ALONE = words(
  'english french german spanish italian portuguese russian japanese chinese korean arabic dutch swedish norwegian danish polish turkish hebrew hindi ' +
    'englisch englischen französischen spanischen russischen anglais allemand espagnol russe inglés francés alemán inglês francês inglese francese tedesco ' +
    'politics business opinion sports health science world uncategorized news blog print facebook twitter instagram youtube linkedin spring summer autumn winter fall ' +
    'issue volume chapter part paris london berlin moscow beijing tokyo seoul washington supplied staff agencies',
);
/** Words behind a name's capitals that make it a part of a paper, never its name: "the Opinion section". */
const PARTS = words(
  'section edition issue page column category series pages supplement newsletter print headline version ausgabe numéro número numero edición edição edizione',
);

const NAME_WORD = new LetterPattern(
  /^(?:\p{Lu}|\p{N}|[a-z](?=\p{Lu}))[\p{Lu}\p{Ll}\p{M}\p{N}.'\u2019&!+@/-]*/u,
);
const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?((?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,12})(?=\.?(?:$|[\s/,;:)\]]))/i;
const QUOTED = /^["'“”„«‘『「《〈]([^"“”»’』」》〉\n]{2,60})["'“”»’』」》〉]/u;
/** Letters of scripts without capitals. */
const CASELESS = new LetterPattern(/^\p{Lo}/u);
/** Where a name of such a script ends. */
const CASELESS_END =
  /[、。，,；;：:|｜（()）「」『』【】《》〈〉/\n\r+]|\s[-–—]\s|\s\d|\s{2}|https?:|より|から|による|など/u;
const WITHOUT_SPACES = new LetterPattern(
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
);
/** Companies' short forms behind a name. */
const COMPANY = /,? (?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Co|GmbH|S\.?A|S\.?p\.?A|plc|PLC|AG|KG)\.?$/;
/** A full stop that ends no sentence: "St. Louis", "U.S. News". */
const SHORT_FORM = new LetterPattern(/^(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}?|St|Mt|Ft|Dr|Mr|Inc|Co|Vol|No)\.$/u);

/** The name of an outlet that a text begins with, as printed and tidily cut; undefined when it begins with none. */
export function printedName(text: string): string | undefined {
  const read = withoutSmallWords(text.slice(0, MAX_READ).trimStart());
  const name = quotedName(read) ?? ADDRESS.exec(read)?.[1] ?? caselessName(read) ?? capitalisedName(read);
  return name !== undefined && isName(name) ? name : undefined;
}

/** `Tue 29 Nov 2016`: "Sun" alone may be a paper. */
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.? \d/i;

function isName(name: string): boolean {
  if (WEEKDAY.test(name)) return false;
  if (name.length < 2 || name.length > MAX_NAME || isDate(name) || /^\d+$/.test(name)) return false;
  return !NOT_ALONE.has(name.toLowerCase()) && !/^\d{4}\b/.test(name);
}

/** An article glued to a name. */
const ELIDED = new LetterPattern(/^(?:l|d|dell|sull|nell)['’](?=\p{Lu})/u);

/** Cuts articles and descriptions that a sentence puts before a name: "our sister site". */
function withoutSmallWords(text: string): string {
  let left = text.replace(/^[:\s]+/, '');
  for (let i = 0; i < MAX_WORDS; i++) {
    const word = /^(?:l['’]|d['’]|dell['’]|sull['’])?([^\s"“„«]{1,14})\s+/u.exec(left);
    if (!word) break;
    if (!BEFORE.has(word[1]!)) break;
    left = left.slice(word[0].length);
  }
  return left.replace(ELIDED, '');
}

const NAME_START = new LetterPattern(/^[\p{Lu}\p{Lo}\p{N}]/u);

function quotedName(text: string): string | undefined {
  const name = QUOTED.exec(text)?.[1]?.replace(/[.,]$/, '').replace(/\s+/g, ' ').trim();
  return name && NAME_START.test(name) ? name : undefined;
}

function caselessName(text: string): string | undefined {
  if (!CASELESS.test(text)) return undefined;
  const name = text.split(CASELESS_END, 1)[0]!.trim();
  const words = name.split(/\s+/);
  return WITHOUT_SPACES.test(name) ? words[0]!.replace(/等$/u, '') : words.slice(0, 4).join(' ');
}

function capitalisedName(text: string): string | undefined {
  const tokens = text.split(/\s+/, MAX_WORDS + 2);
  const name: string[] = [];
  for (let i = 0; i < tokens.length && name.length < MAX_WORDS; i++) {
    const token = tokens[i]!;
    const word = NAME_WORD.exec(token)?.[0];
    const isInside = INSIDE.has(token) && name.length > 0 && startsName(tokens[i + 1]) && !isPair(tokens, i);
    if (isInside) {
      name.push(token);
      continue;
    }
    if (word === undefined || isForeign(word) || (name.length === 0 && isSentenceStart(word)))
      return cut(name, token);
    if (POSSESSIVE.test(word) && !CAPITAL.test(tokens[i + 1] ?? ''))
      return ofItsSite([...name, word], tokens[i + 1]);
    name.push(word);
    if (word.length < token.length || (word.endsWith('.') && !SHORT_FORM.test(word))) return cut(name, '');
  }
  return cut(name, '');
}

/** "Grist and Harbour Week" are two names; "Food and Harbour Fund", "Centre for Piers and Ports" are one. */
function isPair(tokens: readonly string[], at: number): boolean {
  if (!/^(?:and|und|et|y|e)$/.test(tokens[at]!)) return false;
  if (tokens.slice(0, at).some(token => /^(?:of|for|für|pour|para)$/.test(token))) return false;
  return at > 1 || tokens.length <= 3;
}

function startsName(token: string | undefined): boolean {
  return (
    token !== undefined &&
    !isForeign(token.replace(/[.,;:]+$/, '')) &&
    (NAME_WORD.test(token) || token === 'the')
  );
}

/** `There's` as much as `There`. */
function isSentenceStart(word: string): boolean {
  return NOT_FIRST.has(word.toLowerCase().replace(/['\u2019.,].*$/, ''));
}

function isForeign(word: string): boolean {
  return NOT_OF_A_NAME.has(word.toLowerCase().replace(/[.,]+$/, ''));
}

const POSSESSIVE = /['\u2019]s?$/;
const CAPITAL = new LetterPattern(/^\p{Lu}/u);
const MAGAZINES = /^(?:magazine|review|weekly)/;
const SITES = /^(?:web ?site|site|blog|newsletter|page|online|web|pages|reporting|newsroom|homepage)/;

/** `Pier Gazette's website`, `Harper's magazine`; `Ida Brandt's speech` is no outlet's. */
function ofItsSite(name: readonly string[], next = ''): string | undefined {
  if (MAGAZINES.test(next)) return cut(name, '');
  const bare = [...name.slice(0, -1), name.at(-1)!.replace(POSSESSIVE, '')];
  return next === '' || SITES.test(next) ? cut(bare, '') : undefined;
}

/** Publishers of books print what is no news page's. */
const BOOKS =
  /\b(?:Books|House|Publishers?|Publishing|Verlag|Éditions|University Press|Penguin|HarperCollins|Simon & Schuster|Macmillan|Knopf|Hachette|Bloomsbury)\b/;

/** The words as a name; none when the next word makes them a part of some paper. */
function cut(name: readonly string[], next: string): string | undefined {
  if (PARTS.has(next.toLowerCase().replace(/[.,;]+$/, ''))) return undefined;
  const printed = name
    .join(' ')
    .replace(/(?: (?:of|the|for|and|de|und|et|y|e))+$/, '')
    .replace(/[.,:!/'’-]+$/, '')
    .replace(COMPANY, '');
  return printed === '' || printed === 'The' || BOOKS.test(printed) ? undefined : printed;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
