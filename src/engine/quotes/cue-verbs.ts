/**
 * Verbs that report words, in base form; inflections are derived. A cue may also be a phrase: see cues.ts.
 * Sorted; verbs that are nouns as well stand in `ALSO_NOUNS` too.
 */
const VERBS = (
  'accuse acknowledge add address admit advise affirm agree allege announce answer appeal argue ask assail assert assure attack ' +
  'bemoan blame blast boast brand call caution challenge characterize characterise charge chide cite claim comment complain concede ' +
  'conclude condemn confirm contend continue counter criticize criticise cry decide declare decry demand denounce deny deride describe ' +
  'dismiss dub echo emphasize emphasise exclaim explain express fume hail highlight hint imply indicate inform inquire insist ' +
  'interject joke lambast label lambaste lament laud liken maintain mention mock mutter name note object observe offer opine order ' +
  'pledge praise predict proclaim pronounce promise propose protest question quip rail rant read reassure recall ' +
  'reckon recount refer reflect reiterate reject remark remind repeat reply report request respond retort reveal ridicule say ' +
  'scoff scold scorn shout signal slam speculate state stress suggest summarize swear tell term testify threaten tout tweet ' +
  'underline underscore urge voice vow warn whisper wonder write yell recommend confess fault deem rebuke estimate post email muse joke profess commend'
).split(' ');

/** Past forms that the rule does not make: `base past participle`. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  swear: ['swore', 'sworn'],
  tell: ['told'],
  write: ['wrote', 'written'],
  read: ['read'],
  refer: ['referred', 'referring', 'refers'],
  quip: ['quipped', 'quipping'],
  dub: ['dubbed', 'dubbing'],
  slam: ['slammed', 'slamming'],
  admit: ['admitted', 'admitting'],
  signal: ['signaled', 'signalled', 'signaling'],
  label: ['labelled', 'labelling'],
};

/** Plain and third-person forms that are nouns at least as often as verbs. */
const ALSO_NOUNS = new Set(
  (
    'address addresses answer answers appeal appeals attack attacks blame brand brands call calls caution challenge challenges ' +
    'charge charges claim claims comment comments cry demand demands echo hint hints highlight highlights joke jokes mention mentions ' +
    'note notes object objects order orders pledge pledges praise promise promises protest protests question questions read reads ' +
    'remark remarks repeat reply replies report reports request requests retort signal signals state states stress term terms name names label labels offer offers scorn ridicule ' +
    'threat post posts email emails estimate estimates fault faults rebuke rebukes tweet tweets voice voices vow vows wonder wonders'
  ).split(' '),
);

/** Verbs that take the person spoken to, or of, as object: "told CNN" never means that CNN told. */
const WITH_OBJECT = new Set(
  (
    'accuse address assure attack blame blast brand call challenge characterize characterise charge chide cite condemn criticize ' +
    'criticise decry denounce deny deride describe dismiss deem dub fault hail inform label lambast lambaste laud liken mention mock name offer order ' +
    'praise protest read reassure reject remind ridicule scold slam tell term tout underline underscore urge voice'
  ).split(' '),
);

/** Verbs that also give a thing its name: "a film called". */
export const NAMING = new Set('call dub term name label brand'.split(' '));

/** How a form of a cue verb stands: it has its own subject, or borrows that of the clause. */
export type CueForm = 'finite' | 'participle' | 'plain';

/** A cue verb in one of its forms. */
export interface CueVerb {
  readonly verb: string;
  readonly form: CueForm;
  readonly alsoNoun: boolean;
  /** A form listed as it stands, of a language whose grammar we do not read. */
  readonly listed?: boolean;
  /** Its subject may follow it: "…," said X. */
  readonly inverts: boolean;
}

const ENGLISH = new Map<string, CueVerb>();
for (const verb of VERBS) {
  const put = (word: string, form: CueForm) =>
    ENGLISH.set(word, { verb, form, alsoNoun: ALSO_NOUNS.has(word), inverts: !WITH_OBJECT.has(verb) });
  put(verb, 'plain');
  put(thirdPerson(verb), 'finite');
  put(participle(verb), 'participle');
  put(past(verb), 'finite');
  for (const form of IRREGULAR[verb] ?? []) put(form, form.endsWith('ing') ? 'participle' : 'finite');
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function past(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
}

function participle(verb: string): string {
  return verb.endsWith('e') ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

/** Common finite reporting forms of other languages, by BCP 47 primary language. */
const OTHER: Readonly<Record<string, string>> = {
  de:
    'sagte sagt erklärte erklärt betonte betont warnte warnt teilte schrieb schreibt meinte meint kritisierte kritisiert ' +
    'behauptete behauptet fügte forderte fordert kündigte nannte nennt bezeichnete ergänzte antwortete unterstrich versicherte',
  es:
    'dijo dice dijeron afirmó afirma aseguró asegura declaró señaló señala explicó explica añadió agregó advirtió indicó ' +
    'manifestó subrayó denunció escribió respondió sostuvo apuntó reiteró recalcó destacó calificó',
  fr:
    'dit déclaré déclare affirmé affirme expliqué explique ajouté ajoute estimé estime souligné souligne assuré assure ' +
    'averti prévenu dénoncé dénonce indiqué indique écrit répondu rappelé martelé lancé précisé qualifié',
  id: 'kata berkata mengatakan menyatakan ujar ungkap menegaskan tegas menambahkan tambah menyebut tulis',
  it:
    'detto dice disse affermato afferma dichiarato dichiara spiegato spiega aggiunto aggiunge sottolineato avvertito ' +
    'scritto scrive ribadito risposto sostenuto definito accusato denunciato commentato',
  pt: 'disse diz afirmou afirma declarou explicou acrescentou alertou escreveu ressaltou destacou respondeu',
  ru:
    'сказал сказала сказали говорит говорится заявил заявила заявили заявило заявляет отметил отметила отметили подчеркнул ' +
    'подчеркнула добавил добавила сообщил сообщила сообщило сообщили написал написала пояснил пояснила предупредил ' +
    'предупредила назвал назвала считает утверждает',
};

const others = new Map(
  Object.entries(OTHER).map(([language, forms]) => [language, new Set(forms.split(' '))]),
);

/** The cue verb that a lower-case word is a form of, in English or the given language. */
export function cueVerbOf(word: string, language: string): CueVerb | undefined {
  const forms = others.get(language);
  if (forms)
    return forms.has(word)
      ? { verb: word, form: 'finite', alsoNoun: false, inverts: true, listed: true }
      : undefined;
  return ENGLISH.get(word);
}
