import type { Difference as WordDifference } from '../src/engine/report.ts';
import { differenceParts } from '../src/wording/difference.ts';

/** A quotation with the words that differ from its source marked, and what was left out named. */
export function Difference({ difference }: { readonly difference: readonly WordDifference[] }) {
  const parts = differenceParts(difference).map(({ kind, text }, index) => [
    index === 0 ? '' : ' ',
    <span key={`${index} ${kind}`} class={`part ${kind}`}>
      {text}
    </span>,
  ]);
  return <>“{parts}”</>;
}
