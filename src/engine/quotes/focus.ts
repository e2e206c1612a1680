import type { NounPhrase } from './noun-phrase.ts';
import type { Person } from './roster.ts';

/** Someone the text was about, for pronouns, surnames and descriptions to point to. */
export interface Focus {
  readonly name: string;
  readonly entity?: string;
  readonly kind: 'person' | 'body' | 'unnamed';
  readonly gender?: 'he' | 'she';
  readonly at: number;
}

/** A capitalised word alone may start a sentence, and capitals alone head a part of the page. */
export function isUncertain({ kind, name }: Focus, phrase: NounPhrase): boolean {
  if (kind === 'body') return false;
  return !/\s/.test(name) ? !/\s/.test(phrase.text) : name === name.toUpperCase();
}

/** A person as somebody the text is about. */
export function ofPerson({ name, entity, gender }: Person): Omit<Focus, 'at'> {
  return { name, kind: 'person', ...(entity !== undefined && { entity }), ...(gender && { gender }) };
}
