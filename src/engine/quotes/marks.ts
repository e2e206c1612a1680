import { startsWord } from '../text/letters.ts';

/** A quotation mark in a text, with what its surroundings allow it to be. */
export interface Mark {
  readonly at: number;
  readonly char: string;
  /** Characters it takes: two for `` and ''. */
  readonly width: number;
  readonly family: Family;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Marks that pair with each other. `single` is the doubtful one: it is the apostrophe too. */
export type Family = 'double' | 'single' | 'guillemet' | 'corner';

const FAMILIES: Readonly<Record<string, Family>> = {
  '"': 'double',
  "''": 'double',
  '``': 'double',
  '\u201c': 'double',
  '\u201d': 'double',
  '\u201e': 'double',
  '\u201f': 'double',
  '\uff02': 'double',
  "'": 'single',
  '\u2018': 'single',
  '\u2019': 'single',
  '\u201a': 'single',
  '\u201b': 'single',
  '\u00ab': 'guillemet',
  '\u00bb': 'guillemet',
  '\u2039': 'guillemet',
  '\u203a': 'guillemet',
  '\u300c': 'corner',
  '\u300d': 'corner',
  '\u300e': 'corner',
  '\u300f': 'corner',
};

const MARK = /``|''|["'\u2018-\u201f\u00ab\u00bb\u2039\u203a\u300c-\u300f\uff02]/g;

/** Marks that can only open, whatever stands around them. */
const ONLY_OPEN = new Set(['``', '\u201e', '\u201a', '\u300c', '\u300e']);
/** Marks that can only close. */
const ONLY_CLOSE = new Set('\u300d\u300f');

const SPACE = /\s/;
/** What may stand right before an opening mark, beside white space and other marks. */
const BEFORE_OPENING = /[([{<\u2013\u2014\u2012\-/:=\u00a1\u00bf]/;

/** Short forms written with a leading apostrophe: never the start of a quotation. */
const ELISION = /^['\u2018\u2019](?:\d|em\b|til\b|cause\b|tis\b|twas\b|n\b|s\b|bout\b|round\b)/i;

/** The quotation marks of a text in order, apostrophes left out. */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(MARK)) {
    const mark = markAt(text, match.index, match[0]);
    if (mark.opens || mark.closes) marks.push(mark);
  }
  return marks;
}

function markAt(text: string, at: number, char: string): Mark {
  const family = FAMILIES[char]!;
  const before = text[at - 1] ?? ' ';
  const after = text[at + char.length] ?? ' ';
  const make = (opens: boolean, closes: boolean): Mark => ({
    at,
    char,
    width: char.length,
    family,
    opens,
    closes,
  });
  if (ONLY_OPEN.has(char)) return make(true, false);
  if (ONLY_CLOSE.has(char)) return make(false, true);
  if (family === 'guillemet') return guillemet(char, before, after, make);
  const free = SPACE.test(before) || BEFORE_OPENING.test(before) || (char !== before && before in FAMILIES);
  const opens = free && !SPACE.test(after);
  const closes = !SPACE.test(before) && !startsWord(after);
  if (family === 'single') {
    const elided = ELISION.test(text.slice(at, at + 6));
    return make(opens && char !== '\u2019' && !elided && startsWord(after), closes && char !== '\u2018');
  }
  if (char === '\u201d') return make(false, true);
  // A curly opening mark opens unless its place says otherwise: German closes with it, hurried typists too.
  if (char === '\u201c') return make(!closes || opens, closes);
  return make(opens, closes || (!opens && !SPACE.test(before)));
}

/** « and » open or close after their neighbours: French puts spaces inside, German turns them round. */
function guillemet(
  char: string,
  before: string,
  after: string,
  make: (opens: boolean, closes: boolean) => Mark,
): Mark {
  const left = char === '\u00ab' || char === '\u2039';
  const afterSpace = SPACE.test(before) || BEFORE_OPENING.test(before);
  const reversed = left ? !afterSpace && !startsWord(after) : afterSpace && startsWord(after);
  return left !== reversed ? make(true, false) : make(false, true);
}
