import { type ReadText, readText } from '../text/read-text.ts';

/** A query made ready. */
export interface Query {
  /** As it is searched. */
  readonly words: string;
  readonly text: ReadText;
  /** The distinct stems of its words, stop words left out. */
  readonly stems: readonly number[];
}

/** Characters searched, some 300 words: no quotation of a news story is longer. */
export const MAX_QUERY = 2000;

/** Reads what somebody typed or pasted. */
export function readQuery(query: string): Query {
  const words = cut(query.trim());
  const text = readText(words);
  return { words, text, stems: [...new Set(text.stems)].filter(stem => stem !== 0) };
}

/** Cut at the last white space, when there is one not far off; never through a character. */
function cut(query: string): string {
  if (query.length <= MAX_QUERY) return query;
  const end = query.lastIndexOf(' ', MAX_QUERY);
  return query.slice(0, end > MAX_QUERY / 2 ? end : MAX_QUERY).replace(/[\ud800-\udbff]$/, '');
}
