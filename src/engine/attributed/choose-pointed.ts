import type { Confidence } from '../report.ts';
import type { Pointed } from './rank-pointed.ts';

/*
 * Read off the labelled pages, once with the right statement among the candidates and once without it (docs/provenance.md).
 */
/** The best statement leads the next one by so much, and the next one has this share of its signs at most; else nothing is claimed. */
const MIN_LEAD = 3;
const MAX_NEXT = 0.5;
/** Subject in common: with a quoted speaker and a named issuer, with one of them, and with a named speaker alone. */
const LIKELY_SUBJECT = 3;
const POSSIBLE_SUBJECT = 4;
const ALONE_SUBJECT = 8;

/** A statement that a page points to clearly enough to claim it. */
export interface Chosen {
  readonly pointed: Pointed;
  readonly confidence: Confidence;
}

/** The first of ranked statements, when it leads the others and enough points to it. */
export function choosePointed([best, next]: readonly Pointed[]): Chosen | undefined {
  if (!best || !leads(best, next)) return undefined;
  const confidence = confidenceOf(best);
  return confidence && { pointed: best, confidence };
}

function leads(best: Pointed, next: Pointed | undefined): boolean {
  if (!next) return true;
  return best.total - next.total >= MIN_LEAD && next.total <= MAX_NEXT * best.total;
}

function confidenceOf({ statement, speaker, subject }: Pointed): Confidence | undefined {
  if (speaker === undefined) return undefined;
  const isRecordOnly = statement.record.words === 0;
  if (statement.pointer?.isCredited && isRecordOnly) return 'likely';
  if (speaker === 'quoted' && statement.pointer && subject >= LIKELY_SUBJECT) return 'likely';
  const least = statement.pointer || speaker === 'quoted' ? POSSIBLE_SUBJECT : ALONE_SUBJECT;
  return subject >= least ? 'possible' : undefined;
}
