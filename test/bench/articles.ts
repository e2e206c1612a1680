import type { Article } from '../../src/engine/article.ts';
import type { PackDocument } from '../../src/engine/pack/pack-document.ts';
import { articleFromText } from '../../src/extract/plain-text.ts';

/** A usual news story. */
const ARTICLE_WORDS = 400;
/** How many articles are timed. */
const ARTICLES = 60;
/** A document this long gives enough sentences. */
const MIN_WORDS = 120;

/**
 * Articles of about 400 words, always the same ones: sentences of one document in order, with those of another
 * between them, a quotation around every fifth.
 */
export function makeArticles(documents: readonly PackDocument[]): Article[] {
  const long = documents.filter(({ text }) => text !== undefined && text.split(' ').length >= MIN_WORDS);
  const usable = long.length > 0 ? long : documents.filter(({ text }) => text !== undefined);
  const step = Math.max(1, Math.floor(usable.length / ARTICLES));
  return Array.from({ length: ARTICLES }, (_, i) => {
    const first = usable[(i * step) % usable.length]!;
    const second = usable[(i * step + Math.floor(step / 2) + 1) % usable.length]!;
    return articleFromText(mix(first.text!, second.text!), { title: `Report ${i}`, published: '2026-01-01' });
  });
}

function mix(first: string, second: string): string {
  const [main, other] = [sentencesOf(first), sentencesOf(second)];
  const paragraphs: string[] = [];
  let words = 0;
  for (let i = 0; words < ARTICLE_WORDS; i++) {
    const sentence =
      (i % 3 === 2 ? other : main)[i % Math.max(main.length, other.length)] ?? main[i % main.length]!;
    const printed = i % 5 === 4 ? `“${sentence}” the ministry said.` : sentence;
    paragraphs.push(printed);
    words += printed.split(' ').length;
  }
  return paragraphs.join('\n\n');
}

function sentencesOf(text: string): string[] {
  return text.replace(/\s+/g, ' ').split(/(?<=[.!?]) (?=[A-Z])/);
}
