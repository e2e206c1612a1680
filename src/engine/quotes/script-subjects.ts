import { nameInSubject } from './script-names.ts';
import { describes } from './script-roles.ts';

/** Whoever speaks, in a stretch of text, and the pronoun it is. */
interface Subject {
  readonly text: string;
  /** Where it begins in the stretch. */
  readonly at: number;
  readonly pronoun?: 'he' | 'she' | 'it';
  /** The person's name among the words. */
  readonly name?: { readonly text: string; readonly at: number };
}

/** Characters of a subject at most: office and name. */
const MAX_LENGTH = 40;

/** "船長の一人", "これ": one of several, or no person at all. */
const NOBODY =
  /(?:一人|ひとり|それぞれ|[一二三四五六七八九十]人|こと|もの)$|^(?:これ|それ|ここ|そこ|あれ|我|私|誰|这|這|那|谁)/u;

const PRONOUNS: ReadonlyMap<string, 'he' | 'she' | 'it'> = new Map([
  ['他', 'he'],
  ['她', 'she'],
  ['它', 'it'],
  ['彼', 'he'],
  ['同氏', 'he'],
  ['彼女', 'she'],
  ['그', 'he'],
  ['그녀', 'she'],
]);

/** The subject in the stretch between a sentence's start, or its verb, and its quotation. */
export function trimSubject(stretch: string, language: string): Subject | undefined {
  const found = READERS[language]?.(stretch);
  const text = found?.text.trim() ?? '';
  if (!found || text === '' || text.length > MAX_LENGTH || /[“”「」『』«»"]/u.test(text)) return undefined;
  const at = found.at + found.text.indexOf(text);
  const pronoun = PRONOUNS.get(text);
  if (pronoun === undefined && text.length < 2) return undefined;
  if (pronoun !== undefined) return { text, at, pronoun };
  if (NOBODY.test(text)) return undefined;
  const name = nameInSubject(text, language);
  return { text, at, ...(name && { name: { text: name.text, at: at + name.at } }) };
}

const READERS: Readonly<Record<string, (stretch: string) => Subject | undefined>> = {
  ja: japanese,
  ko: korean,
  zh: chinese,
  ar: stretch => opening(stretch, ARABIC_STOP),
  fa: stretch => opening(stretch, FARSI_STOP),
};

/** The part before the first "は", else "が", behind the comma before it. */
function japanese(stretch: string): Subject | undefined {
  const marker =
    /^[^「」]{2,60}?(?<![でにと])(?=は)/u.exec(stretch) ?? /^[^「」]{2,60}?(?=が)/u.exec(stretch);
  return marker ? lastPart(marker[0], '、') : undefined;
}

function lastPart(words: string, separator: string): Subject {
  const at = words.lastIndexOf(separator) + 1;
  return { text: words.slice(at), at };
}

/** Connectives that open a Korean sentence. */
const KOREAN_OPENING = /^(?:또한?|이어|그러면서|그러나|하지만|한편|이에|특히)\s+/u;

/** Words of a Korean subject at most: a clause may describe who speaks. */
const MAX_KOREAN = 10;
/** What ends the word that says whom a Korean sentence is about, else its subject. */
const KOREAN_PARTICLES = [/(?:께서는|은|는)$/u, /(?:께서|이|가)$/u];

/** The words up to the first with a particle where they name or describe somebody: "오가는" ends like one, "하만석 씨는" does. */
function korean(stretch: string): Subject | undefined {
  const at = KOREAN_OPENING.exec(stretch)?.[0].length ?? 0;
  const words = /^[^,“"]*/u.exec(stretch.slice(at))![0].split(' ', MAX_KOREAN);
  const subjects = KOREAN_PARTICLES.flatMap(particle =>
    words.flatMap((word, i) => {
      const bare = word.replace(particle, '');
      return bare === word || bare === '' ? [] : [[...words.slice(0, i), bare].join(' ')];
    }),
  );
  const known = (subject: string) => nameInSubject(subject, 'ko') || describes(subject, 'ko');
  const text = subjects.find(known) ?? subjects[0];
  return text === undefined ? undefined : { text, at };
}

/** Words that open a Chinese adverbial, not a subject. */
const CHINESE_ADVERBIAL =
  /^(?:例如|比如|如果|因为|虽然|所以|然而|此外|而且|相反|在|就|对|對|随|針|针|据|據|此|但|不过|而|因|当|當|同时|另外|其中|\d)/u;
/** Where a Chinese subject ends: a day, a place, an addressee, an adverb. */
const CHINESE_END =
  /(?:周|週|星期|上午|下午|今天|昨天|日前|近日|当天|同日|\d|在|向|对|對|就|于|於|还|還|也|则|則|随后|再次|并|並|曾|可以|表示)/u;
/** How somebody speaks, between name and verb. */
const CHINESE_MANNER =
  /(?:(?:微笑|苦笑|大笑|笑|哭|含泪|流泪|激动|接)着|[流含]着泪|[\u4e00-\u9fff]{2}地|坦言|感慨|补充|又|都|一再|反复|这样|這樣|笑)$/u;

/** The first part of the sentence that can be a subject, up to its day or place. */
function chinese(stretch: string): Subject | undefined {
  let at = 0;
  for (const part of stretch.split(/(?<=[，,；。])/u)) {
    const words = part.replace(/[，,；。]$/u, '');
    if (words.trim() !== '' && !CHINESE_ADVERBIAL.test(words.trim())) {
      // A name may begin with such a word, but no subject ends before its second character.
      const end = words.slice(1).search(CHINESE_END) + 1;
      return { text: (end > 0 ? words.slice(0, end) : words).replace(CHINESE_MANNER, ''), at };
    }
    at += part.length;
  }
  return undefined;
}

/** Words of a subject at most in scripts with spaces. */
const MAX_WORDS = 8;

/** Words that end an Arabic subject. */
const ARABIC_STOP =
  /^(?:إن|أن|إنه|إنها|أنه|أنها|بأن|بأنه|في|على|من|إلى|خلال|مع|بعد|قبل|يوم|أمس|اليوم|عن|عبر|ردا|ان|انه|لوكالة|للصحفيين|لقناة|له|لها|وهو|وهي|الذي|التي)$/u;
/** Words that end a Farsi subject. */
const FARSI_STOP = /^(?:در|به|روز|با|از|که|امروز|دیروز|روی|بر|برای|نیز|هم|طی)$/u;

/** The words that open a stretch, up to a preposition or a mark. */
function opening(stretch: string, stop: RegExp): Subject | undefined {
  const words: string[] = [];
  const from = stretch.search(/\S/u);
  for (const word of stretch.trim().split(/\s+/u)) {
    const bare = word.replace(/[،,:؛.]+$/u, '');
    if (bare === '' || stop.test(bare) || words.length >= MAX_WORDS) break;
    words.push(bare);
    if (bare !== word) break;
  }
  if (words.length === 0) return undefined;
  const end = stretch.indexOf(words.at(-1)!, from) + words.at(-1)!.length;
  return { text: stretch.slice(from, end), at: from };
}
