import type { EntityIndex } from '../../src/engine/entities/entity-index.ts';
import { koreanNameKey } from '../../src/engine/romanisation/korean-names.ts';
import { foldName } from '../../src/engine/text/normalize.ts';

/** Words that say whose an institution is, not which: the labels print DPRK where pages print North Korea or the North. */
const WHOSE = new Set('the of a dprk rok north south korea korean n k s us u state'.split(' '));
/** Both spellings of the one word on which the labels and American pages differ. */
const SPELLINGS: Readonly<Record<string, string>> = {
  defence: 'defense',
  spokesman: '',
  spokesperson: '',
  spokeswoman: '',
};

/** Whether two names mean the same: by the entity list, as Korean names, or because one has all words of the other. */
export function isSameName(labelled: string, ours: string, entities: EntityIndex): boolean {
  const [a, b] = [foldName(labelled), foldName(ours)];
  if (a === b) return true;
  const [first, second] = [entities.named(labelled)?.id, entities.named(ours)?.id];
  if (first !== undefined && first === second) return true;
  const key = koreanNameKey(labelled);
  if (key !== undefined && key === koreanNameKey(ours)) return true;
  const [label, printed] = [institutionWords(a), institutionWords(b)];
  return holdsWords(printed, label) || holdsWords(label, printed);
}

function institutionWords(name: string): string[] {
  return name
    .split(' ')
    .filter(word => !WHOSE.has(word))
    .map(word => SPELLINGS[word] ?? word)
    .filter(word => word !== '');
}

function holdsWords(all: readonly string[], some: readonly string[]): boolean {
  return some.length > 0 && some.every(word => all.includes(word));
}

/** A labelled speaker without its remark: `(report text, no named speaker)`, a year, a day. */
export function bareSpeaker(labelled: string): string {
  return labelled.replace(/\s*\(.*\)$/, '').replace(/\s+(?:\d{1,2} [A-Z][a-z]+ )?\d{4}$/, '');
}
