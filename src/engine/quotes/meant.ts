import {
  type Focus,
  justSpoke,
  lastOf,
  MAX_GENERAL,
  nearby,
  ofPerson,
  opensAside,
  subjectMeant,
} from './focus.ts';
import { isOnePerson } from './heads.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Roster } from './roster.ts';
import { LAST_PERSON, PRONOUNS } from './word-lists.ts';

/** Whom "he", "she", "it", "they" and "the statement" mean, as a text goes on. */
export class Meant {
  private readonly now: { he?: Focus; she?: Focus; it?: Focus; they?: Focus } = {};
  /** The subject of the sentence that is read. */
  private leading: Focus | undefined;
  /** Who issued the statement that the text is about. */
  issuer: Focus | undefined;

  constructor(
    private readonly text: string,
    private readonly roster: Roster,
  ) {}

  /** "The leaders met; they said": whom pronouns mean within the sentence, and whether that subject spoke. */
  introduce(focus: Focus | undefined, phrase: NounPhrase | undefined, spoke: boolean): void {
    this.leading = focus && phrase?.form === 'name' ? { ...focus, spoke } : undefined;
    if (focus && phrase && phrase.form !== 'name' && /s$/.test(phrase.head))
      this.now.they = { ...focus, at: phrase.span.start };
  }

  /** Remembers whom the text is about now. */
  note(focus: Focus, phrase: NounPhrase): void {
    if (focus.kind === 'body') this.now.it = focus;
    else if (focus.kind === 'person' || isOnePerson(phrase)) this.notePerson(focus);
    if (focus.kind === 'body' || /s$/.test(phrase.head)) this.now.they = focus;
    else delete this.now.they;
  }

  /** Whom "he" and "she" mean from now on; whoever a subordinate clause is about only where nobody else is near. */
  private notePerson(focus: Focus): void {
    const isAside = opensAside(this.text, focus);
    for (const pronoun of ['he', 'she'] as const) {
      const before = this.now[pronoun];
      const isFree = !isAside || !before || focus.at - before.at > MAX_GENERAL;
      if (isFree && (focus.gender ?? pronoun) === pronoun) this.now[pronoun] = focus;
    }
  }

  /** The person of whom the text spoke last. */
  lastPerson(): Focus | undefined {
    return lastOf({ he: this.now.he, she: this.now.she });
  }

  /** Whom a pronoun means. */
  pronoun(phrase: NounPhrase): Focus | undefined {
    const at = phrase.span.start;
    if (phrase.head === LAST_PERSON) return nearby(lastOf(this.now), at);
    const kind = PRONOUNS.get(phrase.head)!;
    const subject = subjectMeant(this.leading, kind, phrase, this.now[kind]);
    if (subject) return subject;
    const focus = nearby(this.now[kind], at);
    if ((kind !== 'he' && kind !== 'she') || focus?.gender === kind) return focus;
    const person = this.roster.lastNamed(at, kind, MAX_GENERAL);
    // Whose gender is known goes before whose is not, when named later.
    const isNearer =
      person && (!focus || (person.gender === kind && person.at > focus.at && !justSpoke(focus, at)));
    return isNearer ? { ...ofPerson(person), at } : focus;
  }
}
