import type { Article } from '../../src/engine/article.ts';
import type { PackDocument } from '../../src/engine/pack/pack-document.ts';
import { articleFromText } from '../../src/extract/plain-text.ts';

/** An article with the documents whose sentences it holds. */
export interface MixedArticle {
  readonly article: Article;
  /** Ids of these documents and of others with the same text. */
  readonly sources: readonly string[];
}

/** What articles are mixed from. */
export interface Ingredients {
  /** Indexed documents, whose sentences are to be found. */
  readonly documents: readonly PackDocument[];
  /** Texts that stand in no index. */
  readonly heldBack: readonly string[];
}

/** Sentences that are taken from one side before the other's turn. */
const TURN = 2;
/** Turns of a document after which one is quoted. */
const QUOTED_TURNS = 3;
/** A document this long gives enough sentences. */
const MIN_WORDS = 120;

/**
 * Articles as editors make them, always the same ones: two sentences of a document, two of a text that nobody has,
 * every third pair of a document as a quotation. When a document ends, the next in the corpus goes on.
 */
export function mixArticles(ingredients: Ingredients, words: number, count: number): MixedArticle[] {
  const withText = ingredients.documents.filter(({ text }) => text !== undefined);
  const long = withText.filter(({ text }) => text!.split(' ').length >= MIN_WORDS);
  const usable = long.length > 0 ? long : withText;
  const idsByText = idsOf(withText);
  return Array.from({ length: count }, (_, i) => {
    const from = (end: number) => Math.floor((i * end) / count);
    const documents = sentencesFrom(usable, from(usable.length));
    const others = sentencesFrom(
      ingredients.heldBack.map(text => ({ text })),
      from(ingredients.heldBack.length),
    );
    const { text, used } = mix(documents, others, words);
    return {
      article: articleFromText(text, { title: `Report ${i}`, ...dayAfter(used) }),
      sources: [...new Set(used.flatMap(document => idsByText.get(document.text!)!))],
    };
  });
}

/** A sentence and whose it is. */
export interface Taken<Holder> {
  readonly sentence: string;
  readonly holder: Holder;
}

/** The sentences of one holder after the other, round and round. */
export function* sentencesFrom<Holder extends { readonly text?: string }>(
  holders: readonly Holder[],
  start: number,
): Generator<Taken<Holder>, never> {
  for (let i = start; ; i++) {
    const holder = holders[i % holders.length]!;
    for (const sentence of splitSentences(holder.text!)) yield { sentence, holder };
  }
}

function mix(
  documents: Generator<Taken<PackDocument>, never>,
  others: Generator<Taken<unknown>, never>,
  words: number,
): { readonly text: string; readonly used: readonly PackDocument[] } {
  const used = new Set<PackDocument>();
  const paragraphs: string[] = [];
  let count = 0;
  for (let turn = 0; count < words; turn++) {
    const isFromDocument = turn % 2 === 0;
    const taken = Array.from({ length: TURN }, () => (isFromDocument ? documents : others).next().value);
    if (isFromDocument) for (const { holder } of taken) used.add(holder as PackDocument);
    const text = taken.map(({ sentence }) => sentence).join(' ');
    const isQuoted = isFromDocument && (turn / 2) % QUOTED_TURNS === QUOTED_TURNS - 1;
    paragraphs.push(isQuoted ? `“${text}” the ministry said.` : text);
    count += text.split(' ').length;
  }
  return { text: paragraphs.join('\n\n'), used: [...used] };
}

/** News comes a day after the last document that it reports. */
export function dayAfter(documents: readonly PackDocument[]): { published?: string } {
  const last = documents
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);
  if (last === undefined) return {};
  return { published: new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10) };
}

function idsOf(documents: readonly PackDocument[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, text } of documents) ids.set(text!, [...(ids.get(text!) ?? []), id]);
  return ids;
}

function splitSentences(text: string): string[] {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.!?]) (?=[A-Z])/);
}
