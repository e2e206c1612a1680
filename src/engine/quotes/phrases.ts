import type { Attribution } from './cues.ts';

/** A phrase before a speaker. */
export interface PhraseCue {
  readonly words: readonly string[];
  readonly kind: Attribution['kind'];
}

/** Phrases after which whoever said it is named, by language. */
const ACCORDING: Readonly<Record<string, string>> = {
  en: 'according to,in the words of,as per,in the view of,in the opinion of',
  de: 'laut,nach angaben von,nach angaben der,nach angaben des,nach den worten von,nach den worten der,nach den worten des,nach aussage von,nach aussagen von,nach ansicht von,nach einschätzung von,nach meinung von',
  fr: "selon,d'après,à en croire,aux dires de,de l'avis de",
  es: 'según,de acuerdo con,en palabras de,a juicio de,en opinión de',
  pt: 'segundo,de acordo com,nas palavras de,na avaliação de,na opinião de',
  it: 'secondo,a detta di,stando a,a giudizio di,nelle parole di',
  nl: 'volgens,aldus',
  sv: 'enligt',
  da: 'ifølge',
  no: 'ifølge',
  ru: 'по словам,по мнению,по данным,по информации,по утверждению,по оценке',
  uk: 'за словами,за даними,на думку,за інформацією',
  pl: 'według,zdaniem,w ocenie,jak podaje,jak podała',
  id: 'menurut',
  vi: 'theo lời,theo ông,theo bà',
};

/** Words after which somebody cited is named, by language. */
const CITING: Readonly<Record<string, string>> = {
  en: 'quoting,citing',
  de: 'unter berufung auf,mit verweis auf',
  fr: 'citant',
  es: 'citando a,citando',
  pt: 'citando',
  it: 'citando',
  ru: 'со ссылкой на',
  uk: 'з посиланням на',
  pl: 'powołując się na',
  id: 'mengutip',
};

/** Words behind the speaker: "Angaben des Ministeriums zufolge". */
export const BEHIND: Readonly<Record<string, string>> = { de: 'zufolge', tr: 'göre' };

const byLanguage = new Map<string, ReadonlyMap<string, readonly PhraseCue[]>>();

/** The phrases of a language, and of English, by their first word. */
export function phrasesOf(language: string): ReadonlyMap<string, readonly PhraseCue[]> {
  const known = byLanguage.get(language);
  if (known) return known;
  const phrases = new Map<string, PhraseCue[]>();
  const add = (list: string | undefined, kind: PhraseCue['kind']) => {
    for (const phrase of list?.split(',') ?? []) {
      const words = phrase.split(' ');
      phrases.set(words[0]!, [...(phrases.get(words[0]!) ?? []), { words, kind }]);
    }
  };
  for (const tag of new Set(['en', language])) {
    add(ACCORDING[tag], 'according');
    add(CITING[tag], 'cited');
  }
  byLanguage.set(language, phrases);
  return phrases;
}
