import type { Mention } from '../entities/entity.ts';
import type { Quote } from '../report.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import type { Span } from '../text/span.ts';
import { bodyName, listedName, withBody } from './body-name.ts';
import { isDoubtfulName } from './doubtful-name.ts';
import { type Focus, isUncertain, MAX_BACK, MAX_GENERAL, nearby, ofPerson, stateMedia } from './focus.ts';
import { courtesyOf, genderOf } from './gender.ts';
import { GENERAL_ROLE, headClass, namesCarrier, namesPeople } from './heads.ts';
import { Meant } from './meant.ts';
import { MentionLookup, onlyStateService } from './mention-lookup.ts';
import { personAtEnd, personBeside, sameName } from './named-person.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { paperOwner } from './paper-owner.ts';
import type { ProperWords } from './proper-words.ts';
import { reportedWithin } from './reported-within.ts';
import { Roster } from './roster.ts';
import { isWithoutCapitals, scriptFocus } from './script-speaker.ts';
import { INSTITUTIONS, PAPERS } from './word-lists.ts';

/** A speaker of the article, as a Quote names them. */
export type Speaker = NonNullable<Quote['speaker']>;

const CAPITAL = new LetterPattern(/\p{Lu}/u);

/** Turns noun phrases into speakers, in text order, remembering whom the text is about. */
export class Speakers {
  private readonly roster: Roster;
  private readonly entities: MentionLookup;
  /** The only service of a state that the page names. */
  private readonly service: Mention['entity'] | undefined;
  private readonly meant: Meant;
  /** By surname, role or body noun: whom it meant last. */
  private readonly known = new Map<string, Focus>();
  /** By where their phrase starts: a subject is asked about as it opens its sentence, speaks and is remembered. */
  private readonly fullNames = new Map<number, { phrase: NounPhrase; focus: Focus | undefined }>();

  constructor(
    private readonly text: string,
    mentions: readonly Mention[],
    private readonly words: ProperWords,
    private readonly language = 'en',
  ) {
    this.roster = Roster.of(text, mentions, words, language);
    this.entities = new MentionLookup(mentions);
    this.meant = new Meant(text, this.roster);
    this.service = onlyStateService(mentions);
  }

  /** The speaker a phrase stands for; nobody when it points to nobody we know. */
  resolve(phrase: NounPhrase): Speaker | undefined {
    const focus = this.focusOf(phrase);
    if (!focus) return undefined;
    const { name, entity } = focus;
    return { name, ...(entity !== undefined && { entity }), span: phrase.span };
  }

  /** Who said quoted words: whom a news service reports in them, else the phrase's. */
  quoted(phrase: NounPhrase, words: Span): Speaker | undefined {
    const person = this.isCarrier(phrase) ? reportedWithin(this.text, words, this.entities) : undefined;
    if (!person) return this.resolve(phrase);
    return { name: person.entity.name, entity: person.entity.id, span: person.span };
  }

  /** Whether a phrase names a news service or outlet: what it says, others said. */
  isCarrier(phrase: NounPhrase): boolean {
    const type = this.entities.over(phrase.nameSpan ?? phrase.span)?.entity.type;
    const alone = phrase.form === 'name' || phrase.form === 'body';
    return namesCarrier(phrase.text) || (alone && (type === 'agency' || type === 'outlet'));
  }

  /** Opens a sentence with its subject, who may speak in it. */
  introduce(phrase: NounPhrase | undefined, spoke: boolean): void {
    const focus = phrase && phrase.form !== 'pronoun' ? this.focusOf(phrase) : undefined;
    this.meant.introduce(focus, phrase, spoke);
  }

  /** Remembers that the text is about the phrase now; one capitalised word alone must have spoken to count. */
  note(phrase: NounPhrase, spoke: boolean): void {
    const found = this.focusOf(phrase);
    if (!found || (!spoke && isUncertain(found, phrase))) return;
    const focus = { ...found, at: phrase.span.start, spoke };
    const carrier = this.isCarrier(phrase);
    if (carrier && !spoke) return;
    this.meant.note(focus, phrase);
    if (!carrier && spoke) this.meant.issuer = focus;
    if (phrase.form !== 'pronoun' && phrase.form !== 'name') this.known.set(headClass(phrase.head), focus);
    if (focus.kind === 'person')
      for (const part of this.roster.keys.partsOf(focus.name)) this.known.set(part, focus);
  }

  /** Remembers a description that is no subject: "in the words of a foreign ministry spokesman". */
  describe(phrase: NounPhrase): void {
    const bare = !/\s/.test(phrase.text);
    if (bare || (phrase.form !== 'role' && phrase.form !== 'body')) return;
    const before = this.known.get(headClass(phrase.head));
    if (before?.kind === 'person') return;
    const focus = this.focusOf(phrase);
    if (focus) this.known.set(headClass(phrase.head), { ...focus, at: phrase.span.start });
  }

  /** Remembers who issued the statement that the text is about; whoever only carries it did not. */
  issue(phrase: NounPhrase): void {
    const focus = this.isCarrier(phrase) ? undefined : this.focusOf(phrase);
    if (focus && (focus.kind !== 'unnamed' || phrase.form === 'role')) this.meant.issuer = focus;
  }

  private focusOf(phrase: NounPhrase): Focus | undefined {
    switch (phrase.form) {
      case 'pronoun':
        return this.meant.pronoun(phrase);
      case 'name':
        return isWithoutCapitals(phrase, this.language)
          ? scriptFocus(this.text, phrase, this.entities, this.language)
          : this.name(phrase);
      case 'role':
        // German "man" is nobody in particular.
        return this.language === 'de' && phrase.text === 'man' ? undefined : this.role(phrase);
      case 'body':
        return this.body(phrase);
      case 'other':
        return namesPeople(phrase.head)
          ? { name: phrase.text, kind: 'unnamed', at: phrase.span.start }
          : undefined;
    }
  }

