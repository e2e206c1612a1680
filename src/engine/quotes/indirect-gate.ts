import { clauseForms } from './cue-verbs.ts';

/** Tried first: hardly a text that reports anything is without all of them. */
const FIRST = [' said', ' says', 'ccording to ', ' told '];

/** By language, what a text without quotations must hold to report anything. */
const known = new Map<string, RegExp>();

/** Whether a text without quotations reports anything at all: the one cheap look that spares the rest. */
export function mayReport(text: string, language: string): boolean {
  if (language === 'en' && FIRST.some(word => text.includes(word))) return true;
  let pattern = known.get(language);
  if (!pattern) {
    pattern = new RegExp(`(?:${clauseForms(language).join('|')})(?=[\\s,.:;]|$)`);
    known.set(language, pattern);
  }
  return pattern.test(text);
}
