import type { Entity } from '../entities/entity.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Person } from './roster.ts';

/** Someone the text was about, for pronouns, surnames and descriptions to point to. */
export interface Focus {
  readonly name: string;
  readonly entity?: string;
  readonly kind: 'person' | 'body' | 'unnamed';
  readonly gender?: 'he' | 'she';
  readonly at: number;
  /** Said something there. */
  readonly spoke?: boolean;
}

/** Characters that a pronoun or description may point back over: three or four paragraphs. */
export const MAX_BACK = 1500;

/** Characters that a general role, or a pronoun for whom no subject is near, may point back over: a paragraph or two. */
export const MAX_GENERAL = 800;

/** Somebody who was spoken of near enough to be pointed back to from an offset. */
export function nearby(focus: Focus | undefined, at: number): Focus | undefined {
  return focus && at - focus.at <= MAX_BACK ? focus : undefined;
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

/** Characters before a subject in which its clause says that it is an aside. */
const MAX_ASIDE = 16;
const SUBORDINATE = /\b(?:when|while|after|before|because|though|if|whom)\s(?:the\s|an?\s|one\s)?$/;

/** Whether the text turns to somebody only in passing: "when the minister left". */
export function opensAside(text: string, { at }: Focus): boolean {
  return SUBORDINATE.test(text.slice(Math.max(0, at - MAX_ASIDE), at).toLowerCase());
}

/** "State media": the one such service that the page names. */
export function stateMedia({ text, span }: NounPhrase, service: Entity | undefined): Focus | undefined {
  if (!service || !/\bstate(?:-run)?\b/.test(text)) return undefined;
  return { name: service.name, entity: service.id, kind: 'body', at: span.start };
}

/** Of those whom pronouns mean, the one spoken of last. */
export function lastOf({
  he,
  she,
  it,
}: {
  he?: Focus | undefined;
  she?: Focus | undefined;
  it?: Focus | undefined;
}): Focus | undefined {
  const all = [he, she, it].filter(focus => focus !== undefined);
  return all.sort((a, b) => b.at - a.at)[0];
}

/** Characters from who spoke to a pronoun that still means them, whoever they spoke of: two sentences. */
const MAX_SPOKEN = 400;

/** Whether somebody spoke right before: those named since are whom they spoke of. */
export function justSpoke({ spoke, kind, at }: Focus, pronoun: number): boolean {
  return spoke === true && kind === 'person' && pronoun - at <= MAX_SPOKEN;
}

/** "Ho Lee said …, though he tweeted", "Ho Lee left over his remark": the sentence's subject, where it can be meant. */
export function subjectMeant(
  leading: Focus | undefined,
  kind: string,
  { text, span }: NounPhrase,
  other: Focus | undefined,
): Focus | undefined {
  if (!leading || leading.at >= span.start || (kind !== 'he' && kind !== 'she')) return undefined;
  if (leading.gender === kind) return leading.spoke || /^h(?:is|er)$/.test(text) ? leading : undefined;
  return leading.spoke && !leading.gender && other?.gender !== kind ? leading : undefined;
}
