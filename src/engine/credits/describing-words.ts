/** Words that describe an outlet between its cue and its name: "carried by the North's official KCNA". */
const DESCRIBING = new Set(
  (
    'the a an its his her their our english english-language language program programme official state state-run ' +
    "state-owned state-controlled government-run government-owned semi-official north south north's south's korea's " +
    "korean russia's russian china's chinese japan's japanese iran's iranian pyongyang's seoul's country's public " +
    'private independent local foreign media outlet agency agencies news newspaper newswire paper daily weekly ' +
    'magazine website site broadcaster television tv radio channel network service ruling party financial business ' +
    'report reports staatlichen staatliche amtlichen amtliche zeitung sender agence agencia agenzia ufficiale to by ' +
    'in on from of that which was were been first monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);
/** The same in languages that join words or inflect them: how they begin. */
const BEGINNINGS = ['nachrichtenagentur', 'nyhetsbyrå', 'nettsted', 'официальн'];

/** Longer words describe nothing. */
const MAX_WORD = 40;

/** The last word of a text, with the mark before it and the one behind it. */
const LAST_WORD = /[\s,(]?(?:l['’])?([^\s,()]+)[,)]?$/i;

/** Characters of the describing word that a text ends with, its separator included; 0 when it ends with another word. */
export function describingLength(text: string): number {
  const [whole = '', printed = ''] = LAST_WORD.exec(text.slice(-MAX_WORD)) ?? [];
  const word = printed.toLowerCase().replaceAll('’', "'");
  return DESCRIBING.has(word) || BEGINNINGS.some(beginning => word.startsWith(beginning)) ? whole.length : 0;
}