  private near(focus: Focus | undefined, phrase: NounPhrase): Focus | undefined {
    return nearby(focus, phrase.span.start);
  }

  /** A full name means the same wherever it is asked about; a surname alone, whoever was named before. */
  private name(phrase: NounPhrase): Focus | undefined {
    const before = this.fullNames.get(phrase.span.start);
    if (before && isSamePlace(before.phrase, phrase)) return before.focus;
    const span = personAtEnd(this.text, phrase.nameSpan ?? phrase.span, this.entities, this.roster);
    const printed = this.text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const focus = this.named(phrase, span, printed);
    if (printed.includes(' ')) this.fullNames.set(phrase.span.start, { phrase, focus });
    return focus;
  }

  private named(phrase: NounPhrase, span: Span, printed: string): Focus | undefined {
    const mention = this.entities.naming(span);
    const at = span.start;
    const known = sameName(printed, at, this.roster, this.known, courtesyOf(phrase.text));
    if (!mention && !known && isDoubtfulName(printed, this.language, this.words)) return undefined;
    const entity = mention?.entity.id ?? known?.entity;
    const gender = known?.gender ?? genderOf(phrase.text);
    return {
      name: known?.name ?? listedName(mention, this.language) ?? printed,
      kind: mention && mention.entity.type !== 'person' ? 'body' : 'person',
      at,
      ...(entity !== undefined && { entity }),
      ...(gender && { gender }),
    };
  }

  /** "der Verbandsvorsitzende Ho Lee": the name after an office that no list has. */
  private germanName(phrase: NounPhrase): Focus | undefined {
    const whole = phrase.nameSpan ?? phrase.span;
    const span = personAtEnd(this.text, whole, this.entities, this.roster);
    return span.start > whole.start ? this.name({ ...phrase, nameSpan: span }) : undefined;
  }

  /** "the spokesman": the person so described, else the fuller description, else whom the role speaks for. */
  private role(phrase: NounPhrase): Focus | undefined {
    const at = phrase.span.start;
    const gender = genderOf(phrase.text);
    const fresh: Focus = {
      name: withBody(phrase, body => this.near(this.known.get(body), phrase)),
      kind: 'unnamed',
      at,
      ...(gender && { gender }),
    };
    const beside = personBeside(this.text, phrase.span.end, this.roster);
    if (beside) return { ...ofPerson(beside), at };
    if (phrase.indefinite) return fresh;
    const before = this.near(this.known.get(headClass(phrase.head)), phrase);
    const person = this.roster.described(phrase.head, at);
    const later = before?.kind === 'person' && before.at > (person?.at ?? 0);
    if (person && at - person.at <= MAX_BACK && !later) return { ...ofPerson(person), at };
    const bare = !/\s/.test(phrase.text);
    if (before && (bare || before.kind === 'person')) return before;
    return this.lastPerson(phrase, gender) ?? (bare ? this.spokenFor(phrase) : undefined) ?? fresh;
  }

  /** "the official", of whom no description tells: the person last spoken of, right before. */
  private lastPerson(phrase: NounPhrase, gender: 'he' | 'she' | undefined): Focus | undefined {
    const last = this.meant.lastPerson();
    if (last?.kind !== 'person' || !GENERAL_ROLE.test(phrase.head)) return undefined;
    if (gender && last.gender && gender !== last.gender) return undefined;
    return phrase.span.start - last.at <= MAX_GENERAL ? last : undefined;
  }

  /** "the spokesperson", described nowhere: the ministry spoken of. */
  private spokenFor(phrase: NounPhrase): Focus | undefined {
    const ministry = phrase.head.startsWith('spokes') ? this.known.get('ministry') : undefined;
    return this.near(ministry, phrase);
  }

  /** "The statement": whoever issued it. "Her statement": she. "The ministry's statement": the ministry. */
  private paper(phrase: NounPhrase): Focus | undefined {
    if (phrase.owner) return this.meant.pronoun({ ...phrase, head: phrase.owner });
    const at = phrase.span.start;
    const owner = paperOwner(phrase, this.entities);
    if (owner) return { ...owner, kind: 'body', at };
    if (CAPITAL.test(phrase.text)) return { name: phrase.text, kind: 'body', at };
    return phrase.definite ? this.near(this.meant.issuer, phrase) : undefined;
  }

  /** "the ministry": the fuller name before. */
  private body(phrase: NounPhrase): Focus | undefined {
    if (PAPERS.has(phrase.head)) return this.paper(phrase);
    if (phrase.head === 'media') return stateMedia(phrase, this.service);
    const bare = phrase.definite && !/\s/.test(phrase.text);
    const before = bare ? this.near(this.known.get(headClass(phrase.head)), phrase) : undefined;
    if (before) return before;
    const mention = this.entities.at((phrase.nameSpan ?? phrase.span).end);
    if (!mention && this.language === 'en' && isDoubtfulName(phrase.text, 'en', this.words)) return undefined;
    if (!mention && this.language === 'de' && !INSTITUTIONS.has(phrase.head)) return this.germanName(phrase);
    return {
      name: bodyName(phrase, mention, this.language),
      kind: 'body',
      at: phrase.span.start,
      ...(mention && { entity: mention.entity.id }),
    };
  }
}

/** Whether two phrases are the same words, their name too. */
function isSamePlace(a: NounPhrase, b: NounPhrase): boolean {
  return isSameSpan(a.span, b.span) && isSameSpan(a.nameSpan ?? a.span, b.nameSpan ?? b.span);
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
