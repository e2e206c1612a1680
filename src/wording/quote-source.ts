import type { Quote } from '../engine/report.ts';
import { dayOf } from './dates.ts';
import { quoteWords } from './quote.ts';
import { safeHref } from './safe-href.ts';
import { say } from './say.ts';
import { titleOf } from './source.ts';
import { hrefOfWords } from './text-fragment.ts';
import { snippet, visible } from './visible.ts';

/** Longest title in a line about a quotation, in characters. */
const TITLE_LENGTH = 90;

/** Where the words of a quotation stand, ready to show. */
export interface QuotePlace {
  readonly title: string;
  /** Leads to the words themselves where the page is sure to have them so. */
  readonly href?: string;
  /** "sentence 12", as readers count. */
  readonly sentence: string;
  /** The whole of it where the document was named just before. */
  readonly again: string;
  /** Issuer and day, as far as they are known. */
  readonly facts: readonly string[];
}

/** The document that a quotation stands in, with the number of its sentence. */
export function quotePlace(quote: Quote): QuotePlace | undefined {
  const { source, verdict } = quote;
  if (source === undefined) return undefined;
  const href = verdict === 'verbatim' ? hrefOfWords(source.url, quoteWords(quote)) : safeHref(source.url);
  const facts = [visible(source.issuer ?? ''), dayOf(source.date) ?? ''].filter(fact => fact !== '');
  return {
    title: snippet(titleOf(source), TITLE_LENGTH),
    ...(href !== undefined && { href }),
    sentence: say('sentence', { number: source.sentence + 1 }),
    again: say('quoteSameDocument', { number: source.sentence + 1 }),
    facts,
  };
}

/** The same as a line of text: "In Commentary, sentence 5 (Veldian News Agency, 15 May 2031)". */
export function quotePlaceText(quote: Quote): string | undefined {
  const place = quotePlace(quote);
  if (place === undefined) return undefined;
  const words = say('quoteInSentence', { title: place.title, number: (quote.source?.sentence ?? 0) + 1 });
  return place.facts.length === 0 ? words : `${words} (${place.facts.join(', ')})`;
}
