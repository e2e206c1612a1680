import { LetterPattern } from '../text/letter-pattern.ts';
import type { PageLine } from './page-lines.ts';

/** What people do who did not write the text; what follows is no byline. */
const OTHER_ROLE = new LetterPattern(
  /(?<!\p{L})(?:(?:edited|reviewed|compiled|curated|fact[- ]?checked|translated|illustrat\p{L}{2,4}|photograph\p{L}{0,3}|photos?|video|filmed|produced|updated|approved|medically reviewed|graphics?|illustrations?) by|(?:foto|fotos|bild|bilder|redaktion|illustration|übersetzung|photos?|images?|editor|redaktur|editing|penyunting|redactor|editora?|traducción|traduction|traduzione|edición|фото|редактор|تحرير|ترجمة)\s?[:：])/iu,
);
/** Editors in Chinese, Japanese and Korean lines. */
const EAST_ASIAN_EDITOR =
  /(?:责任编辑|責任編輯|责编|責編|编辑|編輯|編集|校对|审核|摄影|攝影|翻译|翻譯|撮影|사진|편집)\s?[:：|｜︱丨/／＝=]\s?([\p{Script=Han}\p{Script=Hangul}]{2,4})/gu;
const EDITOR_WORD = /编|編|责|責|校|摄|攝|译|譯|撮|사진|편집|审/;

/** A byline without the clauses of editors, photographers and translators: "By Ann Lee. Edited by Bo Roe". */
export function withoutOtherRoles(text: string): string {
  const at = text.search(OTHER_ROLE.in(text));
  if (at < 0) return text;
  const again = text.slice(at + 1).search(/\b(?:text|written|words|story) by\s/i);
  const rest =
    again < 0 ? '' : ` , ${withoutOtherRoles(text.slice(at + 1 + again).replace(/^\w+ by\s/i, ''))}`;
  return text.slice(0, at) + rest;
}

/** Whether what stands before a name says that it is an editor's: "All IndiaEdited by". */
export function isOtherRole(before: string): boolean {
  return /(?:edited|reviewed|curated|compiled|translated|updated|photos?|photographs?|illustrations?) by[\s:]*$|(?:责任编辑|責任編輯|责编|責編|编辑|編輯|編集|fotos?|redaktion|editor[ae]?|redaktur|penyunting|redactor|redakteur|редактор|المحرر|تحرير)\s?[:：]\s*$/i.test(
    before.slice(-40),
  );
}

/** The editors, photographers and translators that a page's lines name in Han or Hangul. */
export function otherRoles(lines: readonly PageLine[]): ReadonlySet<string> {
  const names = lines
    .filter(({ text }) => text.length < 400 && EDITOR_WORD.test(text))
    .flatMap(({ text }) => [...text.matchAll(EAST_ASIAN_EDITOR)].map(match => match[1]!));
  return new Set(names);
}
