import { LetterPattern } from '../text/letter-pattern.ts';

/** Words in the names of papers, stations and news sites, in the languages of the lists. */
const WORDS = (
  'news newsroom newswire times post herald tribune journal gazette chronicle observer star sun mail express telegraph courier examiner globe ' +
  'independent inquirer enquirer dispatch record register standard sentinel bee daily weekly monthly today magazine radio tv television network channel wire ' +
  'insider review monitor reporter bulletin leader press media broadcasting blog online digital intelligencer mirror messenger advertiser democrat ' +
  'republican republic banner beacon argus patriot citizen mercury clarion argus echo voice zeitung nachrichten tagblatt tageblatt wochenblatt ' +
  'blatt anzeiger presse rundschau kurier bote rundfunk fernsehen spiegel quotidien dépêche matin parisien diario periódico prensa noticias ' +
  'nation nación universal mundo jornal folha correio gazeta diário estado notícias giornale corriere gazzetta notizie stampa messaggero mattino resto ' +
  'nieuws krant dagblad avisen tidende dagbladet bladet nyheter berita kompas tribun harian новости газета вестник правда известия ведомости вести агентство ' +
  'телеканал радио журнал'
).split(' ');
const MEDIA_WORDS: ReadonlySet<string> = new Set(WORDS);

/** The same in scripts without spaces, where the word ends or begins the name. */
const UNSPACED =
  /新聞|新闻|日報|日报|晩報|晚报|通信|通讯|時報|时报|週刊|周刊|電視|电视|廣播|广播|テレビ|ニュース|放送|網$|网$|社$|站$|台$|客户端$|신문|일보|뉴스|방송|통신|타임스|وكالة|صحيفة|جريدة|قناة|موقع/u;
/** A site's address: `grist.org`. */
const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,12}$/i;
/** A station's or network's letters: `KQED`, `NPR`. */
const LETTERS = /^[A-Z][A-Z0-9]{1,4}$/;
const BETWEEN = new LetterPattern(/[^\p{L}\p{N}]+/u);
/** What a page says of an outlet behind its name: ", a nonprofit newsroom". */
const DESCRIBED =
  /^,? (?:an?|the|our) (?:[\p{L}-]+ ){0,4}?(?:newsroom|news (?:outlet|organization|organisation|site|service|agency)|newspaper|magazine|publication|publisher|website|journal|blog|outlet|media partner|digital news)\b/u;
/** Characters in which the description stands. */
const MAX_DESCRIPTION = 90;

/** Whether a printed name, with what follows it, can only be that of an outlet: by one of its words, its address, its description. */
export function isMediaName(name: string, after = ''): boolean {
  return (
    hasMediaWord(name) ||
    DOMAIN.test(name) ||
    LETTERS.test(name) ||
    DESCRIBED.test(after.slice(0, MAX_DESCRIPTION))
  );
}

/** Whether a name holds a word of papers and stations: "Veldmark Tribune". */
export function hasMediaWord(name: string): boolean {
  return (
    name
      .toLowerCase()
      .split(BETWEEN)
      .some(word => MEDIA_WORDS.has(word)) || UNSPACED.test(name)
  );
}

/** Words of papers and stations that stand in few other names. */
const SURE_WORDS: ReadonlySet<string> = new Set(
  (
    'news times post herald tribune journal gazette chronicle observer telegraph courier examiner inquirer enquirer dispatch sentinel daily weekly magazine radio tv television ' +
    'newswire insider intelligencer messenger zeitung nachrichten tagblatt tageblatt anzeiger rundschau kurier rundfunk diario jornal folha correio giornale ' +
    'corriere gazzetta dagblad dagbladet nyheter avisen krant новости газета ведомости'
  ).split(' '),
);
/** What kind of outlet it is, right before its name or behind it. */
const KIND_BEFORE =
  /(?:news(?:paper)?|newspaper|magazine|website|news site|broadcaster|weekly|daily|tabloid|portal|outlet|news agency|newsletter|blog|zeitung|magazins?|portals?|blatts?|quotidien|diario|periódico|giornale|quotidiano|jornal)\s$/i;
const KIND_BEHIND =
  /^ (?:newspaper|magazine|website|news site|news website|newsletter|blog|station|broadcaster|daily|weekly)(?!\p{L})/u;
/** Longer names with a capital article are titles of films and books. */
const MAX_TITLE_WORDS = 3;

/** Whether a name that a sentence cites can only be that of an outlet. `before` and `after` are the words around it; `before` is unknown at the start of a sentence. */
export function isTold(name: string, before: string | undefined, after: string): boolean {
  if (
    KIND_BEFORE.test(before ?? '') ||
    KIND_BEHIND.test(after) ||
    DESCRIBED.test(after.slice(0, MAX_DESCRIPTION))
  )
    return true;
  if (DOMAIN.test(name) && /\.(?:com|net|org|news|info|co|io|tv)$/i.test(name)) return true;
  const words = name.split(' ');
  if (words.length === 1 || JOURNALS.test(name)) return false;
  return (
    isTitle(words, before) ||
    ((words.length > 2 || words[0] !== 'The') && words.some(word => SURE_WORDS.has(word.toLowerCase())))
  );
}

/** Journals of science publish findings, not news. */
const JOURNALS =
  /\bJournal of\b|\b(?:Medical|Medicine|Science|Physical|Chemistry|Economic) Journal\b|^Proceedings\b/;

/** `The Wharf` in the middle of a sentence: the article belongs to the name. "The Post" is short for one named before. */
function isTitle([article, word = '', ...more]: readonly string[], before: string | undefined): boolean {
  if (article !== 'The' || before === undefined || more.length + 2 > MAX_TITLE_WORDS) return false;
  return !LETTERS.test(word) && (more.length > 0 || !MEDIA_WORDS.has(word.toLowerCase()));
}
