import type { Article, Block } from '../../../src/engine/article.ts';
import type { Mention } from '../../../src/engine/entities/entity.ts';
import { findQuotes } from '../../../src/engine/quotes/quotes.ts';
import type { Quote } from '../../../src/engine/report.ts';

/** An article of paragraphs parted by blank lines. */
export function articleOf(text: string, language?: string): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (const paragraph of text.split('\n\n')) {
    if (paragraph.trim() !== '')
      blocks.push({ span: { start, end: start + paragraph.length }, kind: 'paragraph' });
    start += paragraph.length + 2;
  }
  return { title: '', text, blocks, margins: [], metadata: {}, ...(language !== undefined && { language }) };
}

/** The quotes of a text. */
export function quotesIn(text: string, language?: string, mentions: readonly Mention[] = []): Quote[] {
  return findQuotes(articleOf(text, language), mentions);
}

/** For every quote of a text its speaker and cue, `-` for none. */
export function saidIn(text: string, language?: string): string[] {
  return quotesIn(text, language).map(
    ({ speaker, cue }) => `${speaker?.name ?? '-'} / ${cue?.text.toLowerCase() ?? '-'}`,
  );
}
