import { say, sayCount } from './say.ts';

/** How many of the places asked for are marked now: "17 places marked in the page. 2 of 19 could not be placed." */
export function marksPlaced(placed: number, asked: number): string {
  const marked = sayCount('marked', placed);
  return placed === asked
    ? marked
    : `${marked} ${say('markedSome', { missing: asked - placed, count: asked })}`;
}
