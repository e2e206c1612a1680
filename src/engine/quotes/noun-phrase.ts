import type { Span } from '../text/span.ts';
import { cueVerbOf } from './cue-verbs.ts';
import type { Item } from './frames.ts';
import { isDescription, isDeterminer, PARTICLES, trailingName } from './person-name.ts';
import {
  AUXILIARIES,
  CLAUSE_STARTS,
  DETERMINERS,
  INSTITUTIONS,
  NOBODY,
  PREPOSITIONS,
  PRONOUNS,
  ROLES,
  TIMES,
} from './word-lists.ts';

/** What a subject is: a pronoun, a name, a person without name, a body (or its paper), or anything else. */
export type PhraseForm = 'pronoun' | 'name' | 'role' | 'body' | 'other';

/** A noun phrase that may be a speaker. */
export interface NounPhrase {
  readonly form: PhraseForm;
  /** The words as printed, leading article left out. */
  readonly text: string;
  readonly span: Span;
  /** The head noun, lower case. */
  readonly head: string;
  /** The name alone, titles stripped, where it stands. */
  readonly nameSpan?: Span;
  /** Without capitals: the name span holds a name by its shape. */
  readonly named?: boolean;
  /** "his statement", "her words": whose. */
  readonly owner?: 'he' | 'she';
  /** Starts with an article or possessive: it may point back. */
  readonly definite: boolean;
  /** "a spokesman": somebody new. */
  readonly indefinite: boolean;
}

/** Words of a phrase at most: longer ones are clauses misread. */
const MAX_WORDS = 14;

const OWNERS: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ['his', 'he'],
  ['her', 'she'],
]);

/** The noun phrase whose last word is items[last], grown leftwards, not before `floor`. */
export function phraseEndingAt(items: readonly Item[], last: number, floor: number): NounPhrase | undefined {
  const end = items[last];
  if (end?.kind !== 'word') return undefined;
  if (PRONOUNS.has(end.lower)) return phraseOf(items, last, last);
  let first = last;
  while (first > floor && last - first < MAX_WORDS && extendsLeft(items, first)) first--;
  if (isSmall(items, last)) return undefined;
  // "I observe leaders": what follows a pronoun is its verb.
  if (first > floor && SUBJECTS.test(items[first - 1]!.lower)) first++;
  else if (PREPOSITIONS.has(items[first]!.lower)) first = afterAdverbial(items, first, last);
  return first > last ? undefined : phraseOf(items, first, last);
}

const SUBJECTS = /^(?:i|we|you|he|she|they)$/;

/** Whether the phrase that starts at items[first] takes in the word before. An article starts a phrase, but for "of the". */
function extendsLeft(items: readonly Item[], first: number): boolean {
  const item = items[first - 1]!;
  if (isDeterminer(items[first]!) && !PREPOSITIONS.has(item.lower)) return false;
  return (
    item.kind === 'word' &&
    !CLAUSE_STARTS.has(item.lower) &&
    !PRONOUNS.has(item.lower) &&
    (item.capital || !(AUXILIARIES.has(item.lower) || NOBODY.has(item.lower) || isReporting(item)))
  );
}

/** A verb of saying that is no noun too. */
function isReporting({ lower }: Item): boolean {
  const verb = cueVerbOf(lower, 'en');
  return verb?.form === 'finite' && !verb.alsoNoun;
}

/** Words that no noun phrase ends with. */
function isSmall(items: readonly Item[], at: number): boolean {
  const { lower } = items[at]!;
  return CLAUSE_STARTS.has(lower) || PREPOSITIONS.has(lower) || NOBODY.has(lower);
}

/** Where the subject starts after "On May 3 North Korea" or "In Washington the ministry", else nowhere. */
function afterAdverbial(items: readonly Item[], first: number, last: number): number {
  for (let i = Math.min(last - 1, first + 4); i > first; i--)
    if (TIMES.has(items[i]!.lower) || /^\d/.test(items[i]!.text)) return i + 1;
  for (let i = last; i > first + 1; i--) if (isDeterminer(items[i]!)) return i;
  let name = last + 1;
  while (name - 1 > first && items[name - 1]!.capital) name--;
  const before = items[name - 1]!;
  return last - name > 0 && !PREPOSITIONS.has(before.lower) && !isDeterminer(before) ? name : last + 1;
}

/** The noun phrase that starts at items[first]: up to punctuation, a verb, or a new clause. */
export function phraseStartingAt(items: readonly Item[], first: number): NounPhrase | undefined {
  const start = items[first];
  const numeral = start?.lower === 'one' && items[first + 1]?.kind === 'word';
  if (start?.kind !== 'word' || (isSmall(items, first) && !numeral)) return undefined;
  if (PRONOUNS.has(start.lower)) return phraseOf(items, first, first);
  let last = first;
  while (last + 1 < items.length && last - first < MAX_WORDS && extendsRight(items, first, last + 1)) last++;
  while (last > first && PREPOSITIONS.has(items[last]!.lower)) last--;
  return phraseOf(items, first, last);
}

function extendsRight(items: readonly Item[], first: number, at: number): boolean {
  const item = items[at]!;
  if (item.kind !== 'word' || CLAUSE_STARTS.has(item.lower) || (!item.capital && AUXILIARIES.has(item.lower)))
    return false;
  if (PRONOUNS.has(item.lower) || (!item.capital && isVerbal(item.lower))) return false;
  const before = items[at - 1]!;
  if (isDeterminer(item) && !PREPOSITIONS.has(before.lower)) return false;
  if (PREPOSITIONS.has(item.lower)) {
    const links = LINKS.test(item.lower) || FOREIGN_LINKS.test(item.lower);
    // "Chief of Staff": an office keeps what it is of, a name does not.
    const keeps = !before.capital || item.lower === 'of' || FOREIGN_LINKS.test(item.lower);
    return links && keeps && isDescription(before.lower);
  }
  if (isOwned(items, first, at)) return true;
  const afterName = before.capital && !isDeterminer(items[first]!);
  return !(afterName && !item.capital && !isDescription(item.lower) && !PARTICLES.has(item.lower));
}

