import { analyze } from '../../src/engine/analyze.ts';
import { Corpus } from '../../src/engine/pack/corpus.ts';
import { Pack } from '../../src/engine/pack/pack.ts';
import type { PackDocument } from '../../src/engine/pack/pack-document.ts';
import { packDocuments } from '../../src/engine/pack/pack-documents.ts';
import type { Quote, Report } from '../../src/engine/report.ts';
import { overlaps } from '../../src/engine/text/span.ts';
import { articleFromText } from '../../src/extract/plain-text.ts';
import { openBundled } from './bundled.ts';
import { type Evaluation, share, tally } from './evaluation.ts';
import { readShared } from './shared-rows.ts';

/** A printed quotation laid on the transcript of a speech; the label was computed from the words that differ. */
interface SpeechQuote {
  readonly doc: string;
  readonly date: string;
  readonly quote: string;
  readonly start: number;
  readonly label: 'verbatim' | 'altered';
  readonly file: string;
  readonly source_span: string;
}

interface Judged {
  readonly row: SpeechQuote;
  readonly ours: Quote | undefined;
}

/** Our verdicts that are right for each label. */
const RIGHT: Readonly<Record<SpeechQuote['label'], readonly string[]>> = {
  verbatim: ['verbatim', 'folded'],
  altered: ['altered', 'elided', 'retold'],
};

/** Verdicts on quotations of campaign speeches, the transcripts in a pack of their own; `undefined` when they are not there. */
export function evaluateSpeechQuotes(): Evaluation | undefined {
  const speeches = readShared('campaign2016_speeches') as { file: string; text: string }[] | undefined;
  const rows = readShared('quotes_speeches_computed') as SpeechQuote[] | undefined;
  const articles = readShared('polnear_train') as { id: string; text: string }[] | undefined;
  if (!speeches || !rows || !articles) return undefined;
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const onPages = rows.filter(({ doc }) => texts.has(doc));
  const undated = judgeAll(onPages, row => texts.get(row.doc)!, speeches.map(documentOf).map(withoutDate));
  const dated = judgeAll(onPages, row => texts.get(row.doc)!, speeches.map(documentOf));
  const unnamed = judgeAll(rows, sentenceOf, speeches.map(documentOf).map(withoutName));
  const alone = judgeAll(rows, sentenceOf, speeches.map(documentOf).map(withoutDate));
  return {
    rows: [
      share('verdict right', undated, isRight),
      ...(['verbatim', 'altered'] as const).map(label =>
        share(`verdict right: ${label}`, undated.filter(ofLabel(label)), isRight),
      ),
      tally('altered, shown as the same words', undated.filter(isHidden).length, undated.length),
      share('verdict right, with the days of speeches', dated, isRight),
      tally('altered, shown as the same words, with days', dated.filter(isHidden).length, dated.length),
      share('verdict right, in a sentence alone', alone, isRight),
      ...(['verbatim', 'altered'] as const).map(label =>
        share(`verdict right, in a sentence alone: ${label}`, alone.filter(ofLabel(label)), isRight),
      ),
      share('verdict right, in a sentence alone, transcripts of nobody', unnamed, isRight),
      tally(
        'altered, shown as the same words, in a sentence alone',
        alone.filter(isHidden).length,
        alone.length,
      ),
    ],
    failures: [...undated, ...alone].filter(judged => !isRight(judged)).map(failure),
  };
}

/** A quotation as the whole text of a page. */
function sentenceOf({ quote, file }: SpeechQuote): string {
  return `“${quote.replace(/[,.]$/, '')},” ${speakerOf(file)} said.`;
}

function judgeAll(
  rows: readonly SpeechQuote[],
  textOf: (row: SpeechQuote) => string,
  documents: readonly PackDocument[],
): Judged[] {
  const corpus = Corpus.of([Pack.from(packDocuments('speeches', documents))]);
  const { entities } = openBundled();
  const reports = new Map<string, Report>();
  return rows.map(row => {
    const text = textOf(row);
    const report =
      reports.get(text) ?? analyze(articleFromText(text, { published: row.date }), corpus, entities);
    reports.set(text, report);
    return { row, ours: quoteOf(row, report) };
  });
}

/** The quotation of ours that stands where the row says. */
function quoteOf({ quote, start }: SpeechQuote, { quotes, article: { text } }: Report): Quote | undefined {
  const places = [
    ...text.matchAll(new RegExp(quote.replace(/[,.]$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g')),
  ];
  const at = places.sort((a, b) => Math.abs(a.index - start) - Math.abs(b.index - start))[0]?.index ?? start;
  const span = { start: at, end: at + quote.length };
  return quotes.find(one => one.kind !== 'indirect' && overlaps(one.span, span));
}

function documentOf({ file, text }: { file: string; text: string }): PackDocument {
  const speaker = speakerOf(file);
  const numbers = [...file.matchAll(/\d+/g)].map(([digits]) => digits.padStart(2, '0'));
  const [year, month, day] = numbers[0]!.length === 4 ? numbers : [`20${numbers[2]}`, numbers[0], numbers[1]];
  return {
    id: file,
    title: `Speech by ${speaker}`,
    issuer: speaker,
    speaker,
    date: `${year}-${month}-${day}`,
    text,
  };
}

function speakerOf(file: string): string {
  return file.startsWith('Clinton') ? 'Hillary Clinton' : 'Donald Trump';
}

/** As whoever collects transcripts may pack them: text alone. */
function withoutName({ id, text }: PackDocument): PackDocument {
  return { id, title: id, ...(text !== undefined && { text }) };
}

function withoutDate({ date: _, ...document }: PackDocument): PackDocument {
  return document;
}

function ofLabel(label: string): (judged: Judged) => boolean {
  return ({ row }) => row.label === label;
}

function isRight({ row, ours }: Judged): boolean {
  return RIGHT[row.label].includes(ours?.verdict ?? '');
}

function isHidden({ row, ours }: Judged): boolean {
  return row.label === 'altered' && RIGHT.verbatim.includes(ours?.verdict ?? '');
}

function failure({ row, ours }: Judged): { id: string; what: string } {
  const verdict = ours === undefined ? 'not found' : (ours.verdict ?? ours.kind);
  return { id: row.doc, what: `${verdict}, is ${row.label}: “${row.quote}” · speech: “${row.source_span}”` };
}
