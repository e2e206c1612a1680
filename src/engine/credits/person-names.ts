import { LetterPattern } from '../text/letter-pattern.ts';
import { foldName } from '../text/normalize.ts';

/** Lower-case words inside a person's name. */
const PARTICLES = new Set(
  'de van von vom der den la le di da del della delle dos das do du al el bin bint binti ibn ben y e ter ten zu zum zur af av st'.split(
    ' ',
  ),
);
/** Words of desks, offices and roles: a name that holds one is no person's. */
const NOT_A_PERSON = new LetterPattern(
  /(?<!\p{L})(?:staff|desk|team|editors?|editorial|redaktion\p{L}*|redakcja|redaksi|redactie|redazione|rédaction|redacci[oó]n|redação|редакция|newsroom|news|online|press|presse|prensa|agenc\p{L}*|agentur\p{L}*|agenzi\p{L}*|services?|wires?|newswire|reporters?|correspondents?|writers?|bureau|contributors?|columnists?|journalists?|network|media|magazine|times|post|herald|tribune|gazette|chronicle|observer|telegraph|examiner|inquirer|dispatch|bulletin|insider|weekly|monthly|journal|review|express|daily|today|radio|tv|television|university|ministry|department|government|council|committee|institute|foundation|association|coalition|alliance|gmbh|inc|llc|ltd|corp|company|admin|administrator|webmaster|wordpress|user|default|demo|author|autor|autorin|auteur|guest|anonymous|sports?|politics|world|business|opinion|technology|entertainment|updated|published|photo\p{L}*|video|image|getty|read|follow|share|comments?|subscribe|newsletter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|www|http\p{L}*|com|analyst|economist|producer|director|professor|fellow|president|founder|ceo|manager|freelancer?|strategist|meteorologist|photographer|videographer|ressortleiter\p{L}*|korrespondent\p{L}*|chefredakteur\p{L}*|journaliste|periodista|giornalista|corresponsal|enviad[oa]|rédact\p{L}*|wartawan|jurnalis|results?|by|categor(?:y|ies)|kategorien?|tags?|themes?|gast|willkommen|submissions?|division|partners?|letters|wikimedia|fiction|вести|новости|корреспондент\p{L}*)(?!\p{L})/iu,
);
/** Words that open a role or a desk, and may end a name. */
const ROLE_FIRST =
  /^(?:senior|junior|lead|head|chief|deputy|special|assistant|associate|global|national|local|foreign|royal|political|sports?|science|health|technology|our|all|more|about|latest|breaking|super|site|web|the|für|your|good|this|inside|behind|an?)\b/i;
/** Desks and agencies in Arabic, where no capital tells a name. */
const ARABIC_DESK = /وكال|تحرير|محرر|أخبار|شبكة|صحيفة|موقع|قناة|مراسل|خاص|عربي|رويترز|الأناضول|نيوز|هيئة/;
/** "ACLU Speech": a house before one of its parts; surnames in capitals stand last, or every word is in them. */
const ACRONYM_FIRST = new LetterPattern(/^\p{Lu}{3,5}\s.*\p{Ll}/u);
/** Longest name of a person, in characters ("María Fernanda Rodríguez de la Vega y Santos"). */
const MAX_NAME = 50;

