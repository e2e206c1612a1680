import { type CreditPattern, NAMES, re, words } from './credit-pattern.ts';

/** How a language says where a text first stood. */
interface Origin {
  readonly opens: string;
  /** "This article was", as far as it is printed. */
  readonly work: string;
  /** "originally": with it any name is an origin, without it only that of an outlet. */
  readonly first: string;
  readonly published: string;
  readonly at: string;
  /** How its participles begin. */
  readonly stems: readonly string[];
}

function originIn({ opens, work, first, published, at, stems }: Origin): CreditPattern[] {
  const formula = `${work}(?:(?:${first}) )?(?:${published})(?: (?:${first}))?(?: (?:le|el|am|il|em) [\\d.]{1,3}[^\\n,;(]{3,20})? (?:${at})[: ]\\s?${NAMES}`;
  const either = { type: 'authored', atEdge: true, opens: words(opens), holds: stems } as const;
  return [
    { ...either, unlisted: 'any', pattern: re(`^(?=[^\\n]{0,100}(?:${first}))${formula}`) },
    { ...either, unlisted: 'media', pattern: re(`^${formula}`) },
  ];
}

const ORIGIN: readonly CreditPattern[] = [
  ...originIn({
    opens:
      'cet cette ce article texte tribune publié publiée paru parue initialement traduit traduite republié',
    work: '(?:(?:cet|cette|ce) )?(?:(?:article|texte|tribune|entretien|reportage|billet|enquête) )?(?:(?:est|a été|a|était) )?',
    first:
      "initialement|d['’]abord|originellement|originalement|pour la première fois|à partir de|en premier",
    published: 'publiée?|parue?|republiée?|traduite?|extraite?',
    at: 'sur|dans|par|en|de|du|chez|à partir de',
    stems: ['publié', 'paru', 'traduit', 'extrait'],
  }),
  ...originIn({
    opens:
      'este esta artículo texto publicado publicada originalmente tomado tomada reproducido traducido nota',
    work: '(?:est[ea] )?(?:(?:artículo|texto|nota|reportaje|entrevista|historia|columna|contenido|publicación) )?(?:(?:fue|se|ha sido|es) )?',
    first: 'originalmente|originariamente|inicialmente|por primera vez|primero',
    published: 'publicad[oa]|publicó|apareció|tomad[oa]|reproducid[oa]|traducid[oa]|republicad[oa]',
    at: 'en|por|de|del',
    stems: ['publicad', 'publicó', 'apareció', 'tomad', 'reproducid', 'traducid'],
  }),
  ...originIn({
    opens:
      'este esta esse essa artigo texto matéria reportagem publicado publicada originalmente reproduzido traduzido conteúdo',
    work: '(?:es[ts][ea] )?(?:(?:artigo|texto|matéria|reportagem|conteúdo|notícia|entrevista|coluna) )?(?:(?:foi|é) )?',
    first: 'originalmente|inicialmente|primeiramente|pela primeira vez',
    published: 'publicad[oa]|reproduzid[oa]|traduzid[oa]|republicad[oa]|apareceu',
    at: 'em|n[oa]s?|pel[oa]s?|d[oae]s?|por',
    stems: ['publicad', 'reproduzid', 'traduzid', 'apareceu'],
  }),
  ...originIn({
    opens: "questo questa articolo testo pubblicato tradotto l'articolo l’articolo",
    work: "(?:quest[oa] |l['’])?(?:(?:articolo|testo|intervista|contenuto|post) )?(?:(?:è stat[oa]|è|fu) )?",
    first: 'originariamente|originalmente|inizialmente|per la prima volta|in origine',
    published: 'pubblicat[oa]|appars[oa]|uscit[oa]|tratt[oa]|tradott[oa]',
    at: 'su|sul|sulla|in|da|dal|dalla|nel|di|del|della',
    stems: ['pubblicat', 'appars', 'uscit', 'tratt', 'tradott'],
  }),
  ...originIn({
    opens: 'эта этот статья материал текст впервые опубликовано опубликована перевод переведено',
    work: '(?:эт(?:а|от) )?(?:(?:статья|материал|текст|колонка|интервью) )?(?:был[ао]? )?',
    first: 'впервые|изначально|первоначально',
    published: 'опубликован[оа]?|вышел|вышла|перевод|переведен[оа]?|взят[оа]?',
    at: 'в|на|из|с',
    stems: ['опубликован', 'вышел', 'вышла', 'перевод', 'переведен', 'взят'],
  }),
  ...originIn({
    opens: 'artikel berita tulisan',
    work: '(?:artikel|berita|tulisan) ini (?:telah |sudah )?',
    first: 'pertama kali|sebelumnya|telah',
    published: 'tayang|terbit|dimuat|diterbitkan|disadur|diterjemahkan',
    at: 'di|oleh|dari',
    stems: ['tayang', 'terbit', 'dimuat', 'disadur', 'terjemah'],
  }),
  {
    type: 'authored',
    unlisted: 'any',
    atEdge: true,
    opens: words('dieser diese dieses der die das ein'),
    holds: ['erschien', 'erscheint', 'veröffentlicht', 'publiziert', 'stammt', 'übernommen'],
    pattern: re(
      `^(?!dieser beitrag wurde (?:am [\\d.]{1,3} ?[a-zä]{0,9} ?\\d{0,4} )?veröffentlicht)(?=[^\\n]{0,140}(?:erschien|erscheint|veröffentlicht|publiziert|stammt|übernommen))(?:dies(?:e|er|es)|der|die|das) (?:artikel|text|beitrag|bericht|interview|kommentar|essay|reportage|analyse|story|kolumne) (?:(?:ist|wurde|war|erschien|erscheint|stammt) )(?:(?:zuerst|zunächst|ursprünglich|erstmals|bereits|auch|im original) ){0,2}(?:(?:erschienen|veröffentlicht|übernommen) )?(?:am [\\d.]{1,3} ?[a-zä]{0,9} ?\\d{0,4} )?(?:(?:aus|in) (?:der |dem )?(?:ausgabe|heft) [\\d/.]{1,8} )?(?:in|im|auf|bei|aus|von|vom|der|des)\\b:? ${NAMES}`,
    ),
  },
  {
    type: 'authored',
    unlisted: 'any',
    atEdge: true,
    opens: words(
      'zuerst erstmals ursprünglich erschienen übernommen nachdruck übersetzt übersetzung originalartikel mit traduit adapté traduction avec con per com',
    ),
    holds: [
      'erschienen',
      'veröffentlicht',
      'übernommen',
      'nachdruck',
      'originalartikel',
      'genehmigung',
      'übersetz',
      'tradu',
      'adapté',
      'autorisation',
      'permiso',
      'concessione',
      'permissão',
    ],
    pattern: re(
      `^(?:(?:zuerst|erstmals|ursprünglich) (?:erschienen|veröffentlicht)|erschienen|übernommen|nachdruck|originalartikel|mit freundlicher genehmigung|übersetz(?:t|ung)(?: eines (?:artikels|textes))?|traduction|adapté|avec l['’]aimable autorisation|con (?:el )?permiso|per gentile concessione|com permissão) (?:in|im|auf|bei|aus|von|vom|der|des|de|du|del|di|d[ao])\\b:? ${NAMES}`,
    ),
  },
];

