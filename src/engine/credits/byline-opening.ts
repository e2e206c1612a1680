import { LetterPattern } from '../text/letter-pattern.ts';

/** Characters in which a byline's opening stands. */
const MAX_OPENING = 60;

/** Prepositions and short clauses before a writer's name. */
const BEFORE_NAME =
  'by|(?:story|written|reported|report|words|text|posted|analysis|review|opinion|commentary|column) by|' +
  'par|(?:écrit|texte|propos recueillis|recueilli) par|von|(?:text|ein kommentar|eine analyse|geschrieben) von|por|(?:escrito|texto|reportagem) por|' +
  'di|(?:articolo|testo|a cura|scritto) d[ia]|door|av|af|od|oleh|przez|от|بقلم|كتب|كتبت|إعداد';
/** What the writer is called before the name. */
const LABELS =
  'text|texte|texto|testo|tekst|авторы?|текст|autor(?:in|a|es|en|ka)?|authors?|auteure?s?|autore|writer|reporter|penulis|laporan|yazan|投稿者|執筆者|著者|ライター';
/** The same in scripts without spaces, where a mark must follow. */
const MARKED = '作者|著者|撰文|撰稿人?|记者|記者|文|图文|圖文|执笔|執筆者?|取材・文|글|글쓴이|작성자|취재';

const BY = new LetterPattern(
  new RegExp(
    `^[\\s|*\\u2022\\u2013\\u2014-]{0,4}(?:(?:by\\s?)?(?:${BEFORE_NAME}|${LABELS})(?:\\s?[:：]\\s*|\\s+|$)|(?:${MARKED})\\s?[:：|｜︱丨/／＝=●]\\s?)`,
    'iu',
  ),
);
/** "ByIda Brandt": two boxes without a space between them. */
const GLUED = new LetterPattern(/^\s*(?:(?:By|Von|Par|Por)(?=\p{Lu}\p{Ll})|BY(?=\p{Lu}\p{Lu}))/u);
/** "Byron" and "BYRON" are no "By Ron". */
const NAMES_IN_BY = /^\s*BY(?:R|E)/;

/** How every opening begins: a look at it spares other lines the pattern. */
const STARTS =
  /^[\s|*\u2022\u2013\u2014-]{0,4}(?:by|story|writ|report|words|te[xks]|post|analys|review|opinion|comment|column|par|écrit|propos|recueil|von|ein|geschr|por|escrit|di|articolo|a cura|scritto|door|av|af|od|oleh|przez|от|بقلم|كتب|إعداد|авт|текст|aut|penulis|laporan|yazan|作|著|撰|记|記|文|图|圖|执|執|取|글|작|취|投|著|ラ)/i;

/** The words that open a byline, as a line prints them. */
export function openingOf(text: string): string | undefined {
  const opening = text.slice(0, MAX_OPENING);
  if (!STARTS.test(opening)) return undefined;
  return BY.exec(opening)?.[0] ?? (NAMES_IN_BY.test(opening) ? undefined : GLUED.exec(opening)?.[0]);
}
