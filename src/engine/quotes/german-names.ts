import { INSTITUTIONS } from './word-lists.ts';

/** Words that open sentences and lines, and no names. */
const OPENERS = new Set(
  (
    'am im in auf bei nach mit zum zur der die das den dem des ein eine einer eines auch falls laut wovor indem solche solcher nächster ' +
    'nächste nächstes zweiter zweite zweites dritter dritte erster erste erstes wichtiger wichtige neuer neue neues große großer sie er ' +
    'es wir ihr ich und aber doch denn dann daher wenn weil dass wie was wer wo nur noch schon so seit vor unter über trotz während ' +
    'indem laut etwa sogar selbst gegen für von aus als ob einige viele manche mehr jetzt hier dort'
  ).split(' '),
);

/** Endings of nouns, and of what is made of towns, that German writes with a capital like a name. */
const NOUN =
  /(?:ung|heit|keit|schaft|tion|tät|teil|stadt|platz|tag|jahr|monat|woche|hundert|markt|verein|gesetz|recht|liga|matik|logie)(?:en|s)?$/;

/** Endings of what people are called by their office or trade, before a name. */
const OFFICE =
  /(?:chef|gründer|general|expert|rechtler|vorsitzende|redakteur|minister|sprecher|kenner|berater|trainer|anwalt|anwält|forscher|wissenschaftler|mitglied|präsident|meister|direktor|leiter|sekretär|abgeordnete|politiker|manager|professor|autor|journalist|aktivist|ökonom|historiker|virologe|psychologe|soziologe|kapitän|beauftragte)(?:e|r|n|in)?s?$/;

/** "Ho Lee von Lobbynetz": the run before what its bearer is of, when that is a full name. */
export function beforeOrigin(run: string): string {
  const own = run.split(' von ')[0]!;
  return own.includes(' ') ? own : run;
}

/** Where the person's name starts in a run of capitals of a German text; nowhere when a word gives itself away as a noun. */
export function germanNameStart(run: string): number | undefined {
  const words = run.split(' ');
  let first = 0;
  while (first < words.length && isBeforeName(words[first]!.toLowerCase())) first++;
  const own = words.slice(first);
  // "Höfen. Indem Lee", "Lee Sie": a sentence ends inside, or the next begins.
  if (own.slice(0, -1).some(word => SENTENCE_END.test(word)) || NEXT.test(own.at(-1)!)) return undefined;
  if (
    own.length < 2 ||
    own.some(word => NOUN.test(word.toLowerCase()) || INSTITUTIONS.has(word.toLowerCase()))
  )
    return undefined;
  return words.slice(0, first).reduce((sum, word) => sum + word.length + 1, 0);
}

/** Not "Dr." or an initial. */
const SENTENCE_END = /(?:[a-zäöüß]{4}|[A-Z]{2})\.$/;
const NEXT = /^(?:Sie|Er|Es|Ich|Wir|Ihr|Und|Aber|Doch|Das|Die|Der)$/;

/** What women are called by their trade or office, before a name. First names that end so are shorter, or "Katherin". */
const FEMININE = /^(?!kath|cath).{4,}(?:er|ent|ant|eur|or|ist|at|log)in$/;

function isBeforeName(word: string): boolean {
  return OPENERS.has(word) || OFFICE.test(word) || FEMININE.test(word);
}
