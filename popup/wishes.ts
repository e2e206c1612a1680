import type { ComparablePage } from '../src/laid-beside.ts';
import type { LookupQuestion } from '../src/messages.ts';
import type { MarkChoice } from '../src/wording/marks.ts';
import type { LivePage } from './live-page-calls.ts';

/** What a reader may wish for in the popup. */
export interface Wishes {
  readonly page: LivePage;
  /** Reads the page once more. */
  retry(): void;
  /** Has these painted in the page instead of those before; none clears it. */
  mark(choices: readonly MarkChoice[]): void;
  lookUp(asked: LookupQuestion): void;
  /** Lays a page read before beside the one behind the popup. */
  compare(other: ComparablePage): void;
  /** Returns to what is known about the page. */
  back(): void;
}
