import { type CueSense, type ListedVerb, listedLanguages, listedVerbs } from './cue-verb-list.ts';

/** How a form of a cue verb stands: it has its own subject, or borrows that of the clause. */
export type CueForm = 'finite' | 'participle' | 'plain';

/** A cue verb in one of its forms. */
export interface CueVerb {
  readonly verb: string;
  readonly form: CueForm;
  readonly sense?: CueSense | undefined;
  readonly alsoNoun: boolean;
  /** A form listed as it stands, of a language whose grammar we do not read. */
  readonly listed?: boolean;
  /** Its subject may follow it: "…," said X. The others take whom one speaks to or of: "told CNN" never means that CNN told. */
  readonly inverts: boolean;
  /** Also gives a thing its name: "a film called". */
  readonly naming: boolean;
  /** Its words may follow without "that": "she said it would". */
  readonly clause: boolean;
  /** About somebody or something: "condemned" opens no clause. */
  readonly judges: boolean;
  /** The word that makes it this verb: "pointed out". */
  readonly particle?: string | undefined;
}

/** The forms of one language: of one word, and of two by the first. */
interface Verbs {
  readonly single: ReadonlyMap<string, CueVerb>;
  readonly phrasal: ReadonlyMap<string, readonly CueVerb[]>;
}

const read = new Map<string, Verbs>();
/** The language asked for last: a text asks for every word of it. */
let last: { readonly language: string; readonly verbs: Verbs } | undefined;
let languages: ReadonlySet<string> | undefined;

/** The forms of a language, read at its first use; English for those without a list. */
function verbsOf(language: string): Verbs {
  // Asked for beside every other language.
  if (language === 'en') return english();
  if (last?.language !== language) last = { language, verbs: read.get(language) ?? readVerbs(language) };
  return last.verbs;
}

function readVerbs(language: string): Verbs {
  languages ??= listedLanguages();
  const verbs = languages.has(language) ? listed(language) : english();
  read.set(language, verbs);
  return verbs;
}

/** Every form of a language's verbs that may open or close a clause of what was said. */
export function clauseForms(language: string): string[] {
  return [...verbsOf(language).single].flatMap(([word, { form, judges }]) =>
    form === 'finite' && !judges ? [word] : [],
  );
}

const formsByLanguage = new Map<string, readonly string[]>();

/** Every form of a language's verbs as it stands in a text, the longest first. */
export function cueForms(language: string): readonly string[] {
  const known = formsByLanguage.get(language);
  if (known) return known;
  const forms = listedVerbs(language).flatMap(verb => verb.forms.map(form => form.replace('+', ' ')));
  forms.sort((a, b) => b.length - a.length);
  formsByLanguage.set(language, forms);
  return forms;
}

/** Every word that a verb of a language may begin with. */
export function cueStarts(language: string): string[] {
  const { single, phrasal } = verbsOf(language);
  return [...single.keys(), ...phrasal.keys()];
}

/** The cue verb that a lower-case word is a form of, in the given language. */
export function cueVerbOf(word: string, language: string): CueVerb | undefined {
  return verbsOf(language).single.get(word);
}

/** The cue verb that two lower-case words are: "pointed out". */
export function phrasalVerbOf(word: string, next: string | undefined, language: string): CueVerb | undefined {
  const verbs = verbsOf(language).phrasal.get(word);
  return next === undefined ? undefined : verbs?.find(({ particle }) => particle === next);
}

let englishVerbs: Verbs | undefined;

function english(): Verbs {
  englishVerbs ??= collect(listedVerbs('en').flatMap(englishForms));
  return englishVerbs;
}

function listed(language: string): Verbs {
  return collect(
    listedVerbs(language).flatMap(line =>
      line.forms.map(form => {
        const [word = '', particle] = form.split('+');
        const traits = traitsOf(line, line.forms[0]!);
        return { word, verb: cueVerb(traits, 'finite', { particle, listed: true }) };
      }),
    ),
  );
}

interface Form {
  readonly word: string;
  readonly verb: CueVerb;
}

function collect(forms: readonly Form[]): Verbs {
  const single = new Map<string, CueVerb>();
  const phrasal = new Map<string, CueVerb[]>();
  for (const { word, verb } of forms) {
    if (verb.particle === undefined) single.set(word, verb);
    else phrasal.set(word, [verb, ...(phrasal.get(word) ?? [])]);
  }
  return { single, phrasal };
}

/** What all forms of a verb have in common. */
type Traits = Pick<CueVerb, 'verb' | 'sense' | 'inverts' | 'naming' | 'clause' | 'judges'>;

function traitsOf({ kind, traits }: ListedVerb, base: string): Traits {
  return {
    verb: base,
    sense: kind === 'factive' || kind === 'doubting' ? kind : undefined,
    inverts: !traits.includes('object'),
    naming: traits.includes('naming'),
    clause: traits.includes('clause'),
    judges: kind === 'judging',
  };
}

/** A thousand are made before a page's first word is read: field by field, as spreading takes several times as long. */
function cueVerb(
  { verb, sense, inverts, naming, clause, judges }: Traits,
  form: CueForm,
  {
    particle,
    alsoNoun = false,
    listed = false,
  }: { readonly particle: string | undefined; readonly alsoNoun?: boolean; readonly listed?: boolean },
): CueVerb {
  return { verb, form, sense, alsoNoun, listed, inverts, naming, clause, judges, particle };
}

/** The base form, those that the rules make, and those given as irregular. */
function englishForms(line: ListedVerb): Form[] {
  const [first = '', ...irregular] = line.forms;
  const [base = '', particle] = first.split('+');
  const alsoNoun = line.traits.includes('noun');
  const traits = traitsOf(line, base);
  const finite = cueVerb(traits, 'finite', { particle });
  const ongoing = cueVerb(traits, 'participle', { particle });
  return [
    { word: base, verb: cueVerb(traits, 'plain', { particle, alsoNoun }) },
    { word: thirdPerson(base), verb: alsoNoun ? cueVerb(traits, 'finite', { particle, alsoNoun }) : finite },
    { word: participle(base), verb: ongoing },
    { word: past(base), verb: finite },
    ...irregular.map(form => ({ word: form, verb: form.endsWith('ing') ? ongoing : finite })),
  ];
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|go)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function past(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
}

function participle(verb: string): string {
  return verb.endsWith('e') ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}
