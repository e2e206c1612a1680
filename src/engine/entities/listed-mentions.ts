import { foldName } from '../text/normalize.ts';
import type { Tokens } from '../text/tokenize.ts';
import type { Mention } from './entity.ts';
import type { EntityIndex, NameHit } from './entity-index.ts';
import { ALL_CAPITALS, ORDINARY, QUIET } from './entity-layout.ts';
import { KeyHash } from './key-hash.ts';

/** Words of the longest names that are looked up; longer ones are formal and rare. */
const MAX_WORDS = 9;

/** What may stand between two words of one name. */
const GAP = /^(?:[ \u00a0]|-|\u2010|\u2011|\. |\.|'|\u2019| & |&| \/ |\/)?$/u;

/** Names of the list in running text, the longest at each place. */
export function findListed(tokens: Tokens, index: EntityIndex): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.count; ) {
    const found = longestAt(tokens, i, index);
    if (found) mentions.push(found.mention);
    i = found ? found.next : i + 1;
  }
  return mentions;
}

interface Found {
  readonly mention: Mention;
  /** Token after the mention. */
  readonly next: number;
}

function longestAt(tokens: Tokens, first: number, index: EntityIndex): Found | undefined {
  const { text, starts } = tokens;
  const start = starts[first]!;
  if (/^\p{Ll}/u.test(text.slice(start, start + 2))) return undefined;
  const key = new KeyHash('name');
  let found: Found | undefined;
  for (let last = first; last < tokens.count && last < first + MAX_WORDS; last++) {
    const raw = text.slice(starts[last]!, tokens.ends[last]!);
    if (last > first) {
      const gap = text.slice(tokens.ends[last - 1]!, starts[last]!);
      if (!GAP.test(gap)) break;
      if (gap !== '') key.add(' ');
    }
    const end = starts[last]! + raw.length - possessiveLength(raw);
    key.add(foldName(raw));
    const hit = index.hitsOf(key).find(candidate => isNamed(text, start, end, candidate));
    if (hit) found = { mention: { entity: index.entityAt(hit.row), span: { start, end } }, next: last + 1 };
  }
  return found;
}

/** Length of the `'s` or bare apostrophe at the end of a word. */
function possessiveLength(raw: string): number {
  return /['\u2019\u02bc][sS]$/.test(raw) ? 2 : 0;
}

/** Whether the text at a place means the name rather than an ordinary word. */
function isNamed(text: string, start: number, end: number, { flags }: NameHit): boolean {
  if (flags & QUIET) return false;
  const written = text.slice(start, end);
  if (flags & ALL_CAPITALS) return written === written.toUpperCase();
  return (
    !(flags & ORDINARY) ||
    !/(?:^|[.!?:\n]["'\u201d\u2019)]*\s*["'\u201c\u2018(]*)$/u.test(text.slice(Math.max(0, start - 6), start))
  );
}
