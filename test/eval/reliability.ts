import type { Confidence } from '../../src/engine/report.ts';
import { type Evaluation, share } from './evaluation.ts';
import { type Claim, judgeClaims } from './reliability-claims.ts';

const CONFIDENCES: readonly Confidence[] = ['certain', 'likely', 'possible'];
/** Columns of the table, in characters. */
const FIRST = 26;
const OTHERS = 18;

/** What is said with which confidence, and how often it is right. */
export async function evaluateReliability(): Promise<Evaluation | undefined> {
  const claims = await judgeClaims();
  if (claims === undefined) return undefined;
  const hops = claims.filter(({ what }) => what !== 'source');
  const sources = claims.filter(({ what }) => what === 'source');
  const rows = [
    { name: 'chain', some: hops },
    { name: 'sources', some: sources },
  ].flatMap(({ name, some }) =>
    CONFIDENCES.map(confidence => share(`${name}, ${confidence}: right`, saidSo(some, confidence), isRight)),
  );
  return {
    // Where nothing is said with a confidence, nothing is wrong either.
    rows: rows.map(row => (row.count === 0 ? { ...row, value: 1 } : row)),
    notes: reliabilityTable(claims),
    failures: claims
      .filter(claim => !isRight(claim))
      .map(({ id, what, name, confidence }) => ({ id, what: `${confidence}, but wrong: ${what} ${name}` })),
  };
}

/** One line for each relation: right of all, by confidence. */
export function reliabilityTable(claims: readonly Claim[]): string[] {
  const line = (name: string, cells: readonly string[]) =>
    name.padEnd(FIRST) + cells.map(cell => cell.padStart(OTHERS)).join('');
  const cells = (some: readonly Claim[]) =>
    CONFIDENCES.map(confidence => rightOfAll(saidSo(some, confidence)));
  const whats = [...new Set(claims.map(({ what }) => what))].sort();
  return [
    line('said \\ confidence', CONFIDENCES),
    ...whats.map(what => line(what, cells(claims.filter(claim => claim.what === what)))),
  ];
}

function rightOfAll(claims: readonly Claim[]): string {
  if (claims.length === 0) return '·';
  const right = claims.filter(isRight).length;
  return `${right} of ${claims.length} ${((100 * right) / claims.length).toFixed(0)} %`;
}

function saidSo(claims: readonly Claim[], confidence: Confidence): Claim[] {
  return claims.filter(claim => claim.confidence === confidence);
}

function isRight(claim: Claim): boolean {
  return claim.isRight;
}
