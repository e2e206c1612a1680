import browser, { type Runtime } from 'webextension-polyfill';
import type { Article } from './engine/article.ts';
import type { LookupAnswer, LookupOrder } from './engine/lookup/lookup-answer.ts';
import type { Naming, NamingQuestion } from './engine/lookup/naming.ts';
import type { Report } from './engine/report.ts';
import type { Span } from './engine/text/span.ts';
import type { ComparablePage } from './laid-beside.ts';
import type { TabState } from './tab-state.ts';
import type { MarkChoice } from './wording/marks.ts';

/** What the background answers, to our own pages only: a content script may call none of it. */
export interface BackgroundCalls {
  /** Reads the tab's page, compares it and keeps the answer. Asking twice does no harm. */
  trace(tabId: number): TabState;
  /** What is known about the page the tab shows now, without reading it again. */
  stateOf(tabId: number): TabState | undefined;
  /** What the packs hold of a phrase, a quotation or a name. */
  lookup(asked: LookupQuestion): LookupReply;
  /** Which documents of the packs have a name of the page. */
  naming(asked: NamingQuestion): NamingReply;
  /** The pages read before, since the browser started, that can be laid beside the tab's; the likeliest first. */
  comparable(tabId: number): readonly ComparablePage[];
  /** Lays a page read before and the tab's page side by side. */
  compare(asked: ComparisonQuestion): ComparisonReply;
  /** Marks what the reader chose in the tab's page as it was last read, instead of what was marked there. */
  mark(wish: MarkWish): MarkReply;
  /** Whether names are always marked on a site. */
  isAlways(site: string): boolean;
  /** Always marks names on a site from now on, or no longer; answers which. */
  setAlways(wish: { readonly site: string; readonly isAlways: boolean }): boolean;
}

/** What the background hears from content scripts. It asks the browser who speaks, and believes nothing else. */
export interface PageCalls {
  /** A page came into view on a site where names are always marked, or the page that is marked shows something else now. */
  opened(nothing: undefined): void;
}

/** What the reader wants marked in a tab. */
export interface MarkWish {
  readonly tabId: number;
  readonly choices: readonly MarkChoice[];
}

/** How many places could be marked, of how many. */
export interface MarkReply {
  readonly placed: number;
  readonly asked: number;
}

/** What the reader looks up, and which holders are to come first: the oldest unless said otherwise. */
export interface LookupQuestion {
  readonly query: string;
  readonly order?: LookupOrder;
}

/** What became of a lookup. */
export type LookupReply =
  | { readonly kind: 'answer'; readonly answer: LookupAnswer }
  | { readonly kind: 'error'; readonly reason: 'packs' | 'unknown' };

/** What became of looking for a name. */
export type NamingReply =
  | { readonly kind: 'naming'; readonly naming: Naming }
  | { readonly kind: 'error'; readonly reason: 'packs' | 'unknown' };

/** Which pages the reader lays side by side. */
export interface ComparisonQuestion {
  readonly tabId: number;
  /** Key of the page read before, as `comparable` told it. */
  readonly key: string;
  /** Which page is the article, the other being what it is laid against; without it the one that draws on the other, or is later. */
  readonly article?: 'tab' | 'kept';
}

/** What became of a comparison: the article's Report with its `comparison`, or that one of the pages is no longer kept. */
export type ComparisonReply =
  | { readonly kind: 'compared'; readonly article: 'tab' | 'kept'; readonly report: Report }
  | { readonly kind: 'gone' }
  | { readonly kind: 'error'; readonly reason: 'unknown' };

/** What the content script of a tab answers. */
export interface ContentCalls {
  /** Reads the page afresh. */
  read(nothing: undefined): PageReading;
  /** Scrolls to a place in the article and marks it; false when it is no longer on the page. */
  reveal(place: Place): boolean;
  /** Marks places in the page instead of those marked before; answers how many could be placed. */
  mark(marking: Marking): number;
  /** Takes every mark off the page; answers whether there were any. */
  clearMarks(nothing: undefined): boolean;
  /** What the reader has marked here; nothing chosen once it was cleared, undefined before. */
  marked(nothing: undefined): readonly MarkChoice[] | undefined;
  /** Leads to the next marked name, or the one before, and opens its card; false when there is none. */
  step(by: 1 | -1): boolean;
}

