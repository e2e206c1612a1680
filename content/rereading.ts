/** What a marked page shows, as far as it tells whether it is still what was read. */
export interface PageFacts {
  readonly address: string;
  /** Characters of the article and what surrounds it. */
  readonly characters: number;
  /** Places that are marked. */
  readonly placed: number;
}

/** Characters of a paragraph: less than that is a counter, a date or a button. */
const LATE_TEXT = 200;
/** Milliseconds between two readings: reading a long page takes a tenth of a second. */
const PAUSE = 2_000;
/** Readings of one address: a page without an end would be read without an end. */
const MOST = 6;

/** Decides when a marked page shows so much else that it is to be read again. */
export class Rereading {
  private times = 0;
  private last = Number.NEGATIVE_INFINITY;
  private address: string | undefined;

  constructor(private known: PageFacts) {}

  /** The page was read and marked. */
  wasRead(known: PageFacts): void {
    this.known = known;
  }

  /** Whether the page is to be read now, `time` in milliseconds; when so, counts it as done. */
  isDue(shown: PageFacts, time: number): boolean {
    if (!this.isOther(shown)) return false;
    if (shown.address !== this.address) this.times = 0;
    if (this.times >= MOST || time - this.last < PAUSE) return false;
    this.address = shown.address;
    this.times++;
    this.last = time;
    return true;
  }

  /** It moved on within itself, more text came, or most of what was marked is gone. */
  private isOther({ address, characters, placed }: PageFacts): boolean {
    const { known } = this;
    return (
      address !== known.address ||
      characters >= known.characters + LATE_TEXT ||
      (known.placed > 0 && placed * 2 < known.placed)
    );
  }
}
