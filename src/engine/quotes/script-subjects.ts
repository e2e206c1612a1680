/** Whoever speaks, in a stretch of text, and the pronoun it is. */
interface Subject {
  readonly text: string;
  /** Where it begins in the stretch. */
  readonly at: number;
  readonly pronoun?: 'he' | 'she' | 'it';
}

/** Characters of a subject at most: office and name. */
const MAX_LENGTH = 40;

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
  return { text, at, ...(pronoun && { pronoun }) };
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

/** The words up to the first that ends in a topic particle, else a subject particle. */
function korean(stretch: string): Subject | undefined {
  const skipped = KOREAN_OPENING.exec(stretch)?.[0].length ?? 0;
  const rest = stretch.slice(skipped);
  const topic =
    /^(?:[^\s,“"]{1,15}\s){0,5}?[^\s,“"]{1,15}?(?=(?:은|는|께서는)[\s,])/u.exec(rest) ??
    /^(?:[^\s,“"]{1,15}\s){0,5}?[^\s,“"]{1,15}?(?=(?:이|가|께서)[\s,])/u.exec(rest);
  return topic ? { text: topic[0], at: skipped } : undefined;
}

/** Words that open a Chinese adverbial, not a subject. */
const CHINESE_ADVERBIAL =
  /^(?:例如|比如|如果|因为|虽然|所以|然而|此外|而且|相反|在|就|对|對|随|針|针|据|據|此|但|不过|而|因|当|當|同时|另外|其中|\d)/u;
/** Where a Chinese subject ends: a day, a place, an addressee, an adverb. */
const CHINESE_END =
  /(?:周|週|星期|上午|下午|今天|昨天|日前|近日|当天|同日|\d|在|向|对|對|就|于|於|还|還|也|则|則|随后|再次|并|並|曾|表示)/u;

/** The first part of the sentence that can be a subject, up to its day or place. */
function chinese(stretch: string): Subject | undefined {
  let at = 0;
  for (const part of stretch.split(/(?<=[，,；。])/u)) {
    const words = part.replace(/[，,；。]$/u, '');
    if (words.trim() !== '' && !CHINESE_ADVERBIAL.test(words.trim())) {
      const end = words.search(CHINESE_END);
      return { text: end < 0 ? words : words.slice(0, end), at };
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
