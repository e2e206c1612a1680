/**
 * Milliseconds a pointer rests on a name before its card opens: most hovers are a pointer passing by, and Wikipedia's
 * page previews, which have been measured more than any, wait as long.
 */
export const OPEN_AFTER = 500;
/** Milliseconds a card stays when the pointer has left: long enough to cross over to the card. */
export const CLOSE_AFTER = 300;

/** What a pointer is over: a thing that has a card, the card itself, or neither. */
export type Over<Thing> = Thing | 'card' | undefined;

/** Opens a card when the pointer dwells, and closes it some time after it left. */
export class Dwell<Thing extends object> {
  private aimed: Thing | undefined;
  private opened: Thing | undefined;
  private opening: ReturnType<typeof setTimeout> | undefined;
  private closing: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly open: (thing: Thing) => void,
    private readonly close: () => void,
  ) {}

  /** Tells where the pointer is now. */
  over(place: Over<Thing>): void {
    const thing = place === 'card' ? undefined : place;
    if (thing !== this.aimed) this.aimAt(thing);
    const isHeld = place === 'card' || (thing !== undefined && thing === this.opened);
    if (isHeld || this.opened === undefined) this.stay();
    else this.closing ??= setTimeout(() => this.leave(), CLOSE_AFTER);
  }

  /** A card was opened by other means, or closed: forgets where the pointer was. */
  reset(opened?: Thing): void {
    this.aimAt(undefined);
    this.stay();
    this.opened = opened;
  }

  private aimAt(thing: Thing | undefined): void {
    clearTimeout(this.opening);
    this.aimed = thing;
    if (thing === undefined || thing === this.opened) return;
    this.opening = setTimeout(() => {
      this.stay();
      this.opened = thing;
      this.open(thing);
    }, OPEN_AFTER);
  }

  private stay(): void {
    clearTimeout(this.closing);
    this.closing = undefined;
  }

  private leave(): void {
    this.closing = undefined;
    this.opened = undefined;
    this.close();
  }
}
