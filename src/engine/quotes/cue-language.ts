import type { Article } from '../article.ts';

/** Characters of a text that tell its language: past its dateline and first names. */
const SAMPLE = 1500;

/** Scripts that one language, or few, are written in; kana stands among Chinese characters. */
const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[\uac00-\ud7a3]/g, ['ko']],
  [/[\u3040-\u30ff]/g, ['ja']],
  [/[\u4e00-\u9fff]/g, ['zh', 'ja']],
  [/[\u0600-\u06ff]/g, ['ar', 'fa']],
  [/[\u0400-\u04ff]/g, ['ru', 'uk']],
];

/** Letters in which the second language of a script gives itself away. */
const TELLING: Readonly<Record<string, RegExp>> = { fa: /[پچژگ]/, uk: /[іїєґ]/ };

/** Small words that no other language of our list has as often. */
const SMALL_WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|of|and|to)\b/g,
  de: /\b(?:der|die|und|das|nicht|mit)\b/g,
  fr: /\b(?:les|des|et|une|dans|est)\b/g,
  es: /\b(?:el|los|las|del|y|que)\b/g,
  pt: /\b(?:os|do|da|em|uma|que)\b/g,
  it: /\b(?:il|di|che|della|nel|gli)\b/g,
  nl: /\b(?:het|een|van|en|dat|niet)\b/g,
  id: /\b(?:yang|dan|dengan|untuk|pada|dari)\b/g,
};

/** Small words for each thousand characters that settle it. */
const SETTLING = 8;

/** The language whose cue verbs a text has: pages often say that they are in the language of their frame. */
export function cueLanguage({ text, language }: Pick<Article, 'text' | 'language'>): string {
  const declared = primaryTag(language);
  const sample = text.slice(0, SAMPLE);
  for (const [letters, languages] of SCRIPTS) {
    const count = sample.match(letters)?.length ?? 0;
    if (count * 6 < sample.length) continue;
    if (declared !== undefined && languages.includes(declared)) return declared;
    return languages.find(other => TELLING[other]?.test(sample)) ?? languages[0]!;
  }
  if (isWrittenIn(sample, 'en')) return 'en';
  if (declared !== undefined && declared !== 'en') return declared;
  return Object.keys(SMALL_WORDS).find(other => isWrittenIn(sample, other)) ?? 'en';
}

function isWrittenIn(sample: string, language: string): boolean {
  const count = sample.match(SMALL_WORDS[language]!)?.length ?? 0;
  return count * 1000 > SETTLING * sample.length && count > 1;
}

function primaryTag(language: string | undefined): string | undefined {
  const tag = language?.toLowerCase().split(/[-_]/)[0];
  return tag === 'nb' || tag === 'nn' ? 'no' : tag;
}
