import type { ComparablePage } from '../src/laid-beside.ts';
import type { ComparisonReply, LookupReply, NamingReply } from '../src/messages.ts';
import type { TabState } from '../src/tab-state.ts';
import type { MarkChoice } from '../src/wording/marks.ts';

/** A lookup under way, refused, or answered. */
export type LookupState = { readonly query: string } & (
  | { readonly kind: 'looking' }
  | { readonly kind: 'too-short' }
  | { readonly kind: 'replied'; readonly reply: LookupReply }
);

/** Two pages beside each other, or on the way there. */
export type ComparisonState =
  | { readonly kind: 'comparing' }
  | { readonly kind: 'replied'; readonly reply: ComparisonReply };

/** Documents with a name: on the way, or found. */
export type NamingState = { readonly kind: 'looking' } | NamingReply;
/** Those of the names that a reader opened, by their entity's id. */
export type Namings = Readonly<Record<string, NamingState>>;

/** What fills the popup: the page, or what the reader went to see instead. */
export type View =
  | { readonly kind: 'tab' }
  | { readonly kind: 'lookup'; readonly lookup: LookupState }
  | { readonly kind: 'comparison'; readonly comparison: ComparisonState };

/** Everything the popup shows is a function of this. */
export interface PopupState {
  readonly tab: TabState;
  readonly view: View;
  /** What became of the reader's last wish. */
  readonly said: string;
  /** Pages that can be laid beside this one. */
  readonly comparable: readonly ComparablePage[];
  /** What the reader chose to have painted in pages. */
  readonly marks: readonly MarkChoice[];
  /** The site of the page, where it has one, and whether names are always marked there. */
  readonly site?: SiteState;
  readonly namings: Namings;
}

/** A site, and whether names are always marked on it. */
export interface SiteState {
  /** Scheme and host: "https://example.org". */
  readonly site: string;
  readonly isAlways: boolean;
}

/** The popup as it opens. */
export const OPENING: PopupState = {
  tab: { kind: 'loading', step: 'reading' },
  view: { kind: 'tab' },
  said: '',
  comparable: [],
  marks: [],
  namings: {},
};