/** "left", "recently": what ends a subject. */
function isVerbal(word: string): boolean {
  return (word.endsWith('ed') || word.endsWith('ly')) && /^[a-z]{3,}$/.test(word);
}

/** What ties a description to its body: "minister of transport". */
const LINKS = /^(?:of|for|at|from|with)$/;
/** The same in other languages, where the noun may be written with a capital. */
const FOREIGN_LINKS = /^(?:de|du|des|del|della|delle|dei|dos|da|von|vom|für)$/;

/** Words from a possessive to its noun at most: "North Korea's foreign ministry". */
const MAX_OWNED = 4;

/** Whether items[at] still belongs to the possessive before it, its noun not yet reached. */
function isOwned(items: readonly Item[], first: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - MAX_OWNED); i--) {
    if (/['\u2019]s?$/.test(items[i]!.text)) return true;
    if (isDescription(items[i]!.lower)) return false;
  }
  return false;
}

/** The capitalised run whose last word is items[last]: what "who" and "which" point back to. */
export function nameEndingAt(items: readonly Item[], last: number, floor: number): NounPhrase | undefined {
  let first = last + 1;
  while (first > floor && items[first - 1]!.capital) first--;
  if (first > last) return phraseEndingAt(items, last, floor);
  return phraseOf(items, first, last);
}

function phraseOf(items: readonly Item[], from: number, last: number): NounPhrase | undefined {
  let first = from;
  while (first < last && isDeterminer(items[first]!)) first++;
  const lone = first === last ? items[first]!.lower : undefined;
  const isPronoun = lone !== undefined && PRONOUNS.has(lone);
  if (!isPronoun && isOnlyTime(items, first, last)) return undefined;
  if (!isPronoun && lone !== undefined && (NOBODY.has(lone) || DETERMINERS.has(lone))) return undefined;
  const article = isDeterminer(items[from]!);
  const words = items.slice(first, last + 1);
  const base = baseOf(items[from]!, words, article, first > from);
  if (isPronoun) return phraseWith(base, 'pronoun', lone);
  const named = trailingName(words, article);
  if (named) return phraseWith(base, 'name', named.head, named.span);
  return described(words, base, article);
}

/** Field by field: thousands are made for a page, and most are looked at once. */
function phraseWith(base: PhraseBase, form: PhraseForm, head: string, nameSpan?: Span): NounPhrase {
  const { text, span, definite, indefinite, owner } = base;
  const phrase = { form, text, span, head, definite, indefinite };
  if (!nameSpan && !owner) return phrase;
  return { ...phrase, ...(nameSpan && { nameSpan }), ...(owner && { owner }) };
}

type PhraseBase = Pick<NounPhrase, 'text' | 'span' | 'definite' | 'indefinite' | 'owner'>;

const INDEFINITE = new Set(['a', 'an', 'one', 'another', 'such']);

function baseOf(start: Item, words: readonly Item[], article: boolean, isLed: boolean): PhraseBase {
  const indefinite = article && INDEFINITE.has(start.lower);
  const owner = isLed ? OWNERS.get(start.lower) : undefined;
  const span = { start: words[0]!.span.start, end: words[words.length - 1]!.span.end };
  const base = { text: printed(words), span, definite: article && !indefinite, indefinite };
  return owner ? { ...base, owner } : base;
}

function isOnlyTime(items: readonly Item[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const { lower } = items[i]!;
    if (!((TIMES.has(lower) && !INSTITUTIONS.has(lower)) || isDigit(lower.charCodeAt(0)))) return false;
  }
  return true;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function printed(words: readonly Item[]): string {
  let text = words[0]!.text;
  for (let i = 1; i < words.length; i++) text += ` ${words[i]!.text}`;
  return text;
}

function described(words: readonly Item[], base: PhraseBase, article: boolean): NounPhrase | undefined {
  let preposition = 1;
  while (preposition < words.length && !PREPOSITIONS.has(words[preposition]!.lower)) preposition++;
  const core = preposition < words.length ? words.slice(0, preposition) : words;
  const last = core[core.length - 1]!;
  const head = last.lower;
  if (ROLES.has(head)) return phraseWith(base, 'role', head);
  if (INSTITUTIONS.has(head)) return phraseWith(base, 'body', head);
  if (last.capital && !/['\u2019]s$/.test(last.text)) return capitalHead(core, base, head, article);
  return article || head.endsWith('s') ? phraseWith(base, 'other', head) : undefined;
}

/** A capitalised head: a person "of" somewhere, else a body, without the adjectives before its name. */
function capitalHead(core: readonly Item[], base: PhraseBase, head: string, article: boolean): NounPhrase {
  const named = trailingName(core, article);
  if (named) return { ...base, form: 'name', head, nameSpan: named.span };
  if (core.at(-1)!.span.end !== base.span.end) return { ...base, form: 'body', head };
  let first = core.length - 1;
  while (first > 0 && core[first - 1]!.capital) first--;
  const run = core.slice(first);
  const nameSpan = { start: run[0]!.span.start, end: base.span.end };
  return { ...base, form: 'body', head, text: printed(run), nameSpan };
}
