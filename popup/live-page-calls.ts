import type { Place } from '../src/messages.ts';

/** What a reader may ask of the page behind the popup. */
export interface LivePage {
  /** Scrolls to a place and marks it. */
  reveal(place: Place): void;
  /** Marks places instead of those marked before. */
  mark(places: readonly Place[]): void;
  clearMarks(): void;
}
