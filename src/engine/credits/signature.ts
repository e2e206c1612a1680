import type { PageLine } from './page-lines.ts';
import { distinctPersons, isPersonName } from './person-names.ts';

/** Body lines, from the top and from the end, that may sign the story. */
const LINES = 6;
/** Characters of a line's end in which a signature stands. */
const MAX_TAIL = 60;

/** Letters of Chinese, Japanese and Korean, and all that stands near them in Unicode: every signature has some. */
const EAST_ASIAN = /[\u1100-\u11ff\u2e80-\uffff]/;
/** Whether a line has a sign that a signature in running text goes with. */
const MAY_SIGN = /기자|특파원|記者|记者|作者|编译|編譯|撰|文[/／：:]|[【（(［〔]/;

const NAMES = '[\\p{Script=Han}]{2,4}(?:[、，\\s][\\p{Script=Han}]{2,4}){0,3}';
const KOREAN = '\\p{Script=Hangul}{2,4}(?:[·,]\\s?\\p{Script=Hangul}{2,4}){0,3}';

/** Where a story's first line names its reporter: behind the dateline, or in it. */
const AT_START: readonly RegExp[] = [
  // (서울=연합뉴스) 김철수 기자 =
  new RegExp(`^[([（［【][^)\\]）］】]{2,25}[)\\]）］】]\\s{0,2}(${KOREAN})\\s?(?:기자|특파원)`, 'u'),
  // 新华社北京5月3日电（记者张三、李四）
  new RegExp(`^.{2,25}?[电電][（(](?:本报|本報)?(?:记者|記者)\\s?(${NAMES})[)）]`, 'u'),
  // （中央社記者王小明台北5日電） 〔記者王小明／台北報導〕
  /^[（(【〔[］［]?[\p{Script=Han}]{0,5}(?:记者|記者)(\p{Script=Han}{2,3})(?:[／/]\p{Script=Han}{2,6}(?:报导|報導|报道|報道)|\p{Script=Han}{2,4}\d{1,2}日[专專]?[电電])/u,
  // 【ロンドン＝岡田花子】 【北京・山田花子】
  /^[【［(（](?:[\p{Script=Katakana}\p{Script=Han}ー]{2,14})[＝=・](\p{Script=Han}{3,5}|\p{Script=Han}{1,3}\s\p{Script=Han}{1,3})(?:記者|特派員)?[】］)）]/u,
];
/** Where a story's end names its writer. */
const AT_END: readonly RegExp[] = [
  // （编译/林小东） （文/王小明）
  new RegExp(`[（(](?:编译|編譯|文|作者|记者|記者|撰文|撰稿)[/／:：\\s]?(${NAMES})[)）]\\s*$`, 'u'),
  // 作者︱春春
  new RegExp(`(?:^|\\s)(?:作者|撰文|撰稿人?)\\s?[:：|｜︱丨/／]\\s?(${NAMES})\\s*$`, 'u'),
  // 김철수 기자 kim@pier.example
  new RegExp(
    `(?:^|[/=\\s])(${KOREAN})\\s?(?:기자|특파원)(?:\\s?[(（]?[\\w.+-]{2,30}@[\\w.-]{3,40}[)）]?)?\\s*$`,
    'u',
  ),
];

/** The reporters that a story names in its first words or its last, as papers in Chinese, Japanese and Korean do. */
export function signaturesOf(lines: readonly PageLine[]): string[] {
  const body = lines.filter(({ start, isCaption }) => start !== undefined && !isCaption);
  const first = body.slice(0, LINES).flatMap(({ text }) => named(text.slice(0, 100), AT_START));
  if (first.length > 0) return distinctPersons(first);
  const last = body.slice(-LINES).flatMap(({ text }) => named(text.slice(-MAX_TAIL), AT_END));
  return distinctPersons(last);
}

function named(text: string, forms: readonly RegExp[]): string[] {
  if (!EAST_ASIAN.test(text) || !MAY_SIGN.test(text)) return [];
  for (const form of forms) {
    const names = form.exec(text)?.[1];
    if (names !== undefined)
      return names.split(/[、，,·]\s?|(?<=\p{Script=Han}{2})\s(?=\p{Script=Han}{2})/u).filter(isPersonName);
  }
  return [];
}
