import type { Mention } from '../entities/entity.ts';
import { genderOfName } from '../entities/first-names.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { startsUpper, startsWord } from '../text/letters.ts';
import type { Span } from '../text/span.ts';
import { openingWords, opensByline } from './foreign-openings.ts';
import { trimName } from './full-name.ts';
import { beforeOrigin, germanNameStart } from './german-names.ts';
import { MentionLookup } from './mention-lookup.ts';
import { NameKeys } from './name-keys.ts';
import { findRuns, isTitle } from './name-runs.ts';
import type { ProperWords } from './proper-words.ts';
import { INSTITUTIONS, MAN_WORDS, ROLES, WOMAN_WORDS } from './word-lists.ts';

/** A person named in the article by a full name. */
export interface Person {
  readonly name: string;
  readonly entity?: string;
  /** Offset of this naming. */
  readonly at: number;
  /** Characters of this naming. */
  readonly length: number;
  /** Role nouns beside the name: "the spokesman" may point to it. */
  readonly roles: ReadonlySet<string>;
  readonly gender?: 'he' | 'she';
}

const SMALL = new LetterPattern(/\p{Ll}/u);

/** Without small letters. */
function isShouted(words: string): boolean {
  return !SMALL.test(words);
}

/** Characters beside a run that tell whether its whole line is shouted. */
const LINE = 40;

function lineAround(text: string, start: number, length: number): string {
  const before = text
    .slice(Math.max(0, start - LINE), start)
    .split('\n')
    .at(-1)!;
  return before + text.slice(start, start + length + LINE).split('\n')[0]!;
}

/** The full names of an article, looked up by the part that later sentences use. */
export class Roster {
  private readonly byPart = new Map<string, Person[]>();
  private readonly everyone: Person[] = [];
  private readonly genders = new Map<string, 'he' | 'she'>();

  /** How names are looked up. */
  readonly keys = new NameKeys();

  private constructor() {}

  static of(text: string, mentions: readonly Mention[], known: ProperWords, language: string): Roster {
    const roster = new Roster();
    const entities = new MentionLookup(mentions);
    for (const { index, run } of findRuns(text)) {
      if (language !== 'en' && opensByline(text, index)) continue;
      const found = nameIn(
        run,
        !startsSentence(text, index) || known.isProper(run.split(/\s/)[0]!, true),
        language,
      );
      if (!found || (isShouted(found.name) && isShouted(lineAround(text, index, run.length)))) continue;
      const span = { start: index + found.from, end: index + found.from + found.name.length };
      const mention = entities.over(span);
      if (mention && mention.entity.type !== 'person') continue;
      roster.add(person(text, span, found.name, mention?.entity.id));
    }
    return roster;
  }

  private add(seen: Person): void {
    const folded = this.keys.folded(seen.name);
    // "The spokesman Hope Lee": a name tells more surely than an office.
    const gender = genderOfName(seen.name) ?? seen.gender ?? this.genders.get(folded);
    if (gender) this.genders.set(folded, gender);
    const found = gender ? { ...seen, gender } : seen;
    this.everyone.push(found);
    const keys = [folded, ...this.keys.partsOf(seen.name)];
    for (const key of keys) {
      const list = this.byPart.get(key);
      if (list) list.push(found);
      else this.byPart.set(key, [found]);
    }
  }

  /** The full name that a part of a name stands for at an offset: the one last named, else the first to come. */
  named(part: string, at: number, fits: (person: Person) => boolean = () => true): Person | undefined {
    const list = this.byPart.get(this.keys.folded(part))?.filter(fits);
    return list && (list[before(list, at) - 1] ?? list[0]);
  }

  /** The person whose naming starts at an offset. */
  at(offset: number): Person | undefined {
    const person = this.everyone[before(this.everyone, offset)];
    return person?.at === offset ? person : undefined;
  }

  /** The person last named at most `back` characters before an offset who is, else may be, a "he" or a "she". */
  lastNamed(at: number, gender: 'he' | 'she', back: number): Person | undefined {
    let maybe: Person | undefined;
    const end = before(this.everyone, at);
    for (let i = end - 1; i >= Math.max(0, end - MAX_LOOK_BACK) && at - this.everyone[i]!.at <= back; i--) {
      const person = this.everyone[i]!;
      const known = person.gender ?? this.genders.get(this.keys.folded(person.name));
      if (known === gender) return person;
      if (known === undefined && isSurelyPerson(person)) maybe ??= person;
    }
    return maybe;
  }

  /** The person last named before an offset whom a role noun describes. */
  described(role: string, at: number): Person | undefined {
    const end = before(this.everyone, at);
    for (let i = end - 1; i >= Math.max(0, end - MAX_LOOK_BACK); i--)
      if (this.everyone[i]!.roles.has(role)) return this.everyone[i];
    return undefined;
  }
}

