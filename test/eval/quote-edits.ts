import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { analyze } from '../../src/engine/analyze.ts';
import type { Quote } from '../../src/engine/report.ts';
import { findSentences } from '../../src/engine/text/sentences.ts';
import { overlaps } from '../../src/engine/text/span.ts';
import { tokenize } from '../../src/engine/text/tokenize.ts';
import { articleOf } from '../engine/invented.ts';
import { randomFrom } from '../engine/reuse/random-texts.ts';
import { openBundled } from './bundled.ts';
import { EDITS, type EditKind, edit, type Lexicon, noisy, type Random } from './edited-quotes.ts';
import { type Evaluation, share } from './evaluation.ts';

const FILES = ['kcna-2012', 'kcna-2023-12-to-2024-11', 'whitehouse-foreign-2021-to-2026'];
/** Pages made, and quotations of one statement on each. */
const PAGES = 400;
const QUOTES = 10;
/** Pages with one quotation each. */
const LONE_PAGES = 1000;
/** Words of a quotation. */
const MIN_WORDS = 7;
const MAX_WORDS = 40;

interface Statement {
  readonly date: string;
  readonly issuer: string;
  readonly text: string;
}

/** A quotation printed on a page: noise only, an ellipsis, or one edit. */
interface Printed {
  readonly what: EditKind | 'typography' | 'ellipsis over a negation';
  readonly text: string;
  readonly original: string;
  readonly ours?: Quote | undefined;
}

/** Verdicts on quotations of held statements under typographic noise and under one edit each; `undefined` without the corpus. */
export function evaluateQuoteEdits(): Evaluation | undefined {
  if (!existsSync(`../shared/corpus/${FILES[0]}.jsonl.gz`)) return undefined;
  const random = randomFrom(5);
  const statements = FILES.flatMap(readStatements);
  const lexicon = statements.slice(0, 200).flatMap(({ text }) => tokenize(text).words);
  const pages = Array.from({ length: PAGES }, () => statements[random(statements.length)]!);
  const together = pages.flatMap(statement =>
    judge(statement, printedOf(statement, random, lexicon, QUOTES)),
  );
  const lone = Array.from({ length: LONE_PAGES }, () => statements[random(statements.length)]!);
  const alone = lone.flatMap(statement => judge(statement, printedOf(statement, random, lexicon, 1)));
  return {
    rows: [...rowsOf('ten on a page', together), ...rowsOf('one on a page', alone)],
    failures: [...together, ...alone].filter(printed => !isRight(printed)).map(failure),
  };
}

function rowsOf(where: string, printed: readonly Printed[]) {
  const kinds = ['typography', ...EDITS, 'ellipsis over a negation'] as const;
  return kinds.flatMap(kind => {
    const ofKind = printed.filter(({ what }) => what === kind);
    return ofKind.length === 0 ? [] : [share(`${where}: ${kind}`, ofKind, isRight)];
  });
}

function isRight({ what, ours }: Printed): boolean {
  const verdict = ours?.verdict;
  if (what === 'ellipsis over a negation') return verdict === 'elided';
  const isSame = verdict === 'verbatim' || verdict === 'folded';
  return what === 'typography' ? isSame : !isSame;
}

function readStatements(file: string): Statement[] {
  const lines = gunzipSync(readFileSync(`../shared/corpus/${file}.jsonl.gz`))
    .toString()
    .split('\n');
  return lines
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Statement & { readonly language?: string })
    .filter(({ text, language }) => language !== 'es' && text.length > 1500 && text.length < 30_000);
}

/** Sentences of a statement as they may be quoted, each in one way. */
function printedOf({ text }: Statement, random: Random, lexicon: Lexicon, most: number): Printed[] {
  const sentences = findSentences(text)
    .map(({ start, end }) =>
      text
        .slice(start, end)
        .replace(/["“”«»]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(isQuotable);
  const chosen = Array.from({ length: Math.min(most, sentences.length) }, (_, i) => {
    const at = i + random(sentences.length - i);
    const sentence = sentences[at]!;
    sentences[at] = sentences[i]!;
    return sentence;
  });
  return chosen.flatMap((original): Printed[] => {
    const printed = print(original, random, lexicon);
    return printed ? [{ ...printed, original }] : [];
  });
}

function isQuotable(sentence: string): boolean {
  const words = tokenize(sentence).count;
  return words >= MIN_WORDS && words <= MAX_WORDS && !/[()[\]\u2026]|\.\./.test(sentence);
}

/** Half of them with noise only, the other half with one edit. */
function print(sentence: string, random: Random, lexicon: Lexicon): Omit<Printed, 'original'> | undefined {
  const elided = elideNegation(sentence);
  if (elided && random(3) === 0) return { what: 'ellipsis over a negation', text: elided };
  if (random(2) === 0) return { what: 'typography', text: noisy(sentence, random) };
  const what = EDITS[random(EDITS.length)]!;
  const text = edit(sentence, what, random, lexicon);
  return text === undefined ? undefined : { what, text };
}

function elideNegation(sentence: string): string | undefined {
  const elided = sentence.replace(/(?<=\w+ \w+ \w+) (?:not|never) (?=\w+ \w+ \w+)/, ' … ');
  return elided === sentence ? undefined : elided;
}

function judge({ date, issuer }: Statement, printed: readonly Printed[]): Printed[] {
  const { corpus, entities } = openBundled();
  const lead = `A statement was published by ${issuer}, and here is what it said about the matter in several of its parts.`;
  const paragraphs = printed.map(({ text }) => `“${text.replace(/\.$/, '')},” ${issuer} said.`);
  const article = { ...articleOf([lead, ...paragraphs]), published: date };
  const { quotes } = analyze(article, corpus, entities);
  const blocks = article.blocks.slice(-printed.length);
  return printed.map((one, i) => {
    const inBlock = quotes.filter(({ span, kind }) => kind !== 'indirect' && overlaps(span, blocks[i]!.span));
    return { ...one, ours: inBlock.sort((a, b) => b.text.length - a.text.length)[0] };
  });
}

function failure({ what, text, original, ours }: Printed): { id: string; what: string } {
  return {
    id: what,
    what: `${ours?.verdict ?? 'not found'}: “${text}” of “${original}” ${JSON.stringify(ours?.difference ?? '')}`,
  };
}
