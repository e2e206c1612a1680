import type { MarkKind } from '../src/messages.ts';
import type { Spot } from './blocks.ts';
import { type LiveText, liveText, nodesOf, rangeOf, type Stretch } from './live-text.ts';
import { type LiveName, NameIndex } from './name-index.ts';
import { Paint } from './paint.ts';
import { unitedRanges } from './united-ranges.ts';

/** What is to be marked at a spot. */
export interface MarkedSpot extends Spot {
  readonly kind: MarkKind;
  /** Of a name: index of its card. */
  readonly card: number | undefined;
}

/** How far beyond the window marks are painted, so that a reader who scrolls does not see them come. */
const MARGIN = '60% 0px';
/** Most live ranges at once: each is kept up to date by the browser with every change of the page. */
const MOST_LIVE = 500;

/** What is to be marked, and which characters of its element that is now. */
export interface FoundSpot extends MarkedSpot, Stretch {}

/** One element whose marks are painted. */
interface PaintedElement {
  readonly spots: readonly FoundSpot[];
  readonly ranges: ReadonlyMap<MarkKind, readonly Range[]>;
  readonly names: readonly LiveName[];
  /** What the ranges held when they were made: a page that replaces its text empties them. */
  readonly text: string;
}

/** The marks of a page, painted where the reader is: ranges are made when their element comes near the window. */
export class VisibleMarks {
  readonly paint = new Paint();
  readonly names = new NameIndex();
  private wanted: ReadonlyMap<Element, readonly MarkedSpot[]> = new Map();
  private readonly near = new Set<Element>();
  private readonly painted = new Map<Element, PaintedElement>();
  private live = 0;
  private readonly observer = new IntersectionObserver(entries => this.see(entries), { rootMargin: MARGIN });

  /** Marks these spots instead of those before; what stays as it was is not touched. */
  set(spots: readonly MarkedSpot[]): void {
    const before = this.wanted;
    this.wanted = byElement(spots);
    for (const element of before.keys()) {
      if (!this.wanted.has(element)) this.forget(element);
    }
    for (const [element, wanted] of this.wanted) {
      if (!before.has(element)) this.observer.observe(element);
      else if (this.near.has(element) && !this.isShown(element, wanted)) this.repaint(element);
    }
  }

  clear(): void {
    this.observer.disconnect();
    for (const element of [...this.painted.keys()]) this.hide(element);
    this.near.clear();
    this.wanted = new Map();
    this.paint.clearAll();
  }

  private see(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect: box } of entries) {
      // What only holds other elements is never in the window itself.
      const isBoxless =
        box.width === 0 && box.height === 0 && getComputedStyle(target).display === 'contents';
      if (isIntersecting || isBoxless) this.near.add(target);
      else this.near.delete(target);
      this.repaint(target);
    }
  }

  private forget(element: Element): void {
    this.observer.unobserve(element);
    this.near.delete(element);
    this.hide(element);
  }

  private repaint(element: Element): void {
    this.hide(element);
    const spots = this.wanted.get(element)?.slice(0, Math.max(0, MOST_LIVE - this.live));
    if (spots && this.near.has(element)) this.show(element, spots);
  }

  private show(element: Element, spots: readonly MarkedSpot[]): void {
    const live = liveText(element);
    const found = foundIn(live, spots);
    const ranges = new Map<MarkKind, Range[]>();
    const names: LiveName[] = [];
    for (const spot of found) {
      const range = rangeOf(live, spot);
      ranges.set(spot.kind, [...(ranges.get(spot.kind) ?? []), range]);
      if (spot.card !== undefined) names.push({ range, nodes: nodesOf(live, spot), card: spot.card });
    }
    for (const [kind, some] of ranges) ranges.set(kind, unitedRanges(some));
    for (const [kind, some] of ranges) this.paint.add(kind, some);
    this.names.add(names);
    this.painted.set(element, { spots: found, ranges, names, text: textIn(ranges) });
    this.live += countIn(ranges);
  }

  private hide(element: Element): void {
    const painted = this.painted.get(element);
    if (!painted) return;
    this.painted.delete(element);
    this.names.delete(painted.names);
    for (const [kind, ranges] of painted.ranges) this.paint.delete(kind, ranges);
    this.live -= countIn(painted.ranges);
  }

  /** Whether an element shows what is wanted, in text that is still there. */
  private isShown(element: Element, wanted: readonly MarkedSpot[]): boolean {
    const painted = this.painted.get(element);
    return (
      painted !== undefined &&
      textIn(painted.ranges) === painted.text &&
      isSame(painted.spots, foundIn(liveText(element), wanted))
    );
  }
}

/** The spots that an element's text has now, and where. */
export function foundIn(live: LiveText, spots: readonly MarkedSpot[]): FoundSpot[] {
  const found: FoundSpot[] = [];
  for (const spot of spots) {
    const stretch = spot.find(live);
    if (stretch) found.push({ ...spot, ...stretch });
  }
  return found;
}

/** What is to be marked, by the element that has it. */
export function byElement(spots: readonly MarkedSpot[]): Map<Element, MarkedSpot[]> {
  const elements = new Map<Element, MarkedSpot[]>();
  for (const spot of spots) {
    const known = elements.get(spot.element);
    if (known) known.push(spot);
    else elements.set(spot.element, [spot]);
  }
  return elements;
}

function isSame(known: readonly FoundSpot[], wanted: readonly FoundSpot[]): boolean {
  return (
    known.length === wanted.length &&
    known.every(
      ({ kind, start, end, card }, i) =>
        kind === wanted[i].kind &&
        start === wanted[i].start &&
        end === wanted[i].end &&
        card === wanted[i].card,
    )
  );
}

function textIn(ranges: ReadonlyMap<MarkKind, readonly Range[]>): string {
  return [...ranges.values()].flat().join('\n');
}

function countIn(ranges: ReadonlyMap<MarkKind, readonly Range[]>): number {
  let count = 0;
  for (const some of ranges.values()) count += some.length;
  return count;
}
