import type { Mention } from '../entities/entity.ts';
import type { Quote } from '../report.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { MentionLookup, type Person, Roster } from './roster.ts';
import { MAN_WORDS, PAPERS, PRONOUNS, WOMAN_WORDS } from './word-lists.ts';

/** A speaker of the article, as a Quote names them. */
export type Speaker = NonNullable<Quote['speaker']>;

/** Someone the text was about last, for pronouns and descriptions to point to. */
interface Focus {
  readonly name: string;
  readonly entity?: string;
  readonly kind: 'person' | 'body' | 'unnamed';
  readonly gender?: 'he' | 'she';
  /** The head noun it was described with. */
  readonly head: string;
  readonly at: number;
}

/** Characters that a pronoun or description may point back over: three or four paragraphs. */
const MAX_BACK = 1500;

/** Turns noun phrases into speakers, in text order, remembering whom the text is about. */
export class Speakers {
  private readonly roster: Roster;
  private readonly entities: MentionLookup;
  private person: Focus | undefined;
  private body: Focus | undefined;
  private last: Focus | undefined;
  private readonly phrases = new Map<string, Focus>();

  constructor(
    private readonly text: string,
    mentions: readonly Mention[],
  ) {
    this.roster = Roster.of(text, mentions);
    this.entities = new MentionLookup(mentions);
  }

  /** The speaker a phrase stands for; nobody when it points to nobody we know. */
  resolve(phrase: NounPhrase): Speaker | undefined {
    const focus = this.focusOf(phrase);
    return (
      focus && {
        name: focus.name,
        ...(focus.entity !== undefined && { entity: focus.entity }),
        span: phrase.span,
      }
    );
  }

  /** Remembers that the text is about the phrase now. */
  note(phrase: NounPhrase): void {
    const focus = this.focusOf(phrase);
    if (!focus) return;
    const now = { ...focus, at: phrase.span.start };
    this.last = now;
    if (now.kind === 'body') this.body = now;
    else this.person = now;
    if (phrase.form !== 'pronoun' && !this.phrases.has(phrase.head)) this.phrases.set(phrase.head, now);
    else if (phrase.form === 'role' || phrase.form === 'body') this.phrases.set(phrase.head, now);
  }

  private focusOf(phrase: NounPhrase): Focus | undefined {
    switch (phrase.form) {
      case 'pronoun':
        return this.pronoun(phrase);
      case 'name':
        return this.name(phrase);
      case 'role':
        return this.role(phrase);
      case 'body':
        return this.institution(phrase);
      case 'other':
        return { name: phrase.text, kind: 'unnamed', head: phrase.head, at: phrase.span.start };
    }
  }

  private pronoun(phrase: NounPhrase): Focus | undefined {
    const kind = PRONOUNS.get(phrase.head)!;
    if (kind === 'it') return this.near(this.body, phrase);
    if (kind === 'they') return this.near(this.last?.kind === 'person' ? undefined : this.last, phrase);
    const person = this.near(this.person, phrase);
    return person && (person.gender === undefined || person.gender === kind) ? person : undefined;
  }

  private near(focus: Focus | undefined, phrase: NounPhrase): Focus | undefined {
    return focus && phrase.span.start - focus.at <= MAX_BACK ? focus : undefined;
  }

  private name(phrase: NounPhrase): Focus {
    const span = phrase.nameSpan ?? phrase.span;
    const printed = this.text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const mention = this.entities.over(span);
    const at = span.start;
    const alone = !/\s/.test(printed);
    const known = alone ? this.sameName(printed, at) : undefined;
    const entity = mention?.entity.id ?? known?.entity;
    const gender =
      genderOf(phrase.text) ?? known?.gender ?? this.roster.named(printed.split(' ').at(-1)!, at + 1)?.gender;
    return {
      name: known?.name ?? printed,
      kind: mention && mention.entity.type !== 'person' ? 'body' : 'person',
      head: phrase.head,
      at,
      ...(entity !== undefined && { entity }),
      ...(gender && { gender }),
    };
  }

  /** A surname alone: whoever of that name spoke last, else was named last. */
  private sameName(surname: string, at: number): Pick<Person, 'name' | 'entity' | 'gender'> | undefined {
    const before = this.phrases.get(surname.toLowerCase());
    if (before && /\s/.test(before.name)) return before;
    return this.roster.named(surname, at);
  }

  private role(phrase: NounPhrase): Focus {
    const at = phrase.span.start;
    const fresh: Focus = {
      name: phrase.text,
      kind: 'unnamed',
      head: phrase.head,
      at,
      ...gendered(phrase.text),
    };
    if (!phrase.definite) return fresh;
    const before = this.near(this.phrases.get(phrase.head), phrase);
    const person = this.roster.described(phrase.head, at);
    if (person && at - person.at <= MAX_BACK && !(before && before.at > person.at))
      return this.ofPerson(person, phrase);
    if (before) return before;
    return fresh;
  }

  private ofPerson(person: Person, phrase: NounPhrase): Focus {
    const { name, entity, gender } = person;
    return {
      name,
      kind: 'person',
      head: phrase.head,
      at: phrase.span.start,
      ...(entity !== undefined && { entity }),
      ...(gender && { gender }),
    };
  }

  private institution(phrase: NounPhrase): Focus | undefined {
    const at = phrase.span.start;
    const bare = phrase.definite && !/\s/.test(phrase.text);
    if (bare && PAPERS.has(phrase.head) && this.last) {
      const issuer = this.near(this.last, phrase);
      if (issuer) return issuer;
    }
    const before = bare ? this.near(this.phrases.get(phrase.head), phrase) : undefined;
    if (before) return before;
    const mention = this.entities.over(phrase.span);
    return {
      name: phrase.text,
      kind: 'body',
      head: phrase.head,
      at,
      ...(mention && { entity: mention.entity.id }),
    };
  }
}

function genderOf(words: string): 'he' | 'she' | undefined {
  const all = words.toLowerCase().split(/\s+/);
  if (all.some(word => WOMAN_WORDS.has(word))) return 'she';
  return all.some(word => MAN_WORDS.has(word)) ? 'he' : undefined;
}

function gendered(words: string): { gender: 'he' | 'she' } | undefined {
  const gender = genderOf(words);
  return gender && { gender };
}
