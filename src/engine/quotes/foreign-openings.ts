/** Prepositions that lead to a writer or speaker, and other words that open sentences in other languages and no names. */
const OPENINGS = new Set(
  (
    'Por Par Según Segundo Selon Secondo Laut Para Pour Per Com Con Avec Mit Em En In Sobre Sob Sur Entre Após Depuis Dopo Después Depois ' +
    'Hoy Ayer Hoje Ontem Ieri Oggi Hier Mas Pero Mais Però Et Y E Cuando Quando Quand Como Comme Come Conforme Para Desde Até Hasta Door ' +
    'Volgens Enligt Ifølge Av Menurut Oleh Wahai Kata Também También Anche Aussi Jeder Jede Jedes Indem'
  ).split(' '),
);

/** Small words that names begin with too: "Di Rienzo", "Le Goff", "Von Arx". */
const PARTICLES = new Set(
  'De Di Du Da Do Del Dei Des Della Von Van La Le Les Los Las El Il Lo Os As'.split(' '),
);

/** How many words of a run of capitals go before the name in languages other than English. */
export function openingWords(run: string): number {
  const words = run.split(' ');
  let first = 0;
  while (first < words.length - 1 && opens(words, first)) first++;
  return first;
}

/** A particle belongs to a family name alone, not to a full name behind it. */
function opens(words: readonly string[], at: number): boolean {
  return OPENINGS.has(words[at]!) || (PARTICLES.has(words[at]!) && words.length - at > 2);
}

/** Words that lead to whoever wrote a page. */
const BYLINE = /^(?:Por|Par|Von|Di|De|Door|Av|Oleh|Texto|Text|Texte) /;
/** Characters of a line that only names its writer at most. */
const MAX_BYLINE = 100;

/** Whether a line that only names the page's writer starts at a place: "Por Ada Marlow — Porto". */
export function opensByline(text: string, index: number): boolean {
  if (index > 0 && text[index - 1] !== '\n') return false;
  const [line] = text.slice(index, index + MAX_BYLINE + 1).split('\n', 1);
  return BYLINE.test(line!) && line!.length <= MAX_BYLINE && !/[.!?:;"”»]\s*$/u.test(line!);
}
