import { LetterPattern } from '../text/letter-pattern.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words right before a name, articles and descriptions aside, that make it the source: "told AFP", "laut dpa". */
const CUES = words(`
told tells telling tell carried cited cites quoted quoting citing reported reports report published publishes released issued distributed posted aired broadcast
said says statement interview dispatch article comments commentary informed noted notes confirmed described shown seen obtained quotes claims claimed writes wrote
front-page appeared per answering leaked revealed disclosed via run put adds
gegenüber laut wie zufolge berichtet berichtete berichten meldet meldete melden schreibt schrieb zitiert zitierte bericht meldung interview
selon d'après d’après rapporte rapportent relate affirme révèle cite citant écrit
según informó informa reportó publica publicó recoge citando citó
segundo conforme noticiou informou citado informa
secondo citato citata riferisce riporta riportata riportato scrive riferito citando
skriver ifølge melder fortalte enligt rapporterar volgens meldt
menurut dikutip dilansir dilaporkan mengutip lapor kata
сообщает сообщил сообщила сообщили пишет передает передаёт сообщению данным ссылкой заявил рассказал рассказала опубликованном опубликовало опубликовал
وفق وفقا وفقاً بحسب حسب عن ذكرت أفادت قالت نقلت وذكرت وأفادت وقالت ونقلت أعلنت وأعلنت لوكالة لصحيفة لقناة
`);
/** Cues that need a small word behind them: "asked by KCNA" is a source, "asked KCNA" is not. */
const CUES_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    asked: 'by',
    questioned: 'by',
    interviewed: 'by',
    speaking: 'to with',
    spoke: 'to with',
    spoken: 'to with',
    talking: 'to',
    according: 'to',
    as: 'per',
    page: 'of in',
    tip: 'to',
    'h/t': 'to',
    acuerdo: 'con',
    acordo: 'com',
    base: 'di',
    entretien: 'à avec au',
    entrevista: 'a à con com',
    intervista: 'a al alla con',
    declaraciones: 'a',
    interview: 'mit à au',
    wawancara: 'dengan',
  }).map(([cue, small]) => [cue, words(small)]),
);
/** Inflected cues: how they begin. */
const BEGINNINGS = [
  'сообщ',
  'переда',
  'опубликов',
  'агентств',
  'информагентств',
  'veröffentlicht',
  'verbreitet',
];

/** "quoted on Friday evening as saying so by" */
const PASSIVE = new LetterPattern(
  /(?<![\p{L}-])(?:quoted|cited|reported|carried|released|published|issued|distributed)(?: [\p{L}'’-]+){1,6}$/iu,
);
/** "a déclaré jeudi", "dijo la ministra", "disse o ministro", "ha detto il sindaco", "sagte der Minister": whom they told stands behind. */
const SPOKE = new LetterPattern(
  /(?<!\p{L})(?:déclar|dit|indiqu|confi|affirm|expliqu|précis|annonc|racont|assur|confirm|réag|témoign|soulign|dijo|dicho|declar|explic|señal|asegur|coment|indic|relat|cont[óo]|disse|afirm|inform|detto|raccontat|spiegat|dichiarat|rivelat|sagte|erklärte|bestätigte|berichtete|schilderte|teilte|sa|fortalte|говор|рассказ|заяви|kata|ujar|mengatakan)\p{L}*,?(?: [\p{L}.'’-]+){0,5}$/iu,
);
/** The small words before whom somebody told: "à l'AFP", "a Efe", "der dpa". */
const TO = words("à au aux a al ao all all’ all' alla allo der dem den kepada til till");

/** Whether a word, with the small words between it and the name, makes the name a source. */
export function isCue(word: string, small: readonly string[]): boolean {
  const needed = CUES_WITH.get(word);
  if (needed && small.some(other => needed.has(other))) return true;
  return CUES.has(word) || BEGINNINGS.some(beginning => word.startsWith(beginning));
}

/** Where a cue begins that stands some words before a small one: "quoted on Friday" + "by", "a déclaré jeudi" + "à". */
export function distantCue(left: string, small: string): number | undefined {
  if (small === 'by' || small === 'oleh') return PASSIVE.exec(left)?.index;
  return TO.has(small) ? SPOKE.exec(left)?.index : undefined;
}