/** What WordPress prints below a text that a feed handed on: "The post … appeared first on …". */
const FEEDS: readonly CreditPattern[] = [
  ['der', ' erschien zuerst auf ', 'der beitrag [^\\n]{1,200}? erschien zuerst auf'],
  ['la', ' primero en ', 'la entrada [^\\n]{1,200}? (?:se publicó|aparece|apareció) primero en'],
  ['o', ' primeiro em ', 'o post [^\\n]{1,200}? apareceu primeiro em'],
  ["l'article l’article", ' premier sur ', "l['’]article [^\\n]{1,200}? est apparu en premier sur"],
  ["l'articolo l’articolo", ' proviene da ', "l['’]articolo [^\\n]{1,200}? proviene da"],
].map(([opens = '', hold = '', formula = '']) => ({
  type: 'authored',
  unlisted: 'any',
  opens: words(opens),
  holds: [hold],
  pattern: re(`^${formula} ${NAMES}`),
}));

/** "Source:" in the languages of the web. */
const SOURCES =
  'source quelle fuente fonte källa kilde bron zdroj źródło kaynak sumber nguồn источник джерело via quellen fuentes fonti fontes kilder källor bronnen sources';

const SOURCE: CreditPattern = {
  type: 'sourced',
  atEdge: true,
  opens: words(SOURCES),
  pattern: re(`^[/(\\[]?\\s?(?:${SOURCES.replaceAll(' ', '|')})\\s?[:：/]\\s?${NAMES}`),
};

/** Small words before the names: "com informações da". */
const OF =
  "(?: (?:the|la|el|las|los|les|le|de|del|da|do|das|dos|di|delle|della|von|post|dari|der|des|dem|den)){0,3} (?:[ld]['’]|dell['’])?";

/** Who contributed to the text. */
const CONTRIBUTED: readonly CreditPattern[] = [
  {
    type: 'contributed',
    opens: words('mit unter'),
    holds: ['informationen', 'material', 'inhalten', 'angaben', 'agentur'],
    pattern: re(
      `^(?:mit|unter verwendung von) (?:informationen|material|inhalten|angaben|agenturmaterial|agenturmeldungen|agenturen)(?: (?:von|der|des|aus|durch))* ${NAMES}`,
    ),
  },
  {
    type: 'contributed',
    outletsOnly: true,
    opens: words('mit avec con com with med met dengan'),
    holds: ['inform', 'font', 'report', 'datos', 'dados', 'laporan', 'bantuan', 'mat'],
    pattern: re(
      `^(?:mit|avec|con|com|with|med|met|dengan) (?:información|informações|informazioni|informations?|fonti|fonte|reportes?|datos|dados|laporan|bantuan|material|matériel)${OF}(?<names>[^\\n.]{2,80})`,
    ),
  },
  {
    type: 'contributed',
    onlyNames: true,
    outletsOnly: true,
    atEdge: true,
    opens: words('mit avec con com with med met dengan'),
    pattern: re(`^(?:mit|avec|con|com|with|med|met|dengan)${OF}(?<names>[^\\n.]{2,60})\\.?\\)?$`),
  },
  {
    type: 'contributed',
    atEdge: true,
    outletsOnly: true,
    opens: words('по'),
    pattern: re(
      `^по (?:материалам|данным|информации|сообщениям) (?:агентств[а-яё]* |информагентств[а-яё]* |сми |сайта )?${NAMES}`,
    ),
  },
];

/** Credits as pages of Europe, Latin America and Indonesia print them. */
export const EUROPE: readonly CreditPattern[] = [...ORIGIN, ...FEEDS, SOURCE, ...CONTRIBUTED];
