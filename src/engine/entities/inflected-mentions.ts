import { isHangul } from '../romanisation/hangul.ts';
import { foldName } from '../text/normalize.ts';
import type { Tokens } from '../text/tokenize.ts';
import type { EntityIndex, NameHit } from './entity-index.ts';
import { ALL_CAPITALS, NEEDS_COUNTRY, ORDINARY, QUIET, START_WORDS } from './entity-layout.ts';
import { KeyHash } from './key-hash.ts';
import { withoutParticle } from './korean-particles.ts';
import type { Candidate } from './listed-mentions.ts';
import { type LatinLanguage, listedForms } from './name-endings.ts';
import type { NamedText } from './named-text.ts';
import { LOWER } from './token-shapes.ts';

/** Words of the longest names whose every word may have an ending: Северной Кореи, Ким Чен Ына. */
const MAX_WORDS = 4;
/** Where the Latin letters of names end. */
const LATIN_END = 0x250;

/** The longest name of the list that starts at a token and has a case's ending, a particle or a glued word. */
export function inflectedAt(
  text: NamedText,
  first: number,
  language: LatinLanguage | undefined,
): Candidate | undefined {
  const { tokens, shapes, index } = text;
  const isLatin = tokens.text.charCodeAt(tokens.starts[first]!) < LATIN_END;
  if (shapes.cases[first] === LOWER || (isLatin && !language)) return undefined;
  if (isPlainHangul(tokens, first, index)) return undefined;
  let starts: readonly string[] = [''];
  let found: Candidate | undefined;
  for (let last = first; last < tokens.count && last < first + MAX_WORDS; last++) {
    if (last > first && (!shapes.continues[last] || tokens.starts[last] === tokens.ends[last - 1])) break;
    const words = formsAt(tokens, last, language);
    const names = starts.flatMap(start => words.map(word => ({ ...word, name: start + word.form })));
    for (const { name, end } of last === first ? names.slice(1) : names) {
      if (last === first && name.length < LEAST_NAME && !isHangul(name)) continue;
      const hits = index
        .hitsOf(new KeyHash('name').add(name))
        .filter(hit => isNamed(hit, index) && !(isLatin && isDoubtful(name, hit, index)));
      if (hits.length > 0) found = { first, next: last + 1, end, hits, isWeak: false, isInflected: true };
    }
    starts = names
      .filter(({ isStart }) => isStart)
      .map(({ name }) => `${name} `)
      .filter(start => last - first >= START_WORDS || index.mayGoOn(new KeyHash('name').add(start)));
    if (starts.length === 0) break;
  }
  return found;
}

/** A Korean word without a particle that begins no longer name: most are. */
function isPlainHangul({ text, starts, ends }: Tokens, i: number, index: EntityIndex): boolean {
  const code = text.charCodeAt(starts[i]!);
  if (code < 0xac00 || code > 0xd7a3) return false;
  const word = text.slice(starts[i]!, ends[i]!);
  return withoutParticle(word) === undefined && !index.mayGoOn(new KeyHash('name').add(`${word} `));
}

/** What a word may be in a list. */
interface Form {
  readonly form: string;
  /** Where it ends in the text, without what is glued to it. */
  readonly end: number;
  /** More words may follow: none does behind a particle or an apostrophe. */
  readonly isStart: boolean;
}

/** A word as it stands and in the forms that a list may have, folded. */
function formsAt(tokens: Tokens, i: number, language: LatinLanguage | undefined): Form[] {
  const [start, end] = [tokens.starts[i]!, tokens.ends[i]!];
  const raw = tokens.text.slice(start, end);
  const code = raw.charCodeAt(0);
  if (code >= 0xac00 && code <= 0xd7a3) {
    const name = withoutParticle(raw);
    return [
      { form: raw, end, isStart: true },
      ...(name ? [{ form: name, end: start + name.length, isStart: false }] : []),
    ];
  }
  const own = { form: foldName(raw), end, isStart: true };
  const forms = listedForms(raw, language).map(form => {
    const formEnd = endOf(raw, form, start, end);
    return { form: foldName(form), end: formEnd, isStart: formEnd === end };
  });
  return [own, ...forms];
}

/** Turkish parts its endings from a name by an apostrophe: those are no part of the mention. */
function endOf(raw: string, form: string, start: number, end: number): number {
  return /['\u2019]/.test(raw.charAt(form.length)) ? start + form.length : end;
}

/** Letters of a name of one word that has an ending: shorter ones are words. */
const LEAST_NAME = 3;

/** An ordinary word in another case is that word, and a name in doubt stays so; of countries the list keeps such names only where they are sure. */
function isNamed({ row, flags }: NameHit, index: EntityIndex): boolean {
  return (
    !(flags & (QUIET | ALL_CAPITALS | NEEDS_COUNTRY)) &&
    (!(flags & ORDINARY) || index.typeAt(row) === 'place')
  );
}

/** Letters of a Latin name that, with an ending, may be another word: of these only the entity's own name counts. */
const SHORT_NAME = 4;

/** `Indes` is a German word, not the French India in the genitive. */
function isDoubtful(name: string, { row }: NameHit, index: EntityIndex): boolean {
  return name.length <= SHORT_NAME && foldName(index.entityAt(row).name) !== name;
}
