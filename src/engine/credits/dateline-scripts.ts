import type { EntityIndex } from '../entities/entity-index.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import type { DatelineParts } from './dateline-brackets.ts';
import { findOutletNames, type OutletName } from './outlet-names.ts';
import { isPersonName } from './person-names.ts';
import { tidy } from './place.ts';

const HAN = '\\p{Script=Han}';
const KANA = '[\\p{Script=Katakana}\\p{Script=Han}ー・]';
/** Letters from Cyrillic on, and the brackets and digits of East Asia. */
const OTHER_LETTERS = /[\u0400-\u1fff\u2e80-\uffff]/;

/** Forms that a story opens with in scripts without capitals; `who` is an agency or a reporter. */
const FORMS: readonly RegExp[] = [
  // 新华社北京4月24日电 · （中央社記者王小明台北5日電） · （法新社巴黎5日電）
  new RegExp(
    `^\\s*[（(【\\[〔]?(?<who>${HAN}{1,5}?[社网網]|路透|彭博)(?:${HAN}{0,6}?(?:记者|記者)(?<person>${HAN}{2,3}))?(?<place>${HAN}{2,10}?)(?<date>(?:\\d{1,2}月)?\\d{1,2}日)${HAN}{0,6}?[电電]`,
    'u',
  ),
  // 〔記者王小明／台北報導〕 · 記者王小明／台北報導
  new RegExp(
    `^\\s*[（(【\\[〔［]?(?:记者|記者)(?<person>${HAN}{2,4})[／/](?<place>${HAN}{2,6})(?:报导|報導|报道|報道)`,
    'u',
  ),
  // (서울=연합뉴스) 김철수 기자 = · [세종=뉴시스]
  /^\s*[([（［【]\s*(?<place>[\p{Script=Hangul}·ㆍ]{2,20})\s*=\s*(?<who>[\p{Script=Hangul}A-Z\d]{2,12})\s*[)\]）］】](?:\s{0,2}(?<person>\p{Script=Hangul}{2,4})\s?(?:기자|특파원))?/u,
  // ［ソウル　１５日　ロイター］
  new RegExp(
    `^\\s*[［\\[【（(]\\s*(?<place>${KANA}{2,20})[\\s　]+(?<date>[０-９\\d]{1,2}日)[\\s　]+(?<who>${KANA}{2,12}|[A-Z]{2,8})\\s*[］\\]】）)]`,
    'u',
  ),
  // 【ロンドン＝岡田浩幸】 · 【東京＝共同】 · 【北京・山田太郎】
  new RegExp(
    `^\\s*[【［（(\\[](?<place>${KANA}{2,20}?)[＝=・](?<who>[^】］）)\\]=＝・\\n]{2,20})[】］）)\\]]`,
    'u',
  ),
  // 【ワシントン共同】 · 【ソウル聯合ニュース】
  new RegExp(
    `^\\s*【(?<place>${KANA}{2,14}?)(?<who>共同|時事|聯合ニュース|ロイター|新華社|AFP|ＡＦＰ)(?:通信)?】`,
    'u',
  ),
  // МОСКВА, 15 мая - РИА Новости. · МОСКВА, 5 мая. /ТАСС/.
  /^\s*(?<place>[\p{Script=Cyrillic}-]{3,30}), (?<date>\d{1,2} \p{Script=Cyrillic}{3,8})[.,]?\s?[-\u2013\u2014/]\s?(?<who>[\p{Script=Cyrillic} -]{3,20}?)[./,]/u,
  // Москва. 5 мая. ИНТЕРФАКС - · Алматы. 5 мая. КазТАГ -
  /^\s*(?<place>[\p{Script=Cyrillic}-]{3,30})\. (?<date>\d{1,2} \p{Script=Cyrillic}{3,8})\. (?<who>[\p{L} .-]{3,20}?)\s?[-\u2013\u2014]\s/u,
];

/** A dateline in another script, and the reporter that it names. */
export interface ScriptDateline extends DatelineParts {
  readonly person?: string;
}

/** `新华社北京4月24日电` `（서울=연합뉴스）` `［ソウル　１５日　ロイター］` `【ロンドン＝岡田浩幸】` `МОСКВА, 15 мая - РИА Новости` */
export function inOtherScripts(line: string, index: EntityIndex): ScriptDateline | undefined {
  const opening = line.slice(0, 80);
  if (!OTHER_LETTERS.test(opening)) return undefined;
  for (const form of FORMS) {
    const match = form.exec(opening);
    if (match?.groups) return partsOf(match, index);
  }
  return undefined;
}

const PLACELESS = /^(?:综合|綜合|即时|即時|本报|本報|専門|社説)$/;
const REPORTER = new LetterPattern(/^(?:本报|本報)?(?:记者|記者)|(?:記者|记者|特派員|기자|특파원)$/gu);

/** Kyodo and Jiji sign without the "通信" of their names. */
function agenciesOf(who: string, index: EntityIndex): readonly OutletName[] {
  const found = findOutletNames(` ${who} `, index, { prose: false });
  return found.length > 0 || who.length > 3
    ? found
    : findOutletNames(` ${who}通信 `, index, { prose: false });
}

function partsOf(match: RegExpExecArray, index: EntityIndex): ScriptDateline | undefined {
  const { place = '', date, who = '' } = match.groups!;
  const agencies = who === '' ? [] : agenciesOf(who, index);
  const named = match.groups!.person ?? (agencies.length === 0 ? who : '');
  const person = named.replace(REPORTER, '');
  const isPerson = person !== '' && isPersonName(person);
  if (agencies.length === 0 && !isPerson && date === undefined) return undefined;
  const length = match[0].trimStart().length;
  const town = place.trim();
  return {
    place: PLACELESS.test(town)
      ? undefined
      : { place: tidy(town), length, parts: [town], ...(date === undefined ? {} : { date }) },
    from: match[0].length,
    to: match[0].length,
    agencies,
    ...(isPerson ? { person } : {}),
  };
}
