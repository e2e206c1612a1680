import type { Article } from '../../src/engine/article.ts';
import type { PackDocument } from '../../src/engine/pack/pack-document.ts';
import { articleFromText } from '../../src/extract/plain-text.ts';
import { dayAfter, type Ingredients, sentencesFrom, type Taken } from './articles.ts';

/** A thorough news story. */
const WORDS = 1000;
/** Words of a fragment. */
const FRAGMENT = 5;

/** Reporting clauses around the sentences of a document: before, after, inside, with pronouns, roles and indirect speech; persons are invented. */
const CLAUSES: readonly ((next: () => string) => string)[] = [
  next => `Ada Quillfeather, a spokeswoman of the foreign ministry, said on Monday: “${next()}”`,
  next => `“${opened(next())},” she added in a statement.`,
  next =>
    `“${opened(next())},” Minister Bo Thistlewood told reporters in Geneva on Tuesday. “${next()} ${next()}”`,
  next => `According to the ministry’s statement, “${next()}”`,
  next =>
    `He warned that the plan was “${fragment(next())}” and said it would lead to “${fragment(next())}”.`,
  next => `“${opened(next())},” the official said, according to Yonhap.`,
  next => `“${opened(next())},” said Cy Marrowby, who has led the institute since May.`,
  next => `Quillfeather said that talks would go on, but denounced “${fragment(next())}”.`,
];

/** Articles of 1,000 words with ten quotations of documents, half of the rest from the same documents. */
export function mixQuoted({ documents, heldBack }: Ingredients, count: number): Article[] {
  const withText = documents.filter(({ text }) => text !== undefined);
  const texts = heldBack.map(text => ({ text }));
  return Array.from({ length: count }, (_, i) => {
    const from = (end: number) => Math.floor((i * end) / count);
    const used = new Set<PackDocument>();
    const own = unquoted(sentencesFrom(withText, from(withText.length)), holder => used.add(holder));
    const others = unquoted(sentencesFrom(texts, from(texts.length)));
    const text = mix(own, others);
    return articleFromText(text, {
      title: `Report ${i}`,
      url: 'https://news.example/story',
      ...dayAfter([...used]),
    });
  });
}

/** Paragraphs of two sentences, the clauses at even distances between them. */
function mix(own: () => string, others: () => string): string {
  const paragraphs: string[] = [];
  let quoted = 0;
  for (let count = 0; count < WORDS || quoted < CLAUSES.length; ) {
    const isDue = quoted < CLAUSES.length && count >= (WORDS * (quoted + 1)) / (CLAUSES.length + 1);
    const next = paragraphs.length % 2 === 0 ? own : others;
    const paragraph = isDue ? CLAUSES[quoted++]!(own) : `${next()} ${next()}`;
    paragraphs.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return paragraphs.join('\n\n');
}

/** Sentences without quotation marks: the ten are all that there are. */
function unquoted<Holder>(
  sentences: Generator<Taken<Holder>, never>,
  use: (holder: Holder) => void = () => {},
): () => string {
  return () => {
    for (;;) {
      const { sentence, holder } = sentences.next().value;
      if (/["“”«»„‘]/.test(sentence)) continue;
      use(holder);
      return sentence;
    }
  };
}

/** Without its full stop. */
function opened(sentence: string): string {
  return sentence.replace(/[.!?]$/, '');
}

/** Words out of the middle. */
function fragment(sentence: string): string {
  const words = opened(sentence).split(' ');
  const start = Math.max(0, Math.floor((words.length - FRAGMENT) / 2));
  return words
    .slice(start, start + FRAGMENT)
    .join(' ')
    .replace(/[,;:]$/, '');
}
