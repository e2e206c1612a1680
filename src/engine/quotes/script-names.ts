import { HAN_NAME, HANGUL_NAME, KANJI_NAME, SOUNDED_NAME } from './family-names.ts';
import {
  CHINESE_OFFICE,
  CHINESE_TITLE_BEHIND,
  describes,
  HAN_ROLE,
  isArabicBody,
  isArabicRole,
  JAPANESE_TITLE,
  KOREAN_TITLE,
} from './script-roles.ts';

/** A name inside the words of a subject. */
interface Found {
  readonly text: string;
  /** Where it begins among them. */
  readonly at: number;
}

const READERS: Readonly<Record<string, (subject: string) => Found | undefined>> = {
  zh: chinese,
  ja: japanese,
  ko: korean,
  ar: arabic,
  fa: arabic,
};

/** The full name of a person that a subject in a script without capitals holds, its titles left out. */
export function nameInSubject(subject: string, language: string): Found | undefined {
  return READERS[language]?.(subject);
}

/** Letters of Arabic and of East Asia: every such name has some, and few names of a page do. */
const WITHOUT_CAPITALS = /[\u0600-\u06ff\u3005-\uffff]/;

/** Whether a name in such a script is a person's by its shape, in whatever language it is. */
export function isPersonByShape(name: string): boolean {
  if (!WITHOUT_CAPITALS.test(name)) return false;
  if (HANGUL_NAME.test(name)) return !describes(name, 'ko');
  if (HAN_ROLE.test(name)) return false;
  if (DOTTED.test(name) || isChineseName(name)) return true;
  if (KANJI_NAME.test(name) || /^[一-鿿々ヶ]{4,5}$/u.test(name))
    return !describes(name, 'zh') && !describes(name, 'ja');
  return /^[\u0600-\u06ff\u200c ]+$/.test(name) && arabic(name)?.text === name;
}

/** A foreign name in Chinese or Japanese: its parts with a dot between. */
const DOTTED = /^[一-鿿ァ-ヺー]{1,12}(?:[·・•‧＝][一-鿿ァ-ヺー]{1,12}){1,4}$/u;

/** Words of two or three characters that begin like a name, and nouns that names do not end like. */
const CHINESE_NOUN =
  /^(?:安全|文件|高管|高层|马上|任何|许多|于是|关于|时任|时候|时间|常委|成员|古巴|元首|何时|余下|金融|项目|管理|全部|全球|全国|全体|和平|解放|商家|连锁|当地|应该|明天|明年|边境|路透|路人|车主|车辆|游人|师傅|全家|党中央|官媒|简单|单位|解释|方案|方面|文章|石油|江苏|安徽|云南|河南|关键|习惯|严重|成功|成为|黎明|向记|向媒|于近|有关|温度|平台|季度|明确|万一|包括|包含|连续|时隔|甘肃|宁夏|和记)|[们方媒部院局报网员者厅些的了是和与在有被将市省庁署町県]$|^.[国军党团队省市县区镇村会社台店校厂司女长人]$/u;

function isChineseName(words: string): boolean {
  return HAN_NAME.test(words) && !CHINESE_NOUN.test(words);
}

/** A bracket with the name's own spelling, or an age. */
const ASIDE = /\s?[（(][^（）()]{1,60}[）)]$/u;

function chinese(subject: string): Found | undefined {
  const words = subject.replace(ASIDE, '');
  const own = words.replace(CHINESE_TITLE_BEHIND, '');
  if (own !== words && own.length > 2 && isChineseName(own)) return { text: own, at: 0 };
  const at = CHINESE_OFFICE.exec(words)?.[0].length ?? 0;
  const rest = words.slice(at);
  const isFound =
    isChineseName(rest) || DOTTED.test(rest) || (SOUNDED_NAME.test(rest) && (at > 0 || rest.length > 2));
  return isFound ? { text: rest, at } : undefined;
}

/** Kanji of offices and bodies, which no name has. */
const KANJI_OFFICE = /[省庁局部課会党社県国府院校産業務衛官報警]/u;

function japanese(subject: string): Found | undefined {
  const words = subject.replace(ASIDE, '');
  const last = words.replace(JAPANESE_TITLE, '');
  const isTitled = last !== words;
  // "デザイナーのダニー・ヴァン": what somebody is of.
  const at = last.lastIndexOf('の') + 1;
  const own = last.slice(at);
  if (DOTTED.test(own)) return { text: own, at };
  const isPolite = /(?:氏|さん)$/u.test(words) && /^[一-鿿々ヶ]{3,5}$/u.test(own);
  const isNamed = isPolite || (KANJI_NAME.test(own) && own.length > 2 && (isTitled || own.length > 3));
  return isNamed && !KANJI_OFFICE.test(own) ? { text: own, at } : undefined;
}

/** Nouns of three syllables that begin with a family name; people bear names that end so only behind an office. */
const HANGUL_NOUN = /(?:[들측부당청군권파단회가에서인자원관국대사]|으로|하는|라는|지만)$/u;

function korean(subject: string): Found | undefined {
  const words = subject.replace(ASIDE, '').split(' ');
  let last = words.length - 1;
  while (last > 0 && KOREAN_TITLE.test(words[last]!)) last--;
  const isTitled = last < words.length - 1 || (last > 0 && KOREAN_TITLE.test(words[last - 1]!));
  const own = words[last]!;
  if (!HANGUL_NAME.test(own) || KOREAN_TITLE.test(own) || (!isTitled && HANGUL_NOUN.test(own)))
    return undefined;
  return { text: own, at: words.slice(0, last).reduce((sum, word) => sum + word.length + 1, 0) };
}

/** Words of an Arabic name at most. */
const MAX_ARABIC = 4;
const ARABIC_WORD = /^[\u0621-\u06d3\u200c]+$/;
/** Plurals and small words, which open no name. */
const ARABIC_NOUN = /(?:ون|ات)$|^(?:و|ما|لا|لم|هذا|هذه|كل|هناك|قد|این|آن|هر|یک|او|وی)$/;

/** "المهندس شفيق الدمنهوري المشرف": the words after the office and before the next. */
function arabic(subject: string): Found | undefined {
  const words = subject.split(' ');
  let first = 0;
  while (first < words.length && leadsToName(words[first]!)) first++;
  // Farsi ties what an office is of to it without an article: where that ends, nobody sees.
  if (first > 0 && !words[0]!.startsWith('ال') && /[پچژگ\u06cc\u06a9]/.test(subject)) return undefined;
  let next = first;
  while (next < words.length && next - first < MAX_ARABIC && !isJob(words[next]!)) next++;
  const own = words.slice(first, next);
  if (!own.every(word => ARABIC_WORD.test(word))) return undefined;
  if (own.length < 2 || ARABIC_NOUN.test(own[0]!) || own.every(word => word.endsWith('ة'))) return undefined;
  const at = words.slice(0, first).reduce((sum, word) => sum + word.length + 1, 0);
  return { text: own.join(' '), at };
}

function leadsToName(word: string): boolean {
  return word.startsWith('ال') || isJob(word);
}

function isJob(word: string): boolean {
  return isArabicRole(word) || isArabicBody(word);
}
