import { liveText, rangeOf } from './live-text.ts';
import { byElement, type FoundSpot, foundIn, type MarkedSpot } from './visible-marks.ts';

/** A marked name that the reader stepped to. */
export interface SteppedName {
  readonly range: Range;
  readonly card: number;
}

/** Steps through the marked names of a page in its order, from where the reader is. */
export class NameSteps {
  private readonly spots: readonly FoundSpot[];
  private last: number | undefined;

  constructor(spots: readonly MarkedSpot[]) {
    const names = byElement(spots.filter(({ card }) => card !== undefined));
    const found = [...names].flatMap(([element, wanted]) => foundIn(liveText(element), wanted));
    this.spots = found.sort(inPageOrder);
  }

  /** The next name, or the one before: of the one stepped to last while it is in sight, else of where the window is. */
  step(by: 1 | -1): SteppedName | undefined {
    const from = this.last !== undefined && isInSight(this.rangeAt(this.last)) ? this.last : undefined;
    let index = from === undefined ? this.firstInWindow(by) : from + by;
    // A page may have dropped some since they were placed.
    for (let left = this.spots.length; left > 0; left--, index += by) {
      const at = (index + this.spots.length) % this.spots.length;
      const range = this.rangeAt(at);
      if (!range || range.getClientRects().length === 0) continue;
      this.last = at;
      return { range, card: this.spots[at].card as number };
    }
    return undefined;
  }

  /** The first name that is not above the window, or when stepping back the last that is not below it. */
  private firstInWindow(by: 1 | -1): number {
    const { spots } = this;
    const isAhead = (spot: FoundSpot) => {
      const { top, bottom } = spot.element.getBoundingClientRect();
      if (by > 0 ? bottom < 0 : top > innerHeight) return false;
      const box = rangeIn(spot)?.getBoundingClientRect();
      return box !== undefined && (by > 0 ? box.top >= 0 : box.bottom <= innerHeight);
    };
    const last = spots.length - 1;
    if (by > 0) return Math.max(0, spots.findIndex(isAhead));
    return last - Math.max(0, [...spots].reverse().findIndex(isAhead));
  }

  private rangeAt(index: number): Range | undefined {
    return rangeIn(this.spots[index]);
  }
}

function rangeIn(spot: FoundSpot): Range | undefined {
  if (!spot.element.isConnected) return undefined;
  const live = liveText(spot.element);
  return spot.end <= live.characters.length ? rangeOf(live, spot) : undefined;
}

function isInSight(range: Range | undefined): boolean {
  const box = range?.getBoundingClientRect();
  return box !== undefined && box.bottom > 0 && box.top < innerHeight;
}

function inPageOrder(a: FoundSpot, b: FoundSpot): number {
  if (a.element === b.element) return a.start - b.start;
  const isAfter = a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_PRECEDING;
  return isAfter ? 1 : -1;
}
