/** A box in the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Box of a name. */
export interface NameBox extends Box {
  /** Whether its line is read from the right: its card begins there too. */
  readonly isRightToLeft?: boolean;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card goes; no higher than this, or it would cover the name or leave the window. */
export interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** Pixels between a name and its card: clear of the name's own underline. */
const GAP = 8;
/** Pixels kept free between a card and the edge of the window. */
const EDGE = 8;

/** Below the name, or above it where there is more room; inside the window, and never over the name. */
export function placeCard(name: NameBox, card: Size, window: Size): CardPlace {
  const below = window.height - EDGE - (name.bottom + GAP);
  const above = name.top - GAP - EDGE;
  const isBelow = card.height <= below || below >= above;
  const maxHeight = Math.max(0, isBelow ? below : above);
  const height = Math.min(card.height, maxHeight);
  const start = name.isRightToLeft ? name.right - card.width : name.left;
  return {
    left: Math.max(EDGE, Math.min(start, window.width - EDGE - card.width)),
    top: isBelow ? name.bottom + GAP : name.top - GAP - height,
    maxHeight,
  };
}
