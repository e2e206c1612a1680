import { startsDigit, startsWord } from '../text/letters.ts';

/** A quotation mark in a text, with what its surroundings allow it to be; one that may be both is told by what is open. */
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
export type Family = 'double' | 'single' | 'guillemet' | 'angle' | 'corner' | 'white-corner';

const FAMILIES = new Map<string, Family>([
  ...[...'"\u201c\u201d\u201e\u201f\uff02\u301d\u301e\u301f\u05f4'].map(char => [char, 'double'] as const),
  ["''", 'double'],
  ['``', 'double'],
  ...[..."'\u2018\u2019\u201a\u201b"].map(char => [char, 'single'] as const),
  ['\u00ab', 'guillemet'],
  ['\u00bb', 'guillemet'],
  ['\u2039', 'angle'],
  ['\u203a', 'angle'],
  ...[...'\u300c\u300d\uff62\uff63'].map(char => [char, 'corner'] as const),
  ['\u300e', 'white-corner'],
  ['\u300f', 'white-corner'],
]);

const MARK =
  /``|'+|["\u2018-\u201f\u00ab\u00bb\u2039\u203a\u300c-\u300f\u301d-\u301f\uff02\uff62\uff63\u05f4]/g;

/** Marks that can only open, whatever stands around them. */
const ONLY_OPEN = new Set(['``', ...'\u201e\u201f\u201a\u201b\u300c\u300e\uff62\u301d']);
/** Marks that can only close. */
const ONLY_CLOSE = new Set('\u300d\u300f\uff63\u301e\u301f');

