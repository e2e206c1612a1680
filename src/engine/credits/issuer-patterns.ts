import { LetterPattern } from '../text/letter-pattern.ts';

/** One way a story says who issued what it relays. */
export interface IssuerPattern {
  /** The group `name` holds the institution; `names` a text that begins with it. */
  readonly pattern: () => LetterPattern;
  /** One of them stands in every such sentence, in lower case. */
  readonly hints: readonly string[];
  /** It names the paper that was issued, and is read further down than the first paragraphs. */
  readonly isStatement: boolean;
}

const DAY =
  '(?: (?:late|early))?(?: on)?(?: (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day| today| yesterday| this week)(?: morning| afternoon| evening| night)?';
const SAID = '(?:said|says|announced|confirmed|reported|warned|stated|declared|disclosed|unveiled|estimated)';
const PAPER =
  '(?:in|through|via) an? (?:[\\p{L}-]+ ){0,3}(?:statement|release|report|filing|blog post|announcement|letter|communiqu[eé]|notice|bulletin|advisory)(?!\\p{L})';
const PAPERS =
  'statement,release,report,filing,blog post,announcement,letter,communiqu,notice,bulletin,advisory';
const LOWER =
  'military|ministry|police|government|department|foreign|defen[cs]e|interior|army|navy|coast guard';
/** A capitalised run: "Ministry of Ports", "Mexico's National Statistics Institute", "the US military". */
const RUN = `(?<name>(?:\\p{Lu}[\\p{L}\\p{N}.&'’-]{0,30}|US|U\\.S\\.)(?: (?:of|for|the|and|on|\\p{Lu}[\\p{L}\\p{N}.&'’-]{0,30}|${LOWER})){0,8})`;
/** What follows a verb: a name, cut from it later. */
const THEN = '(?<names>[^\\n.;:]{2,100})';

function form(source: string, hints: string, isStatement = false): IssuerPattern {
  let compiled: LetterPattern | undefined;
  const pattern = () => {
    compiled ??= new LetterPattern({ source, flags: 'u' });
    return compiled;
  };
  return { pattern, hints: hints.split(','), isStatement };
}

/** The same in English alone. */
export const ENGLISH_ISSUERS: readonly IssuerPattern[] = [
  form(`${RUN},? ${SAID}(?:${DAY})?,? ${PAPER}`, PAPERS, true),
  form(`${RUN},? ${SAID}${DAY}`, 'day,this week'),
  form(`, (?:said|announced|reported|according to) (?:the )?${RUN}(?:${DAY})(?=[,.])`, 'day,this week'),
  form(
    `(?:statement|report|release|study|forecast|survey)(?: released| issued| published)?(?:${DAY})? (?:by|from) (?:the )?${RUN}`,
    'statement,report,release,study,forecast,survey',
    true,
  ),
  form(`${RUN}(?:['’]s)? spokes(?:person|man|woman)(?!\\p{L})[^.\\n]{0,60} (?:said|told)`, 'spokes'),
  form(
    `said in an? (?<name>\\p{Lu}[\\p{L}\\p{N}&'’-]{1,30}(?: \\p{Lu}[\\p{L}\\p{N}&'’-]{0,30}){0,4}) (?:statement|release)`,
    'statement,release',
    true,
  ),
  form(
    `^(?:The )?${RUN} (?:has|have) (?:announced|released|published|issued|unveiled|launched|warned|confirmed)(?!\\p{L})`,
    'has ,have ',
  ),
  form(
    `^(?:The )?${RUN} (?:is|are) (?:warning|urging|recalling|downgrading|raising|lowering|launching|asking)(?!\\p{L})`,
    'is ,are ',
  ),
  form(
    `${RUN}, (?:(?:Inc|LLC|Ltd|Corp|Co|plc)\\b|an? |the )[^\\n]{2,120}? today announced`,
    'today announced',
  ),
];

