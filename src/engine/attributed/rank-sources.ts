import type { DocumentRecord } from '../pack/pack-document.ts';
import type { Source } from '../report.ts';

/** Share of a page, in passages or retold, from which it rests on a text. */
const MAIN_SHARE = 0.3;

/** All sources in order: statements the page rests on, the one it points to, statements quoted in passing, reports. */
export function rankSources(sources: readonly Source[]): Source[] {
  return [...sources].sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf(source: Source): number {
  if (source.kind === 'report') return 3;
  if (source.attribution) return 1;
  return isMain(source) ? 0 : 2;
}

/** Whether the page rests on a statement that its text tells: then nothing else is looked for. */
export function restsOnText(found: readonly Source[]): boolean {
  return found.some(source => isStatement(source) && isMain(source));
}

/** Whether shared text tells of another statement by the same issuer that the page reports: then that is the one. */
export function isToldOtherwise(found: readonly Source[], { id, issuer }: DocumentRecord): boolean {
  return found.some(
    source =>
      source.document === id ||
      (isStatement(source) && source.issuer === issuer && source.confidence !== 'possible'),
  );
}

function isStatement({ kind, order }: Source): boolean {
  return kind === 'statement' && order !== 'later';
}

function isMain({ coverage, retold }: Source): boolean {
  return coverage + retold >= MAIN_SHARE;
}
