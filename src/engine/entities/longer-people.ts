import type { Candidate } from './listed-mentions.ts';
import { follows, GLUED, goesOn, isJoined, isShort, opensBody, type Surroundings } from './longer-names.ts';
import { ALL_CAPS } from './token-shapes.ts';

/** Whether a person's name is only part of a longer one: `Edward Norton Tallow`, `Mozart-Haus`, `John Lennon Airport`. */
export function isInsideOther(candidate: Candidate, around: Surroundings): boolean {
  const { next, end } = candidate;
  if (GLUED.test(around.tokens.text.slice(end, end + 2))) return true;
  if (isNamesake(next, around) || opensBody(next, around) || isSiteShort(candidate, around)) return true;
  return isShort(candidate, around) ? isJoined(candidate, around) : goesOn(candidate, around);
}

/** `Donald Trump Jr.` is not his father. */
function isNamesake(next: number, { tokens, shapes }: Surroundings): boolean {
  return follows(next, tokens, shapes) && /^(?:jr|sr|ii|iii|iv)$/.test(tokens.words[next]!);
}

/** "at JFK": the airport, or the school. */
function isSiteShort({ first, next }: Candidate, { tokens, shapes }: Surroundings): boolean {
  return (
    next === first + 1 &&
    shapes.cases[first] === ALL_CAPS &&
    /^(?:at|from|into)$/.test(tokens.words[first - 1] ?? '')
  );
}