const EUROPEAN: readonly IssuerPattern[] = [
  form(`[Tt]eilten? ${THEN}(?<=[^\\n]) mit(?=[.,\\n]|$)`, 'teilt', true),
  form(
    `[Tt]eilte(?:n)? (?<names>[^\\n.;:]{2,80}?) (?:am \\p{L}+ |in [^.\\n]{2,30} |heute |gestern )?mit(?!\\p{L})`,
    'teilt',
    true,
  ),
  form(
    `(?:wie|dass) (?<names>(?:das|die|der) [^\\n.;:,]{2,60}?) (?:am \\p{L}+ |in [^.\\n]{2,30} )?mitteilten?(?!\\p{L})`,
    'mitteilt',
    true,
  ),
  form(`(?:Mitteilung|Erklärung|Pressemitteilung) (?:der|des|von) ${THEN}`, 'mitteilung,erklärung', true),
  form(
    `(?:a|ont) (?:annoncé|indiqué|déclaré|fait savoir|précisé|affirmé)(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce \\p{L}+))?,? (?<names>(?:le |la |les |l['’])[^\\n.;:]{2,80})`,
    'annoncé,indiqué,déclaré,fait savoir,précisé,affirmé',
  ),
  form(
    `(?:^|[.] )(?<names>(?:Le |La |Les |L['’])[^\\n.;:,]{2,80}?) (?:a|ont) (?:annoncé|publié|dévoilé|confirmé)(?!\\p{L})`,
    'annoncé,publié,dévoilé,confirmé',
  ),
  form(`communiqué (?:de |du |des |de la |de l['’])(?<names>[^\\n.;:]{2,80})`, 'communiqué', true),
  form(
    `(?:informó|anunció|comunicó|confirmó|notificó)(?: (?:hoy|este \\p{L}+|el \\p{L}+))?,? (?<names>(?:el |la |los |las )\\p{Lu}[^\\n.;:]{2,80})`,
    'informó,anunció,comunicó,confirmó,notificó',
  ),
  form(`comunicado (?:del? |de la |emitido por )(?<names>[^\\n.;:]{2,80})`, 'comunicado', true),
  form(
    `(?:informou|anunciou|divulgou|confirmou)(?: (?:hoje|nesta \\S+|neste \\S+))?,? (?<names>(?:o |a |os |as )\\p{Lu}[^\\n.;:]{2,80})`,
    'informou,anunciou,divulgou,confirmou',
  ),
  form(
    `(?:nota|comunicado) (?:d[oa] |divulgada pel[oa] )(?<names>\\p{Lu}[^\\n.;:]{2,80})`,
    'nota,comunicado',
    true,
  ),
  form(
    `(?:ha annunciato|ha comunicato|ha reso noto|lo comunica|rende noto|fa sapere)(?: (?:oggi|\\p{L}+dì))?,? (?<names>(?:il |la |lo |l['’])\\p{Lu}[^\\n.;:]{2,80})`,
    'annunciato,comunica,reso noto,rende noto,fa sapere',
  ),
  form(
    `(?:nota|comunicato)(?: stampa)? (?:del |della |dell['’]|dello )(?<names>\\p{Lu}[^\\n.;:]{2,80})`,
    'nota,comunicato',
    true,
  ),
  form(
    `(?:сообщил[аио]?|заявил[аио]?|объявил[аио]?|рассказал[аио]?)(?: журналистам)? (?:в )?(?<names>(?:пресс-служб\\p{L}+ )?[\\p{Lu}м][^\\n.;:,»]{2,80})`,
    'сообщил,заявил,объявил,рассказал',
  ),
  form(
    `(?:говорится|сказано|отмечается) в (?:заявлении|сообщении|пресс-релизе|отчете) (?<names>[^\\n.;:,»]{2,80})`,
    'говорится,сказано,отмечается',
    true,
  ),
  form(
    `(?<names>(?:Kementerian|Badan|Kepolisian|Pemerintah|Bank) \\p{Lu}[^\\n.;:,]{2,50}?) (?:menyatakan|mengumumkan|mengatakan)(?!\\p{L})`,
    'menyatakan,mengumumkan,mengatakan',
  ),
  form(
    `^(?<names>(?:Das|Die|Der) [^\\n.;:,]{2,60}?) (?:hat|haben) (?:in einer (?:Untersuchung|Studie|Mitteilung|Analyse|Umfrage)|[^\\n.]{2,80} (?:veröffentlicht|bekannt gegeben|bekanntgegeben|mitgeteilt|vorgestellt))(?!\\p{L})`,
    'hat ,haben ',
  ),
];

const ASIAN: readonly IssuerPattern[] = [
  form(
    '^(?<name>[^\\n、。，は（）()「」]{2,20})は(?:\\d|[０-９]|[^\\n。]{0,12}日)[^\\n]{2,160}?(?:発表した|発表する|明らかにした|公表した|公開した|開始した)',
    '発表し,発表す,明らかに,公表し,公開し,開始し',
  ),
  form(
    '(?:^|[。，\\n“”])(?<name>[\\p{Script=Han}A-Za-z]{0,12}(?:部|局|委|委员会|署|院|法院|检察院|公安局|集团|公司|外交部|办公室|银行|总局|协会|中心))(?:新闻)?(?:发言人[\\p{Script=Han}]{0,4})?(?:\\d{1,2}日)?(?:表示|宣布|发布|通报|称|指出)',
    '表示,宣布,发布,通报,称,指出',
  ),
  form('^(?<name>[A-Z][A-Za-z]{2,20})(?:公司)?(?:表示|宣布|称)', '表示,宣布,称'),
  form(
    '^(?<name>[\\p{Script=Hangul}A-Z]{2,12}?)(?:은|는|이|가) (?:지난 )?(?:\\d{1,2}일|오늘)[^\\n]{2,160}?(?:밝혔다|발표했다|공개했다)',
    '밝혔다,발표했다,공개했다',
  ),
  form(
    '(?:قالت|أعلنت|ذكرت|أفادت|أكدت) (?<name>(?:وزارة|هيئة|شرطة|رئاسة) [^\\n.،؛:]{2,40}?)(?= (?:في|إن|أن|اليوم|يوم|عن)|[،.])',
    'وزارة,هيئة,شرطة,رئاسة',
    true,
  ),
];

/** How stories say who issued what they relay, in the languages of the pages. */
export const ISSUERS: readonly IssuerPattern[] = [...ENGLISH_ISSUERS, ...EUROPEAN];
/** The same in scripts that are no alphabet of Europe's; their names are institutions by the form of the sentence. */
export const ISSUERS_BEYOND: readonly IssuerPattern[] = ASIAN;
