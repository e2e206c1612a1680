import type { NamingQuestion } from '../src/engine/lookup/naming.ts';
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
  /** Always marks names on the page's site, or no longer. */
  always(isAlways: boolean): void;
  lookUp(asked: LookupQuestion): void;
  /** Looks for the documents that have a name. */
  findNaming(asked: NamingQuestion): void;
  /** Lays a page read before beside the one behind the popup. */
  compare(other: ComparablePage): void;
  /** Returns to what is known about the page. */
  back(): void;
}
