import { type CreditPattern, re } from './credit-pattern.ts';

/** Chinese. */
const CHINESE: readonly CreditPattern[] = [
  {
    type: 'authored',
    unlisted: 'any',
    holds: ['来源', '來源', '稿源', '转自', '轉自', '转载自', '轉載自', '摘自', '出处', '编译自', '首发于'],
    pattern: re(
      String.raw`(?:^|[^㐀-鿿])(?:(?:文章|信息|消息|稿件|新闻|新聞|本文|内容)?(?:来源|來源)(?:于)?|稿源|转自|轉自|转载自|轉載自|摘自|出处|编译自|首发于)\s?[:：]\s*(?<names>(?:[a-z][a-z.]*(?: [a-z][a-z.]*){0,4}|[^\s（）()，。、|｜;；]{2,30}))`,
    ),
  },
  {
    type: 'authored',
    unlisted: 'any',
    holds: [
      '本文转',
      '本文轉',
      '本文摘',
      '本文来自',
      '本文來自',
      '原载',
      '原載',
      '授权转载',
      '授權轉載',
      '作品的中文',
    ],
    pattern: re(
      String.raw`^(?:本文(?:转载自|轉載自|转自|轉自|摘自|来自|來自|首发于|由)|原载于?|原載於?|美国|美國|英国|英國)\s?[:：]?\s*[《「“"]?(?<names>[a-z][a-z.]*(?: [a-z][a-z.]*){0,4}|[^\s（）()，。、《》「」“”"]{2,20}?)[》」”"]?(?:授权|授權|作品|微信|公众号|网站|官网|$|[，。、,（(\s])`,
    ),
  },
  {
    type: 'contributed',
    outletsOnly: true,
    holds: ['综合', '綜合', '参与', '對本文'],
    pattern: re(
      String.raw`^(?:(?:综合|綜合)(?<names>[^\n。）)]{2,40}?)(?:等)?(?:报道|報導|報道|消息|电|電|讯|訊)(?=$|[。）)\s]))`,
    ),
  },
  {
    type: 'contributed',
    outletsOnly: true,
    holds: ['综合报道', '綜合報導', '综合整理', '綜合報道'],
    pattern: re(
      String.raw`^(?<names>[^\n。，：:（(]{2,40}?)(?:等)?(?:综合报道|綜合報導|综合整理|綜合報道)(?=$|[。）)\s])`,
    ),
  },
];

/** Japanese. */
const JAPANESE: readonly CreditPattern[] = [
  {
    type: 'authored',
    unlisted: 'any',
    holds: ['本記事は', 'この記事は', '当記事は', '同記事は', 'この原稿は', '本稿は'],
    pattern: re(
      String.raw`^(?:本記事|この記事|当記事|この原稿|本稿)は[、，]?(?:\d{4}年\d{1,2}月\d{1,2}日(?:に|付)?[、，]?)?[「『“"]?(?<names>[^\s（）。、「」『』“”"]{2,30}?(?: [a-z]{2,12}){0,3}?)[」』”"]?(?:の(?:英文|英語)?記事|版)?(?:で|に|が|から|より|の).{0,24}(?:掲載|公開|配信|発表|提供|転載|寄稿|翻訳|抄訳)`,
    ),
  },
  {
    type: 'sourced',
    atEdge: true,
    holds: ['出典', '引用元', 'ソース', '参照元', '情報源', '参考'],
    pattern: re(
      String.raw`^(?:出典|引用元|ソース|参照元|情報源)\s?[:：]\s*(?<names>[^\n（）()【】，。、|｜]{2,40})`,
    ),
  },
  {
    type: 'authored',
    unlisted: 'any',
    holds: ['提供元', '配信元', '転載元', '元記事', '翻訳元', '原文'],
    pattern: re(
      String.raw`^(?:(?:記事|ニュース|情報)?提供元?|配信元|転載元|元記事|翻訳元|原文)\s?[:：]\s*(?<names>[^\n（）()【】，。、|｜]{2,40})`,
    ),
  },
  {
    type: 'authored',
    unlisted: 'any',
    holds: ['より転載', 'から転載', 'より抜粋', 'からの転載'],
    pattern: re(
      String.raw`^[「『]?(?<names>[^\n（）。、「」『』]{2,30}?)[」』]?(?:より|から)の?(?:転載|抜粋)`,
    ),
  },
  {
    type: 'contributed',
    outletsOnly: true,
    holds: ['による', '通信など', '電など'],
    pattern: re(String.raw`^(?<names>[^\n。]{2,40}?)(?:など)?による(?:と)?(?=$|[。）)])`),
  },
];

/** Korean. */
const KOREAN: readonly CreditPattern[] = [
  {
    type: 'sourced',
    atEdge: true,
    holds: ['출처', '자료출처', '원문'],
    pattern: re(
      String.raw`^[[(<]?(?:기사\s?)?(?:출처|원문\s?출처)\s?(?:[:：=|\]>-]\s?){1,2}(?<names>[^\n[\]()<>,|]{2,40})`,
    ),
  },
  {
    type: 'authored',
    unlisted: 'any',
    holds: ['기사제공', '기사 제공', '콘텐츠 제공', '뉴스 제공', '제휴'],
    pattern: re(String.raw`^[[(<]?(?:기사|콘텐츠|뉴스)\s?제공\s?[:：=|]\s?(?<names>[^\n[\]()<>,|]{2,40})`),
  },
  {
    type: 'contributed',
    outletsOnly: true,
    holds: ['종합', '외신'],
    pattern: re(
      String.raw`^[[(<]?(?<names>[^\n[\]()<>.=]{2,40}?)(?:[·ㆍ,/ ]외신)?\s?종합(?:\s?뉴스)?[\])>]?(?=$|[\s=])`,
    ),
  },
];

/** Arabic. */
const ARABIC: readonly CreditPattern[] = [
  {
    type: 'sourced',
    atEdge: true,
    holds: ['المصدر', 'المصادر', 'نقلا عن', 'نقلاً عن'],
    pattern: re(String.raw`^(?:المصدر|المصادر|نقلاً? عن)\s?[:：]?\s?(?<names>[^\n|]{2,60})`),
  },
  {
    type: 'contributed',
    outletsOnly: true,
    holds: ['مع وكال', '+ وكال', 'و وكال', 'ووكال', '- وكال'],
    pattern: re(String.raw`(?:^|[\s+–—-])(?<names>(?:مع |و ?)?وكالات(?: الأنباء)?)(?=$|[\s).،])`),
  },
];

/** Credits as pages in Chinese, Japanese, Korean and Arabic print them. */
export const ASIA: readonly CreditPattern[] = [...CHINESE, ...JAPANESE, ...KOREAN, ...ARABIC];
