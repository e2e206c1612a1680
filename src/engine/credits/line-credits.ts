import type { Entity } from '../entities/entity.ts';
import type { EntityIndex } from '../entities/entity-index.ts';
import type { Credit } from '../report.ts';
import type { Span } from '../text/span.ts';
import { readAttributions } from './attribution.ts';
import { readAsianAttributions } from './attribution-asia.ts';
import { readCreditLine } from './credit-line.ts';
import type { PageLine } from './page-lines.ts';
import { photoCredits, photoSpans } from './photo-credit.ts';
import { readRoles } from './sign-off.ts';
import { onlyStateAgency, readStateMediaPhrases } from './state-media-phrases.ts';
import { readUnlisted } from './unlisted-outlets.ts';

/** What is known of the page when one of its lines is read. */
interface Page {
  readonly index: EntityIndex;
  readonly edges: ReadonlySet<PageLine>;
  /** Lines of running text: the body, and the last sentences that extraction set below it. */
  readonly prose: ReadonlySet<PageLine>;
  readonly stateAgency: () => Entity | undefined;
}

/** What each line says by itself: credits of pictures, credit lines, whom the text cites. `text` is the article's. */
export function readLines(
  lines: readonly PageLine[],
  edges: ReadonlySet<PageLine>,
  text: string,
  index: EntityIndex,
): Credit[] {
  const prose = proseOf(lines);
  const page = { index, edges, prose, stateAgency: onlyStateAgency(text, index) };
  return lines.flatMap(line => readLine(line, page));
}

function readLine(line: PageLine, { index, edges, prose, stateAgency }: Page): Credit[] {
  const pictures = photoSpans(line);
  const photos = photoCredits(line, pictures, index);
  if (pictures.some(span => span.start === 0 && span.end === line.text.length)) return photos;
  const printed = [...readCreditLine(line, edges.has(line), index), ...readRoles(line, index)];
  if (!prose.has(line)) return [...photos, ...printed];
  const masked = [...pictures, ...spansIn(line, printed)];
  return [
    ...photos,
    ...printed,
    ...readAttributions(line, masked, index),
    ...readAsianAttributions(line, masked, index),
    ...readUnlisted(line, index),
    ...readStateMediaPhrases(line, stateAgency),
  ];
}

/** Where credits stand in their line: what they name is not cited as well. */
function spansIn(line: PageLine, credits: readonly Credit[]): Span[] {
  return credits.flatMap(({ evidence: { span, text } }) => {
    const start = span ? span.start - (line.start ?? 0) : line.text.indexOf(text);
    return [{ start, end: start + text.length }];
  });
}

/** Sentences below the body that may still be the story's: buttons end it. */
const CLOSING_LINES = 4;
/** A sentence, not a label or a headline. */
const SENTENCE = /^\S+(?: \S+){4,}[.!?][”"’)]?$/;

function proseOf(lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const tail = lines.filter(line => line.place === 'tail');
  const end = tail.findIndex(({ text }, i) => i >= CLOSING_LINES || !SENTENCE.test(text));
  const closing = tail.slice(0, end < 0 ? tail.length : end);
  return new Set([...lines.filter(line => line.start !== undefined), ...closing]);
}