/** What is painted alike in the page: quotations by how they stand to their source. */
export type MarkKind =
  | 'evidence'
  | 'passage'
  | 'quote-same'
  | 'quote-changed'
  | 'quote-retold'
  | 'quote-unfound'
  | 'name';

/** What is to be marked in the page, and the cards of the names among it. */
export interface Marking {
  /** What the reader chose. */
  readonly choices: readonly MarkChoice[];
  readonly places: readonly Place[];
  readonly cards: readonly NameCard[];
  /** What the button says that turns marks off from a card. */
  readonly turnOff: string;
  /** Language of the words. */
  readonly language: string;
}

/** What the card of a marked name says, in words ready to show. */
export interface NameCard {
  readonly name: string;
  /** What it is: "Person", "News agency". */
  readonly kind: string;
  /** A line each: who or what, whose, how often the page names it. */
  readonly facts: readonly string[];
}

/** A place in the page: a span of `article.text`, or an index into the article's margins. */
export interface Place {
  readonly kind: MarkKind;
  readonly span?: Span;
  readonly margin?: number;
  /** The part of the margin that is meant; without it the whole margin. */
  readonly text?: string;
  /** Of a name: index of its card. */
  readonly card?: number;
}

/** What a content script read. Comes from a page: the background checks it before use. */
export type PageReading =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'not-article' }
  | { readonly kind: 'not-html'; readonly contentType: string }
  | Extract<TabState, { readonly kind: 'too-large' }>;

type Asked<Calls, Name extends keyof Calls> = Calls[Name] extends (argument: infer A) => unknown ? A : never;
type Answered<Calls, Name extends keyof Calls> = Calls[Name] extends (argument: never) => infer A ? A : never;
type Handlers<Calls> = {
  [Name in keyof Calls]: (
    argument: Asked<Calls, Name>,
    sender: Runtime.MessageSender,
  ) => Answered<Calls, Name> | Promise<Answered<Calls, Name>>;
};

/** Asks the background, once more when it was stopped in the middle: every call may be asked twice. */
export async function askBackground<Name extends keyof BackgroundCalls>(
  name: Name,
  argument: Asked<BackgroundCalls, Name>,
): Promise<Answered<BackgroundCalls, Name>> {
  const ask = () => browser.runtime.sendMessage({ name, argument });
  let reply: unknown;
  try {
    reply = await ask();
  } catch (error) {
    if (!wasStopped(error)) throw error;
  }
  return answerIn(reply ?? (await ask()));
}

/** Asks the content script of a tab's top page. Rejects when none is there. */
export async function askTab<Name extends keyof ContentCalls>(
  tabId: number,
  name: Name,
  argument: Asked<ContentCalls, Name>,
): Promise<Answered<ContentCalls, Name>> {
  return answerIn(await browser.tabs.sendMessage(tabId, { name, argument }, { frameId: 0 }));
}

/** Tells the background, from a content script, that the page is in view or shows something else now. */
export async function tellOpened(): Promise<void> {
  if (isAlive()) await browser.runtime.sendMessage({ name: 'opened' }).catch(() => undefined);
}

/** Whether the extension that put this script here still runs: not after it was updated or removed. */
export function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

/** Registers one handler per call; messages of other senders than `accepts` allows are not answered. */
export function answer<Calls>(
  handlers: Handlers<Calls>,
  accepts: (sender: Runtime.MessageSender) => boolean,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { name, argument } = (message ?? {}) as { name: keyof Calls; argument: Asked<Calls, keyof Calls> };
    if (!Object.hasOwn(handlers, name) || !accepts(sender)) return undefined;
    return Promise.resolve(handlers[name](argument, sender)).then(answered => ({ answer: answered }));
  });
}

/** Whether one of our own pages speaks, and no page of the web through a content script. */
export function isOwnPage(sender: Runtime.MessageSender): boolean {
  return isOurs(sender) && sender.url?.startsWith(browser.runtime.getURL('')) === true;
}

/** Whether our own extension speaks: the only sender a content script hears. */
export function isOurs(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id;
}

/** An answer is wrapped, so that a call that answers nothing differs from no answer. */
function answerIn<Answer>(reply: unknown): Answer {
  if (reply === undefined || reply === null) throw new Error('Nobody answered.');
  return (reply as { answer: Answer }).answer;
}

/** The two texts by which browsers say that the background was stopped before it answered. */
function wasStopped(error: unknown): boolean {
  const text = error instanceof Error ? error.message : String(error);
  return text.includes('message channel closed') || text.includes('Receiving end does not exist');
}
