import { isFirstName } from '../entities/first-names.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { startsLower } from '../text/letters.ts';
import { isTitle } from './name-runs.ts';
import { BODY_NAMES } from './word-lists.ts';

/** Tokens of a full name: one is a surname alone, five are rarely a person. */
const MIN_TOKENS = 2;
const MAX_TOKENS = 4;

/** A run without titles in front and possessive behind, when what is left can be a person's full name. */
export function trimName(run: string, whole: boolean): { name: string; from: number } | undefined {
  const tokens = run.split(/[ \u00a0]/);
  const possessive = tokens.findIndex(isPossessive);
  let first = whole ? 0 : 1;
  let last = tokens.length;
  if (possessive >= 0 && possessive < last - 1) first = possessive + 1;
  while (first < last && (isTitle(tokens[first]!) || DAY.test(tokens[first]!))) first++;
  while (first < last && (OPENINGS.has(tokens[first]!) || tokens[first]!.length === 1)) first++;
  const next = tokens.findIndex((token, i) => i > first && NEXT_SENTENCE.has(token));
  if (next > 0) last = next;
  first = afterInnerTitle(tokens.slice(0, last), first);
  const own = tokens.slice(first, last);
  if (own.length < MIN_TOKENS || own.length > MAX_TOKENS) return undefined;
  if (own.some(isBodyWord)) return undefined;
  if (NO_NAME.test(own.at(-1)!)) return undefined;
  // "M. Lindqvist", "J. Lindqvist": whose full name stands elsewhere.
  if (own.length === MIN_TOKENS && own[0]!.endsWith('.') && INITIAL.test(own[0]!)) return undefined;
  if (own.some(isAcronym) && !own.every(isAcronym)) return undefined;
  if (/(?:ing|ed)$/.test(own[0]!) && first === 0 && !isFirstName(own[0]!.toLowerCase())) return undefined;
  const from = tokens.slice(0, first).reduce((sum, token) => sum + token.length + 1, 0);
  const name = withoutEnd(own.join(' '));
  return name === '' ? undefined : { name, from };
}

function isPossessive(token: string): boolean {
  return token.endsWith("'s") || token.endsWith('\u2019s');
}

/** How names end that have a possessive or a stop to lose. */
const ENDS = ['s', "'", '\u2019', '.'];

function withoutEnd(name: string): string {
  if (!ENDS.includes(name.charAt(name.length - 1))) return name;
  return name.replace(/['\u2019]s?$/, '').replace(LAST_STOP, '');
}

function isBodyWord(token: string): boolean {
  const lower = token.toLowerCase();
  const ends = ENDS.includes(lower.charAt(lower.length - 1));
  return BODY_NAMES.has(ends ? lower.replace(/['\u2019]s$|[.'\u2019]$/, '') : lower);
}

/** Words that open a sentence before a name: "Like Ho Lee". None is a family name anywhere. */
const OPENINGS = new Set(
  (
    'I We You He She It They The A In At But And When While As After If For From With Like Unlike Of By Both Even Still Then Yet Since ' +
    'Though Although Under Over Near Meanwhile However Now That This These Those What Why How Who Here There Most Many Some Such Only Just ' +
    'Also Asked During Before Because Among Amongst Against Last Next Another His Her Its Their Our My Or Nor Every Each Once Until Where ' +
    'Whether Despite Besides Beyond Rather Instead Indeed Perhaps Maybe Today Later Earlier Recently Eventually Finally Thanks On'
  ).split(' '),
);
/** Those that begin the next sentence after a name: "of ALDER. She said". */
const NEXT_SENTENCE = new Set('I We You He She It They The But And When While If This That These'.split(' '));

/** A man or woman of a party. */
const NO_NAME = /^(?:Republicans?|Democrats?|Conservatives?|Socialists?)$/;

const INITIAL = new LetterPattern(/^\p{Lu}\.$/u);

/** The stop of a sentence, not of an initial. */
const LAST_STOP = new LetterPattern(/(?<=\p{Ll}{2})\.$/u);

/** "On Friday Ho Lee": the name starts after the day. */
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** "Ohio Gov. Ho Lee": the name starts after the last title that leaves two words. */
function afterInnerTitle(tokens: readonly string[], first: number): number {
  for (let i = tokens.length - MIN_TOKENS - 1; i >= first; i--) if (isTitle(tokens[i]!)) return i + 1;
  return first;
}

const ACRONYM = new LetterPattern(/^\p{Lu}{3,}$/u);

function isAcronym(token: string): boolean {
  return !startsLower(token.slice(1)) && ACRONYM.test(token);
}