const EAST_ASIAN = new LetterPattern(
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}ー・ ]{2,12}$/u,
);
/** `LeeStaff`: two boxes without a space between them. */
const GLUE = new LetterPattern(/(?<=\p{Ll}{2})(?=\p{Lu}(?:\p{Ll}{2}|\p{Lu}))/u);
/** Beginnings of names that have a capital inside. */
const CAPITAL_INSIDE = /(?:^|[\s-])(?:Mac|Mc|De|Del|Della|Di|Du|La|Le|Van|Von|Fitz|O|D|Abd|Abu|El|Al)$/;
const NAME_WORD = new LetterPattern(/^[\p{Lu}\p{Lo}][\p{L}\p{M}.'\u2019\u2010-]*$/u);
const ELIDED = new LetterPattern(/^(?:d|l|al|el)['\u2019-]\p{L}+$/u);
const NO_NAME = /[\d@#/|:<>()[\]!?=_+]/;

/** Whether a printed name can be a person's: two to five capitalised words, or a name in Han or Hangul. */
export function isPersonName(name: string): boolean {
  if (name.length > MAX_NAME || NO_NAME.test(name)) return false;
  if (EAST_ASIAN.test(name)) return isEastAsianName(name);
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 5) return false;
  if (!words.every((word, i) => NAME_WORD.test(word) || isInnerWord(word, i))) return false;
  if (ROLE_FIRST.test(name) || ACRONYM_FIRST.test(name) || glueAt(name) !== undefined) return false;
  return !ARABIC_DESK.test(name) && !NOT_A_PERSON.test(name);
}

function isInnerWord(word: string, at: number): boolean {
  return at > 0 && (PARTICLES.has(word.toLowerCase()) || ELIDED.test(word));
}

/** Words of Chinese, Japanese and Korean desks and labels. */
const EAST_ASIAN_DESK =
  /社|新聞|新闻|网|網|版|财经|財經|体育|體育|娱乐|娛樂|国际|國際|国内|國內|科技|军事|軍事|视频|視頻|首页|首頁|热点|所有|趣味|個人|作者|生活|責任|责任|社会|政治|経済|经济|通信|報|报|部|編集|编辑|編輯|記者|记者|来源|來源|本站|佚名|匿名|综合|綜合|整理|转载|配信|提供|掲載|기자|뉴스|신문|일보|편집|취재|디지털|온라인/u;

function isEastAsianName(name: string): boolean {
  const letters = name.replaceAll(/[ ・]/g, '');
  const most = /\p{Script=Katakana}/u.test(letters) ? 12 : /\p{Script=Hiragana}/u.test(letters) ? 7 : 4;
  // Names that Japanese writers spell in part phonetically keep a letter of Han; words need none.
  if (/^[\p{Script=Hiragana}ー]+$/u.test(letters)) return false;
  return letters.length >= 2 && letters.length <= most && !EAST_ASIAN_DESK.test(letters);
}

/** Between two persons; one-letter words join in small letters only, as "E." is an initial. */
const BETWEEN =
  /\s*(?:[,;&|、，・·•]|\/|(?<=\s)(?:and|AND|And|und|UND|et|ET|og|och|y|e|i|ve|dan|with|mit|avec|и|та|و)(?=\s))\s*/g;
/** What follows a name and is none of it: "Special to The Gazette", "Senior Politics Editor", "Follow @ida". */
const AFTER_NAME =
  /\s(?:special (?:to|for)|follows?|contribut(?:or|ing)|senior|chief|deputy|staff|editor|reporter|correspondent|columnist|journalist|freelance|c[eto]o|(?:co-)?founder|veröffentlicht|published|publié|publicado|pubblicato|posted|updated|(?:political|politics|business|health|science|tech|technology|sports?|education) (?:editor|reporter|writer|correspondent)|is (?:an?|the)|著|文)(?![\p{L}\d]).*$/iu;

/** The persons of a list such as "Ann Lee, Bo Roe in Rome and Cy Poe". */
export function personsOf(list: string): string[] {
  const names = list
    .replace(/\s+/g, ' ')
    .replace(PICTURES_BY, '#')
    .replace(COMPANY, '')
    .replace(/\s?\([^()]*\)/g, '')
    .split(BETWEEN)
    .map(cleanPerson)
    .map(withoutDouble)
    .flatMap(unglued)
    .filter(isPersonName);
  return distinctPersons(names);
}

/** "Halley Pumps, Inc.": the comma does not end its name. */
const COMPANY =
  /(?<=^|[,;])[^,;]{2,60},?\s(?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|PLC|LLP|Co|GmbH|AG|SE|NV|N\.V|S\.A|SA|S\.p\.A|SpA|AB|Pty)\b\.?(?=\s*(?:[,;]|$))/g;

/** "Bo Roe (photography)": the mark that stays behind is in no name. */
const PICTURES_BY = /\((?:photo|video|foto|bild|illustr|camera|graphic)[^()]{0,40}\)/gi;

/** Each person once, however the page spells the name. */
export function distinctPersons(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) {
    const key = foldName(name);
    if (!seen.has(key)) seen.set(key, name);
  }
  return [...seen.values()];
}

/** "Ann LeeBo Roe" and "Ann LeeStaff": names whose boxes had no space between them. */
function unglued(name: string): string[] {
  const at = glueAt(name);
  return at === undefined ? [name] : [name.slice(0, at), ...unglued(name.slice(at))];
}

function glueAt(name: string): number | undefined {
  const at = GLUE.exec(name)?.index;
  return at === undefined || CAPITAL_INSIDE.test(name.slice(0, at)) ? undefined : at;
}

/** "Ann Lee Ann Lee": a name and the text of its picture. */
function withoutDouble(name: string): string {
  const words = name.split(' ');
  const half = words.length / 2;
  const [first, second] = [words.slice(0, half).join(' '), words.slice(half).join(' ')];
  return words.length > 2 && first === second ? first : name;
}

const WHERE = new LetterPattern(/\s+(?:in|at|from|for|of|à|en|aus|a|i|di|dari|из)\s+\p{Lu}.*$/u);
const ADDRESS = /\S+@\S+\.\S+|@\w+/g;
const TITLES =
  /^(?:by|par|von|por|di|oleh|text|words|from|(?:eine? )?(?:analyse|kommentar|interview|reportage|gastbeitrag|bericht) von|dr|prof|mr|ms|mrs|herr|frau|mme|rechtsanwalt|rechtsanwältin|avv|ing)\b[.:]?\s+/i;

function cleanPerson(part: string): string {
  return part
    .trim()
    .replace(ADDRESS, '')
    .replace(AFTER_NAME, '')
    .replace(TITLES, '')
    .replace(WHERE, '')
    .replace(/\s+(?:am|on|um|le|at|den|vom|el|il)$/, '')
    .replace(/\s*(?:기자|記者|记者|특파원|通讯员|特派員)(?:\s?외 \d명)?$/, '')
    .replace(/^(?:本报|本報|新华社)?(?:记者|記者)\s?/, '')
    .replace(/^["'“”*\s[【《●]+|[\s.,:*"“”\]】》\u2013\u2014-]+$/g, '')
    .trim();
}
