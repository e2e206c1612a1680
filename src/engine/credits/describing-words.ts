const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words for an outlet or agency that stand before its name: "the daily", "l'agence", "Nachrichtenagentur". */
const OUTLETS = words(`
agency agencies newspaper newswire paper daily weekly magazine website site broadcaster television tv radio channel network outlet portal blog station
program programme service media zeitung sender agentur magazin portal agence journal quotidien chaîne magazine site agencia diario periódico revista cadena portal
agência jornal emissora agenzia quotidiano giornale emittente sito avisen avisa tidningen krant агентство агентству агентства агентством газета газете газеты издание издания
изданию телеканал телеканалу портал kantor harian وكالة لوكالة صحيفة قناة موقع
`);
/** The same in languages that join words or inflect them: how they begin. */
const OUTLET_BEGINNINGS = [
  'nachrichtenagentur',
  'nyhetsbyrå',
  'nyhetsnettsted',
  'nettsted',
  'информагентств',
  'zentralnachrichtenagentur',
];

/** Words that describe an outlet between its cue and its name: "carried by the North's official KCNA". */
const DESCRIBING = words(`
the a an its his her their our english english-language language official state state-run state-owned state-controlled government-run government-owned semi-official
north south north's south's korea's korean russia's russian china's chinese japan's japanese iran's iranian syria's syrian turkey's turkish india's indian israel's israeli
pyongyang's seoul's country's public private independent local foreign news ruling party financial business report reports respected influential pro-government
british american german french spanish italian ukrainian
to by in on from of with through via at that which was were been first monday tuesday wednesday thursday friday saturday sunday
der die das den dem des von vom im staatlichen staatliche amtlichen amtliche nordkoreanischen nordkoreanische russischen chinesischen iranischen britischen britische deutschen
koreanischen amerikanischen le la les du de à au aux el los las del al a con il lo gli dal dalla dello della di su alla ufficiale oficial estatal officielle officiel
det den et statskontrollerte o os as do da dos das na no ao em государственное государственному центральное центральному северокорейское в на
com berita resmi dari oleh kepada oleh الأنباء الرسمية
`);
/** The same, inflected. */
const BEGINNINGS = ['официальн', 'государственн', 'центральн', 'staatlich'];

/** Longer words describe nothing. */
const MAX_WORD = 40;

/** The last word of a text, with the mark before it and the one behind it. */
const LAST_WORD = /[\s,(]?(?:l['’]|d['’]|all['’]|dall['’]|dell['’])?([^\s,()]+)[,)]?$/i;

/** The word that a text ends with. */
export interface LastWord {
  /** In lower case. */
  readonly word: string;
  /** Its characters, the separator included. */
  readonly length: number;
}

/** The last word of a text; nothing when the text ends with none, or with a long one. */
export function lastWord(text: string): LastWord | undefined {
  const [whole = '', printed = ''] = LAST_WORD.exec(text.slice(-MAX_WORD)) ?? [];
  if (whole === '') return undefined;
  return {
    word: printed
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/^["“„«]/, ''),
    length: whole.length,
  };
}

/** Whether a word describes an outlet, or leads to its name. */
export function isDescribing(word: string): boolean {
  return (
    DESCRIBING.has(word) || namesOutlet(word) || BEGINNINGS.some(beginning => word.startsWith(beginning))
  );
}

/** Whether a word says that what follows is an outlet or an agency. */
export function namesOutlet(word: string): boolean {
  return OUTLETS.has(word) || OUTLET_BEGINNINGS.some(beginning => word.startsWith(beginning));
}
