import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../src/wording/say.ts';

/** Rows shown before a reader asks for all: what one look takes in. */
const FEW = 5;

interface Props<Item> {
  readonly items: readonly Item[];
  /** How many come first. */
  readonly few?: number;
  /** What opens the list to all of it. */
  readonly more?: string;
  /** Puts those that are shown in order. */
  arrange?(shown: readonly Item[]): readonly Item[];
  /** Elements of the list, one an item. */
  row(item: Item, index: number): ComponentChildren;
}

/** A list that begins with its first few rows and opens to all of them. */
export function FirstFew<Item>({ items, few = FEW, more, arrange, row }: Props<Item>) {
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, few);
  return (
    <>
      {shown.length > 0 && <ul class="few">{(arrange?.(shown) ?? shown).map(row)}</ul>}
      {items.length > few && (
        <button type="button" class="show-all" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('showFewer') : (more ?? say('showAll', { count: items.length }))}
        </button>
      )}
    </>
  );
}
