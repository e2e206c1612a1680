import { LetterPattern } from '../text/letter-pattern.ts';

/** Lower-case words inside a person's name. */
const PARTICLES = new Set(
  'de van von der den la le di da del della dos du al el bin ibn ben y e ter ten zu af av'.split(' '),
);
/** Words of desks, offices and roles: a name that holds one is no person's. */
const NOT_A_PERSON =
  /\b(?:staff|desk|team|editors?|editorial|redaktion|redazione|rédaction|redacci[oó]n|news|newsroom|online|press|agenc\w*|agentur\w*|service|services|wires?|reporters?|correspondents?|writers?|bureau|contributors?|network|media|magazine|times|post|herald|tribune|daily|today|radio|tv|television|university|ministry|department|government|council|committee|institute|foundation|association|gmbh|inc|llc|ltd|corp|company|admin|administrator|author|guest|anonymous|sports?|politics|world|business|opinion|updated|published|photo\w*|video|image|getty|read|follow|share|comments?|subscribe|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|www|http\w*|com)\b/i;
/** Longest name of a person, in characters ("María Fernanda Rodríguez de la Vega y Santos"). */
const MAX_NAME = 50;

const EAST_ASIAN = new LetterPattern(/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}・ ]{2,12}$/u);
/** `LeeStaff`: two boxes without a space between them. */
const GLUED = new LetterPattern(/\p{Ll}{2}\p{Lu}\p{Ll}{3}/u);
const NAME_WORD = new LetterPattern(/^\p{Lu}[\p{L}\p{M}.'\u2019-]*$/u);
const ELIDED = new LetterPattern(/^(?:d|l|al|el)['\u2019-]\p{L}+$/u);

/** Whether a printed name can be a person's: two to five capitalised words, or a name in Han or Hangul. */
export function isPersonName(name: string): boolean {
  if (name.length > MAX_NAME || /[\d@#/|:<>()]/.test(name)) return false;
  if (EAST_ASIAN.test(name)) return isEastAsianName(name);
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 5 || NOT_A_PERSON.test(name)) return false;
  if (words.some(word => GLUED.test(word) && !/^(?:Mac|Mc|De|Le|La|Van|Fitz)/.test(word))) return false;
  return words.every((word, i) => NAME_WORD.test(word) || isInnerWord(word, i));
}

function isInnerWord(word: string, at: number): boolean {
  return at > 0 && (PARTICLES.has(word.toLowerCase()) || ELIDED.test(word));
}

function isEastAsianName(name: string): boolean {
  const letters = name.replaceAll(/[ ・]/g, '');
  const most = /\p{Script=Katakana}/u.test(letters) ? 12 : 4;
  return (
    letters.length >= 2 &&
    letters.length <= most &&
    !/社|新聞|网|網|版|所有|趣味|個人|作者|生活|責任|责任|社会|政治|経済|通信|報|报|部|編集|编辑|記者|记者|기자|뉴스|신문|일보/u.test(
      letters,
    )
  );
}

const BETWEEN = /\s*(?:[,;&|、，・·•]|\/|\b(?:and|und|et|og|och|y|e)\b)\s*/gi;

/** The persons of a list such as "Ann Lee, Bo Roe in Rome and Cy Poe". */
export function personsOf(list: string): string[] {
  const names = list
    .replace(/\([^()]*\)/g, ' ')
    .split(BETWEEN)
    .map(cleanPerson)
    .map(withoutDouble)
    .filter(isPersonName);
  return [...new Set(names)];
}

/** "Ann Lee Ann Lee": a name and the text of its picture. */
function withoutDouble(name: string): string {
  const words = name.split(' ');
  const half = words.length / 2;
  const [first, second] = [words.slice(0, half).join(' '), words.slice(half).join(' ')];
  return words.length > 2 && first === second ? first : name;
}

const WHERE = new LetterPattern(/\s+(?:in|at|from|for|à|en|aus|a)\s+\p{Lu}.*$/u);

function cleanPerson(part: string): string {
  return part
    .trim()
    .replace(/\S+@\S+|@\w+|\([^()]*\)/g, '')
    .replace(
      /^(?:by|par|von|por|di|text|words|from|(?:eine? )?(?:analyse|kommentar|interview|reportage|gastbeitrag|bericht) von|dr|prof|mr|ms|mrs)\b[.:]?\s+/i,
      '',
    )
    .replace(WHERE, '')
    .replace(/\s+(?:am|on|um|le|at|den|vom)$/, '')
    .replace(/\s*(?:기자|記者|记者|특파원)$/, '')
    .replace(/[\s.,:*\u2013\u2014-]+$/, '')
    .trim();
}
