import type { Marking } from '../src/messages.ts';
import { Card } from './card.ts';
import { Dwell, type Over } from './dwell.ts';
import type { LiveName, NameIndex } from './name-index.ts';

/** Milliseconds between two looks at what a moving pointer is over: faster than a hand, slower than the mouse reports. */
const LOOK_EVERY = 50;
/** Pixels that a name may move under its open card: more means that the reader scrolled on. */
const STILL = 8;

/** Opens the cards of marked names for a pointer that dwells, and on request; closes them when the reader turns away. */
export class NameCards {
  private readonly card: Card;
  private readonly dwell = new Dwell<LiveName>(
    name => this.open(name),
    () => this.close(),
  );
  private readonly stopped = new AbortController();
  private pointer: PointerEvent | undefined;
  private looking: ReturnType<typeof setTimeout> | undefined;
  /** The name whose card is open, and where it stood. */
  private opened: { readonly range: Range; readonly top: number; readonly left: number } | undefined;
  private closed: (() => void) | undefined;

  constructor(
    private readonly names: NameIndex,
    public marking: Marking,
    turnOff: () => void,
  ) {
    this.card = new Card(turnOff);
    const how = { capture: true, passive: true, signal: this.stopped.signal };
    window.addEventListener('pointermove', event => event.isTrusted && this.point(event), how);
    window.addEventListener('pointerdown', event => event.isTrusted && this.press(event), how);
    window.addEventListener(
      'keydown',
      event => event.isTrusted && event.key === 'Escape' && this.close(),
      how,
    );
    window.addEventListener('scroll', () => this.follow(), how);
    for (const away of ['resize', 'pagehide', 'blur']) window.addEventListener(away, () => this.close(), how);
    document.documentElement.addEventListener('pointerleave', () => this.dwell.over(undefined), how);
  }

  /** Opens a name's card for a reader who does not point at it; `closed` is told when it is gone. */
  openFor(name: Pick<LiveName, 'range' | 'card'>, closed: () => void): void {
    this.close();
    this.show(name, true);
    this.closed = closed;
  }

  close(): void {
    this.card.close();
    this.dwell.reset();
    this.opened = undefined;
    const { closed } = this;
    this.closed = undefined;
    closed?.();
  }

  /** Stops listening, and leaves nothing in the page. */
  remove(): void {
    this.stopped.abort();
    clearTimeout(this.looking);
    this.close();
    this.card.remove();
  }

  private open(name: LiveName): void {
    const { closed } = this;
    this.closed = undefined;
    closed?.();
    this.show(name, false);
  }

  private show(name: Pick<LiveName, 'range' | 'card'>, isSaid: boolean): void {
    const words = this.marking.cards[name.card];
    if (!words) return;
    const box = name.range.getBoundingClientRect();
    const { left, top, right, bottom } = box;
    const isRightToLeft = directionOf(name.range) === 'rtl';
    this.card.open(words, { left, top, right, bottom, isRightToLeft }, this.marking, isSaid);
    this.opened = { range: name.range, top, left };
  }

  private point(event: PointerEvent): void {
    // A finger does not hover.
    if (event.pointerType === 'touch') return;
    this.pointer = event;
    this.looking ??= setTimeout(() => this.look(), LOOK_EVERY);
  }

  private press(event: PointerEvent): void {
    if (this.card.holds(event.target)) return;
    this.close();
  }

  private look(): void {
    this.looking = undefined;
    if (this.pointer) this.dwell.over(this.under(this.pointer));
  }

  private under({ target, buttons, clientX, clientY }: PointerEvent): Over<LiveName> {
    if (this.card.holds(target)) return 'card';
    // Somebody who drags selects words, or moves something.
    return buttons === 0 ? this.names.at(clientX, clientY) : undefined;
  }

  /** The page scrolled: a card whose name moved away closes, and the pointer is over something else. */
  private follow(): void {
    if (this.opened) {
      const { top, left } = this.opened.range.getBoundingClientRect();
      const hasMoved = Math.abs(top - this.opened.top) > STILL || Math.abs(left - this.opened.left) > STILL;
      if (hasMoved) this.close();
    }
    if (this.pointer) this.looking ??= setTimeout(() => this.look(), LOOK_EVERY);
  }
}

function directionOf({ startContainer }: Range): string {
  const { parentElement } = startContainer;
  return parentElement ? getComputedStyle(parentElement).direction : '';
}
