import type { Place } from '../src/messages.ts';
import type { MarkChoice } from '../src/wording/marks.ts';

/** What a reader may ask of the page behind the popup. */
export interface LivePage {
  /** Scrolls to a place and marks it. */
  reveal(place: Place): void;
  /** Marks what the reader chose instead of what was marked before. */
  mark(choices: readonly MarkChoice[]): void;
  clearMarks(): void;
  /** What is marked in it; nothing chosen once it was cleared, undefined before. */
  marked(): Promise<readonly MarkChoice[] | undefined>;
}
