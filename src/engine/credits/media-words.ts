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