/** The full name that a run of capitals holds. */
function nameIn(run: string, whole: boolean, language: string): { name: string; from: number } | undefined {
  if (language === 'en') return trimName(run, whole);
  if (language !== 'de') return behindOpening(run, whole);
  const own = beforeOrigin(run);
  const start = germanNameStart(own);
  const found = start === undefined ? undefined : trimName(own.slice(start), true);
  return found && { name: found.name, from: found.from + start! };
}

/** "Por Ho Lee": the name behind the words that only open a sentence. */
function behindOpening(run: string, whole: boolean): { name: string; from: number } | undefined {
  const words = run.split(' ');
  const first = openingWords(run);
  const found = trimName(words.slice(first).join(' '), whole || first > 0);
  const before = words.slice(0, first).reduce((sum, word) => sum + word.length + 1, 0);
  return found && { name: found.name, from: found.from + before };
}

/** Whether more than two capitals tells a person: a film's name has neither office nor entry in the list. */
function isSurelyPerson({ entity, roles }: Person): boolean {
  return entity !== undefined || roles.size > 0;
}

/** Names looked back over for a description: a page of text. */
const MAX_LOOK_BACK = 40;

/** How many of the persons, sorted by offset, are named before an offset. */
function before(persons: readonly Person[], at: number): number {
  let low = 0;
  let high = persons.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (persons[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a capital may be the sentence's, not the word's. */
function startsSentence(text: string, at: number): boolean {
  const before = text.charAt(at - 2);
  return text[at - 1] !== ' ' || !(before === ',' || startsWord(before));
}

/** Characters beside a name where its description may stand. */
const BESIDE_BEFORE = 60;
const BESIDE_AFTER = 90;

const WORDS = new LetterPattern(/[\p{L}.]+/gu);

function person(text: string, span: Span, name: string, entity: string | undefined): Person {
  const left = leftOf(text, span.start);
  const after = text.slice(span.end, span.end + BESIDE_AFTER);
  const right = after.startsWith(',') ? after.slice(1).split(/[,.;:"\u201c\n]/)[0]! : '';
  const words = `${left} ${right}`.toLowerCase().match(WORDS) ?? [];
  const roles = new Set(words.filter(word => ROLES.has(word)));
  const title = titleBefore(text, span.start);
  for (const role of title ? TITLE_ROLES[title]! : []) roles.add(role);
  const woman = words.some(word => WOMAN_WORDS.has(word));
  const man = words.some(word => MAN_WORDS.has(word));
  return {
    name,
    at: span.start,
    length: span.end - span.start,
    roles,
    ...(entity !== undefined && { entity }),
    ...(woman !== man && { gender: woman ? ('she' as const) : ('he' as const) }),
  };
}

const TITLE = /\b(Sen|Rep|Gov|Gen|Dr|Prof|Col|Amb)\.\s$/;

function titleBefore(text: string, start: number): string | undefined {
  return text[start - 2] === '.' ? TITLE.exec(text.slice(Math.max(0, start - 8), start))?.[1] : undefined;
}

/** What those with a shortened title are called later. */
const TITLE_ROLES: Readonly<Record<string, readonly string[]>> = {
  Sen: ['senator', 'lawmaker'],
  Rep: ['representative', 'congressman', 'congresswoman', 'lawmaker'],
  Gov: ['governor'],
  Gen: ['general', 'commander'],
  Dr: ['doctor'],
  Prof: ['professor'],
  Col: ['commander'],
  Amb: ['ambassador'],
};

/** The words before a name; across one comma when the name follows it: "An official of the port, Ho Lee". */
function leftOf(text: string, start: number): string {
  const parts = text
    .slice(Math.max(0, start - BESIDE_BEFORE), start)
    .split(/[.;:"\u201d\n]/)
    .at(-1)!
    .split(',');
  const nearest = parts.at(-1)!;
  // "the sister of leader Ho Lee" describes somebody else, "the head of the board Ho Lee" him.
  const owned = nearest.split(/\b(?:of|for|to|with|by|and)\s/).at(-1)!;
  if (owned !== nearest && (owned.trim().split(/\s+/).every(isOwnTitle) || !endsInBody(owned))) return owned;
  return nearest.trim() === '' ? (parts.at(-2) ?? '') : nearest;
}

/** "the head of the board Ho Lee" is he; "the director of the film Alder Nights" is not it. */
function endsInBody(words: string): boolean {
  return INSTITUTIONS.has(words.trim().split(' ').at(-1)!);
}

function isOwnTitle(word: string): boolean {
  return word === '' || word === 'the' || isTitle(word) || startsUpper(word);
}
