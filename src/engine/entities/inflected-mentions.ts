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
  let starts: readonly string[] = [''];
  let found: Candidate | undefined;
  for (let last = first; last < tokens.count && last < first + MAX_WORDS; last++) {
    if (last > first && (!shapes.continues[last] || tokens.starts[last] === tokens.ends[last - 1])) break;
    const words = formsAt(tokens, last, language);
    if (words.length === 0) break;
    const names = starts.flatMap(start => words.map(({ form, end }) => ({ name: start + form, end })));
    for (const { name, end } of names) {
      if (last === first && name.length < LEAST_NAME) continue;
      const hits = index
        .hitsOf(new KeyHash('name').add(name))
        .filter(hit => isNamed(hit, index) && !(isLatin && isDoubtful(name, hit, index)));
      if (hits.length > 0) found = { first, next: last + 1, end, hits, isWeak: false, isInflected: true };
    }
    starts = names
      .map(({ name }) => `${name} `)
      .filter(start => last - first >= START_WORDS || index.mayGoOn(new KeyHash('name').add(start)));
    if (starts.length === 0) break;
  }
  return found;
}

/** A word as it stands and in the forms that a list may have, folded; where it ends without what is glued to it. */
function formsAt(
  tokens: Tokens,
  i: number,
  language: LatinLanguage | undefined,
): { form: string; end: number }[] {
  const [start, end] = [tokens.starts[i]!, tokens.ends[i]!];
  const raw = tokens.text.slice(start, end);
  const code = raw.charCodeAt(0);
  const own = { form: foldName(raw), end };
  if (code >= 0xac00 && code <= 0xd7a3) {
    const name = withoutParticle(raw);
    return name ? [own, { form: foldName(name), end: start + name.length }] : [own];
  }
  const forms = listedForms(raw, language).map(form => ({
    form: foldName(form),
    end: endOf(raw, form, start, end),
  }));
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
