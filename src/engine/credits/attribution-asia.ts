import type { Entity } from '../entities/entity.ts';
import type { EntityIndex } from '../entities/entity-index.ts';
import type { Credit } from '../report.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import type { Span } from '../text/span.ts';
import { creditOf } from './found-credit.ts';
import { matchesOf } from './matches.ts';
import { findOutletNames, outletNamed } from './outlet-names.ts';
import { evidenceIn, type PageLine } from './page-lines.ts';

/** Letters of Chinese, Japanese and Korean. */
const EAST_ASIAN = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;
/** Characters around a name that are read for its cue. */
const REACH = 80;

/** What follows a name that is the source: "新华社10日报道", "ロイター通信によると", "共同通信は…と報じた". */
const AFTER =
  /^(?:电视台|電視台|电视|网站|網站|网|通讯社|通訊社|通信社|通信|新聞|テレビ|電子版)?(?:记者|記者)?(?:当地时间|北京时间)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:的?(?:报道|報道|報導|报导|消息)|援引|引述|称|稱|指出|透露|披露|によると|によれば|が(?:報じ|伝え)|の(?:取材|報道|インタビュー)|は[^。\n]{0,60}(?:報じ|伝え))/;
/** What stands before it: "据新华社", "告诉路透社", "对法新社表示". */
const BEFORE = /(?:(?:据|據|援引|引述|转引)(?:[\u4e00-\u9fff]{2,4}(?:媒体)?)?|告诉|告訴|接受|对|對|向)$/u;
/** Those that need a verb of telling behind the name. */
const TOLD = /(?:接受|对|對|向)$/;
const TELLING = /^(?:记者|記者)?(?:的?(?:采访|採訪|专访|專訪)|表示|透露|说|說|证实|證實)/;

const KOREAN_CUE = /보도|전했|밝혔|인용|따르면|의하면|인터뷰|말했/;
/** A Korean name with what makes it the source: "연합뉴스에 따르면", "조선중앙통신은 … 보도했다". */
const KOREAN = new LetterPattern(
  /(?<![\p{Script=Hangul}A-Za-z])([\p{Script=Hangul}A-Za-z]{2,12}?)(?:에 따르면|에 의하면|(?:과|와)의 인터뷰|에 (?:말했|밝혔|전했)|(?:은|는|이|가) [^.\n]{0,80}?(?:보도했|보도한|전했|밝혔다고|인용))/gu,
);

/** Agencies and outlets that a Chinese, Japanese or Korean text cites. */
export function readAsianAttributions(line: PageLine, masked: readonly Span[], index: EntityIndex): Credit[] {
  if (!EAST_ASIAN.test(line.text)) return [];
  const isFree = (start: number, end: number) => !masked.some(span => span.start <= start && end <= span.end);
  return [...unspaced(line, index), ...korean(line, index)]
    .filter(({ start, end }) => isFree(start, end))
    .map(({ entity, start, end }) => creditOf('cited', entity, evidenceIn(line, 'attribution', start, end)));
}

interface Cited {
  readonly entity: Entity;
  readonly start: number;
  readonly end: number;
}

function unspaced({ text }: PageLine, index: EntityIndex): Cited[] {
  return findOutletNames(text, index, { prose: false }).flatMap(({ entity, start, end }) => {
    const rest = text.slice(end, end + REACH);
    const after = AFTER.exec(rest);
    if (after) return [{ entity, start, end: end + after[0].length }];
    const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
    if (!before) return [];
    const told = TELLING.exec(rest);
    if (TOLD.test(before[0]) && !told) return [];
    return [{ entity, start: start - before[0].length, end: end + (told?.[0].length ?? 0) }];
  });
}

function korean({ text }: PageLine, index: EntityIndex): Cited[] {
  if (!KOREAN_CUE.test(text)) return [];
  return matchesOf(KOREAN.in(text), text).flatMap(match => {
    const entity = outletNamed(match[1]!, index);
    return entity ? [{ entity, start: match.index, end: match.index + match[0].length }] : [];
  });
}
