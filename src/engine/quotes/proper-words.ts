import { isFirstName } from '../entities/first-names.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { startsUpper } from '../text/letters.ts';
import { cueVerbOf } from './cue-verbs.ts';
import {
  AUXILIARIES,
  CLAUSE_STARTS,
  DETERMINERS,
  FOREIGN_ARTICLES,
  NOBODY,
  PREPOSITIONS,
  PRONOUNS,
} from './word-lists.ts';

/** A capitalised word right after a lower-case one: its capital is its own. */
const INSIDE = new LetterPattern(/(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{M}'\u2019.-]*/gu);

/** Tells a name's capital from a sentence's, by the words that the article capitalises inside sentences. */
export class ProperWords {
  private constructor(private readonly words: ReadonlySet<string>) {}

  static of(text: string): ProperWords {
    const sentences = text.split('\n').filter(line => !isHeadline(line));
    return new ProperWords(new Set(sentences.join('\n').match(INSIDE)?.map(stripped)));
  }

  /** Whether the article capitalises a word inside its sentences. */
  isKnown(word: string): boolean {
    return this.words.has(stripped(word));
  }

  /** Whether a word is capitalised as a name; `follower` is the first character of the next word. */
  isProper(word: string, first: boolean, follower = ''): boolean {
    if (!startsUpper(word)) return false;
    const lower = word.toLowerCase();
    if (DETERMINERS.has(lower)) return !first && FOREIGN_ARTICLES.has(lower);
    if (/^i(?:['\u2019]|$)/.test(lower)) return false;
    if (!first || this.words.has(stripped(word))) return true;
    if (isFirstName(lower)) return true;
    if (isSmall(lower) || /(?:ing|ed|ly)$/.test(lower)) return false;
    return startsUpper(follower) || !/s$/.test(lower);
  }
}

/** Characters of a headline at most. */
export const MAX_HEADLINE = 200;
/** Long words that must all be capitalised for a line to be one. */
const MIN_CAPITALS = 4;

const LONG_WORD = new LetterPattern(/\p{L}[\p{L}\p{M}'\u2019-]{3,}/gu);

/** Whether a line is written In Title Case, where a capital tells nothing. */
export function isHeadline(line: string): boolean {
  if (line.length > MAX_HEADLINE) return false;
  let capitals = 0;
  const pattern = LONG_WORD.in(line);
  pattern.lastIndex = 0;
  for (let word = pattern.exec(line); word; word = pattern.exec(line)) {
    if (!startsUpper(word[0])) return false;
    capitals++;
  }
  return capitals >= MIN_CAPITALS;
}

/** Words that often open a sentence and are no names. */
const OPENERS = new Set(
  'should must let then first second third together absent instead meanwhile however also here there yes no well please see photo photos video read more watch still perhaps maybe today yesterday me also nine ten two three four five six seven eight wait alle anyone everyone por según segundo selon laut volgens enligt ifølge menurut'.split(
    ' ',
  ),
);

function isSmall(lower: string): boolean {
  return (
    AUXILIARIES.has(lower) ||
    CLAUSE_STARTS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    PRONOUNS.has(lower) ||
    NOBODY.has(lower) ||
    OPENERS.has(lower) ||
    cueVerbOf(lower, 'en') !== undefined
  );
}

/** How a word ends that has something to strip. */
const STRIPPED_ENDS = ["'", '\u2019', '.', 's'];

function stripped(word: string): string {
  return !STRIPPED_ENDS.includes(word.charAt(word.length - 1)) ? word : word.replace(/['\u2019]s?$|\.$/, '');
}
