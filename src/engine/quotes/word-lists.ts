import {
  FOREIGN_BODIES,
  FOREIGN_MEN,
  FOREIGN_PREPOSITIONS,
  FOREIGN_ROLES,
  FOREIGN_TIMES,
  FOREIGN_WOMEN,
} from './foreign-words.ts';

const set = (words: string) => new Set(words.split(' '));

/** The subject that a verb without subject has. */
export const LAST_PERSON = '-';

/** Third-person pronouns that stand for a speaker, with what they can stand for. */
export const PRONOUNS: ReadonlyMap<string, 'he' | 'she' | 'they' | 'it'> = new Map([
  ['he', 'he'],
  ['she', 'she'],
  ['they', 'they'],
  ['it', 'it'],
  ['er', 'he'],
  ['il', 'he'],
  ['elle', 'she'],
  ['он', 'he'],
  ['она', 'she'],
  ['lui', 'he'],
  ['lei', 'she'],
]);

/** Subjects that name nobody in the article. */
export const NOBODY = set(
  'i we you one who which that this these those there what everyone everybody nobody someone',
);

/** Words between a subject and its verb. */
export const AUXILIARIES = set(
  'has have had is was are were be been being will would could may might did does do shall can also later then further again now once ' +
    'never ever even still too just only already previously earlier recently reportedly often',
);

/** Auxiliaries of other languages, right before the verb only: most are other words in English. */
export const FOREIGN_AUXILIARIES = set('a ha ont han hanno hat haben hatte est era è sich se s');

/** Forms of `be`: before a past form they make it passive. */
export const BE = set("is was are were be been being isn't wasn't");

/** Words that end a subject on its left. */
export const CLAUSE_STARTS = set(
  'what how why whenever wherever that because as but and or when while if after before since until although though where whereas unless than so yet nor ' +
    'whose whom which who et mais que und dass aber y pero che ma и что но',
);

export const PREPOSITIONS = set(
  'of for at in from on with to by about against after before during under over through into between among amid around ' +
    'within without behind near since despite per via de du des von vom del della di в на' +
    ` ${FOREIGN_PREPOSITIONS}`,
);

/** Articles of other languages. Capitalised inside a sentence they are part of a name: "Kim Jong Un", "Da Le". */
export const FOREIGN_ARTICLES = set('der die das ein eine le la les un une el los las uno una il lo gli');

export const DETERMINERS = new Set([
  ...'the a an his her its their our my your this that another one two three some several many other both such neither'.split(
    ' ',
  ),
  ...FOREIGN_ARTICLES,
]);

/** Days and times that may stand between subject and verb: "Lee on Monday said". */
export const TIMES = set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow morning afternoon evening night week month year ' +
    'january february march april may june july august september october november december statement interview speech letter ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec last this late early earlier next day' +
    ` ${FOREIGN_TIMES}`,
);

/** Titles written before a name: no part of it. */
export const TITLES = set(
  'mr mrs ms dr prof sen rep gov gen col lt sgt capt maj adm rev hon st sir dame lord lady mr. mrs. ms. dr. sen. rep. gov. gen. ' +
    'president vice prime minister premier foreign defense defence deputy chancellor secretary state senator representative governor mayor ' +
    'general colonel captain admiral ambassador chairman chairwoman chair chief director king queen prince princess pope cardinal ' +
    'bishop judge justice attorney sheriff officer professor doctor speaker leader congressman congresswoman former comrade ' +
    'ceo cfo coo founder co-founder actress reverend premier archbishop executive challenger correspondent vice-president pm first ' +
    'vp svp evp gm cto cmo realtor sociologist economist historian psychologist commissioner detective inspector sergeant lieutenant ' +
    'trooper superintendent constable councillor councilman councilwoman assemblyman assemblywoman alderman coach quarterback ' +
    'herr frau monsieur madame señor señora marshal spokesman spokeswoman spokesperson candidate nominee' +
    ` ${FOREIGN_ROLES}`,
);

/** What people who speak to reporters are called, without their name. */
export const ROLES = set(
  'spokesman spokeswoman spokesperson spokespersons spokesmen minister president official officials leader leaders diplomat diplomats ministers ambassador envoy ' +
    'senator governor mayor general commander chief director secretary chairman chairwoman analyst expert researcher professor ' +
    'consultant operative lawyer attorney judge candidate nominee author adviser advisor aide editor officer representative lawmaker lawmakers congressman ' +
    'congresswoman premier chancellor sister brother wife husband son daughter mother father man woman critic economist activist ' +
    'scientist sources source commentator columnist head deputy executive manager strategist pollster politician ' +
    'businessman billionaire mogul democrat republican teacher doctor writer journalist reporter actor director founder owner ' +
    'comedian actress singer host anchor resident witness witnesses sheriff prosecutor prosecutors investigators coach pastor bishop' +
    ` ${FOREIGN_ROLES}`,
);

/** People who are somebody's: in "the sister of Ho Lee" the name is not theirs. */
export const RELATED = set(
  'sister brother wife husband son daughter mother father widow cousin nephew niece aide adviser advisor ally friend critic envoy ' +
    'spokesman spokeswoman spokesperson lawyer attorney',
);

/** Bodies and papers that say something without a named person. */
export const INSTITUTIONS = set(
  'media ministry government agency department committee commission council party office statement report letter editorial commentary ' +
    'article newspaper bureau army military police administration embassy institute organization organisation association union ' +
    'group company court court authorities parliament senate house campaign dispatch bulletin communique declaration university ' +
    'foundation center centre kremlin regime board daily announcement message document memo email release post tweet headline sign website ' +
    'resolution ruling lawsuit complaint indictment text note' +
    ` ${FOREIGN_BODIES}`,
);

/** Papers: what they say, their issuer said. */
export const PAPERS = set(
  'statement report letter editorial commentary article dispatch communique declaration announcement message memo release',
);

/** Words of names that are not a person's. */
export const BODY_NAMES = set(
  'ministry agency department committee commission council party office bureau army police administration embassy institute ' +
    'organization organisation association union group company court parliament senate house university foundation center centre ' +
    'news times post press journal today tv television radio network states kingdom nations korea korean korean-american street city county province ' +
    'north south east west united republic people’s national international federal bank school college board research ' +
    'central daily media inc corp ltd association fund society federation alliance league club service services force forces security ' +
    'sunday monday tuesday wednesday thursday friday saturday january february march april june july august september october ' +
    'november december america american americans democrats republicans congress campaign convention supreme nato command staff corps division headquarters base air navy guard act law program programme project ' +
    'image images photo photos picture pictures video copyright credit courtesy file plan treaty declaration summit games cup war peninsula sea island islands river mount airport road avenue square hall palace tower building',
);

/** Words that tell a woman, or a man, when they describe a name. */
export const WOMAN_WORDS = set(
  'sister spokeswoman chairwoman congresswoman mrs ms mrs. ms. madame queen princess wife daughter mother she her' +
    ` ${FOREIGN_WOMEN}`,
);
/** The same for a man. */
export const MAN_WORDS = set(
  `spokesman chairman congressman mr mr. king prince husband son father brother he his ${FOREIGN_MEN}`,
);

/** Names and words of those who carry statements of others. */
export const CARRIERS = set(
  'kcna agency media newspaper daily reuters yonhap afp tass xinhua transcript television broadcaster report reports',
);
