import { LetterPattern } from '../text/letter-pattern.ts';

/** Characters of a description: a reader takes in a line, and the page's sentence stays the page's. */
const MAX_LENGTH = 70;
/** Characters behind a name that are looked at. */
const MAX_BEHIND = 120;

/** `, an official with the Foreign Ministry's Japan Research Center,` behind a name. */
const BEHIND = new LetterPattern(
  /^,? ?, (?:who is |now |then )?(an?|the|its|their|his|her|[\p{L}-]{3,20}) ([^,;:.!?"\u201c\u201d()\n\u2013\u2014]{2,120})/u,
);

/** Roles that may open a description without an article. */
const ROLE =
  /^(?:president|vice|director|chief|head|chair(?:man|woman|person)?|professor|editor|founder|co-founder|secretary|minister|governor|mayor|senior|spokes(?:man|woman|person)|leader|owner|manager|executive|deputy|former|managing|analyst|researcher|adviser|advisor|ambassador|author|captain|commander|general|lawyer|attorney|economist|coach|principal|superintendent|dean|curator|coordinator)$/;

/** Words that begin a clause: what stands before them is the description. */
const CLAUSE =
  /\s(?:who|which|that|whose|whom|said|says|told|was|were|is|are|has|had|have|will|would|and (?:his|her|their)|when|where|after|before|while|as)\s.*$/;

/** What a page says right behind a person's name that they are, in few of its words; `''` when it says nothing. */
export function apposition(text: string, end: number): string {
  const [, opening, rest] = BEHIND.exec(text.slice(end, end + MAX_BEHIND)) ?? [];
  if (!opening || !rest) return '';
  const isArticle = /^(?:an?|the|its|their|his|her)$/.test(opening);
  if (!isArticle && !ROLE.test(opening)) return '';
  const words = (isArticle ? rest : `${opening} ${rest}`).replace(CLAUSE, '').trim();
  return /^\p{L}/u.test(words) && !CLAUSE.test(` ${words} `) ? shortened(words) : '';
}

function shortened(words: string): string {
  if (words.length <= MAX_LENGTH) return withoutLink(words);
  const cut = words.slice(0, MAX_LENGTH + 1);
  return withoutLink(cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)));
}

/** No description ends in a word that leads on. */
function withoutLink(words: string): string {
  return words.replace(/(?:\s(?:of|for|with|at|in|on|and|the|a|an|to|from|by|or|its|his|her))+$/, '');
}

/** `, 34,` behind a name. */
export function isAged(text: string, end: number): boolean {
  return /^ ?, \d{1,2}(?:,| ,|\.)/.test(text.slice(end, end + 6));
}