const SPACE = /\s/;
/** What may stand right before an opening mark, beside white space. */
const BEFORE_OPENING = /[([{<>\u2013\u2014\u2012\-/:=\u00a1\u00bf]/;
const BRACKET = /[([{]/;
/** What stands right after a closing mark, beside white space: a mark typed the wrong way round is told by it. */
const AFTER_CLOSING = /[.,;:!?)\]}\u2026\u2013\u2014-]/;
/** What no quotation starts with; dots and dashes it may. */
const NEVER_FIRST = /[,;:!?)\]}]/;
/** What opens a bracket, a sum or a name right behind an opening mark. */
const WORDLIKE = /[[($\u20ac\u00a3#@\u00bf\u00a1\u2026*]/;
/** Scripts that put no spaces around their marks. */
const UNSPACED = /[\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff01-\uff20]/;
const HEBREW = /[\u05d0-\u05ea]/;

/** Short forms written with a leading apostrophe: never the start of a quotation. */
const ELISION =
  /^['\u2018\u2019](?:\d\d(?:s\b|(?!\d))|em\b|til\b|cause\b|tis\b|twas\b|n\b|s\b|bout\b|round\b)/i;
/** Six feet two: what stands before the mark for inches. */
const FEET = /\d['\u2019\u2032] ?\d{1,2}[\u00bd\u00bc\u00be]?$/;

/** What stands on both sides of a run of marks. */
interface Beside {
  readonly before: string;
  readonly after: string;
}

/** The quotation marks of a text in order, apostrophes left out. */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  let runEnd = 0;
  let beside: Beside = { before: ' ', after: ' ' };
  for (const { index, 0: chars } of text.matchAll(MARK)) {
    if (index >= runEnd) {
      runEnd = endOfRun(text, index);
      beside = { before: text[index - 1] ?? ' ', after: text[runEnd] ?? ' ' };
    }
    for (const [at, char] of parts(index, chars, beside)) {
      const mark = markAt(text, at, char, beside);
      if (mark.opens || mark.closes) marks.push(mark);
    }
  }
  return marks;
}

/** End of the marks that stand together, as in `'”`. */
function endOfRun(text: string, start: number): number {
  let end = start;
  while (end < text.length && (text[end] === '`' || FAMILIES.has(text[end]!))) end++;
  return end;
}

/** Two apostrophes are one double mark; of three, the inner quotation's single mark is nearer to the words. */
function parts(index: number, chars: string, beside: Beside): [number, string][] {
  if (chars[0] !== "'" || chars.length === 1) return [[index, chars]];
  const isOpening = !isLeftBound(beside);
  const single = chars.length % 2;
  const found: [number, string][] = [];
  if (single === 1 && !isOpening) found.push([index, "'"]);
  const first = index + (isOpening ? 0 : single);
  for (let at = first; at + 1 < first + chars.length - single + 1; at += 2) found.push([at, "''"]);
  if (single === 1 && isOpening) found.push([index + chars.length - 1, "'"]);
  return found;
}

/** Attached to what stands before: no white space or opening bracket there. */
function isLeftBound({ before }: Beside): boolean {
  return !SPACE.test(before) && !BEFORE_OPENING.test(before);
}

function isRightBound({ after }: Beside): boolean {
  return startsWord(after) || WORDLIKE.test(after);
}

function markAt(text: string, at: number, char: string, beside: Beside): Mark {
  const family = FAMILIES.get(char)!;
  const [opens, closes] = rolesOf(text, at, char, family, beside);
  return { at, char, width: char.length, family, opens, closes };
}

/** Whether a mark may open and whether it may close. */
type Roles = readonly [opens: boolean, closes: boolean];

function rolesOf(text: string, at: number, char: string, family: Family, beside: Beside): Roles {
  if (ONLY_OPEN.has(char)) return [true, false];
  if (ONLY_CLOSE.has(char)) return [false, true];
  if (family === 'single') return singleRoles(text, at, char, beside);
  if (FEET.test(text.slice(Math.max(0, at - 6), at))) return [false, false];
  if (family === 'guillemet' || family === 'angle') return guillemetRoles(char, beside);
  if (char === '\u201c') return leftRoles(beside);
  if (char === '\u201d') return rightRoles(beside);
  return straightRoles(beside);
}

function straightRoles(beside: Beside): Roles {
  const left = isLeftBound(beside);
  const right = isRightBound(beside);
  const { before, after } = beside;
  if (left && right && HEBREW.test(before) && HEBREW.test(after)) return [false, false];
  if (left !== right) return [right, left];
  return left ? [!startsDigit(before), true] : [!NEVER_FIRST.test(after), !BRACKET.test(before)];
}

/** “ opens, but German closes with it, and hurried typists do too. */
function leftRoles(beside: Beside): Roles {
  const { before, after } = beside;
  const closes =
    isLeftBound(beside) && !UNSPACED.test(before) && (SPACE.test(after) || AFTER_CLOSING.test(after));
  return [!closes, closes || (SPACE.test(before) && SPACE.test(after))];
}

/** ” closes, but Swedish and Finnish open with it. */
function rightRoles(beside: Beside): Roles {
  const opens = !isLeftBound(beside) && isRightBound(beside);
  return [opens, true];
}

/** « and » open or close after their neighbours: French puts spaces inside, German turns them round. */
function guillemetRoles(char: string, beside: Beside): Roles {
  const isLeft = char === '\u00ab' || char === '\u2039';
  const bound = isLeftBound(beside);
  const isReversed = isLeft ? bound && !isRightBound(beside) : !bound && isRightBound(beside);
  return isLeft !== isReversed ? [true, false] : [false, true];
}

/** ' and ’ inside a word are apostrophes; where words stand without spaces they are none. */
function singleRoles(text: string, at: number, char: string, beside: Beside): Roles {
  const isUnspaced = UNSPACED.test(beside.before);
  const mayOpen = !isLeftBound(beside) || (isUnspaced && char === '\u2018');
  const opens = mayOpen && char !== '\u2019' && isRightBound(beside) && !ELISION.test(text.slice(at, at + 6));
  return [opens, !opens && isLeftBound(beside) && (isUnspaced || !startsWord(beside.after))];
}
