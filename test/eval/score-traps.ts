import type { Evidence } from '../../src/engine/report.ts';
import type { JudgedPage } from './credit-reports.ts';
import type { NameSets } from './name-sets.ts';
import type { SameOutlet } from './score-credits.ts';

/** Longest evidence that holds a trap and is still about it. */
const MAX_EVIDENCE = 200;

interface Claim {
  readonly what: string;
  readonly name: string;
  readonly evidence: readonly Evidence[];
}

/** Claims in credits or chain whose evidence stands inside a listed trap, for a name that no label has. */
export function scoreTraps(page: JudgedPage, same: SameOutlet, sets: NameSets): void {
  const { record, report } = page;
  const claims = claimsOf(page).filter(({ name }) => !labelledNames(page).some(label => same(label, name)));
  for (const { text } of record.traps) {
    const fallen = claims.find(({ evidence }) => evidence.some(proof => standsIn(proof.text, text)));
    sets.trap('traps claimed', record.id, text, fallen && `${fallen.what} ${fallen.name}`);
    const person = report.article.byline.find(
      name => text.toLowerCase().includes(name.toLowerCase()) && !record.byline.includes(name),
    );
    sets.trap('traps taken for a byline', record.id, text, person);
  }
}

/** Credits for the text, which have no confidence of their own, and rows of the chain that are at least likely. */
function claimsOf({ report: { credits, chain } }: JudgedPage): Claim[] {
  const types = ['wrote', 'carried', 'contributed'];
  return [
    ...credits
      .filter(({ type }) => types.includes(type))
      .map(({ type, name, evidence }) => ({ what: type, name, evidence: [evidence] })),
    ...chain
      .filter(({ relation, confidence }) => relation !== undefined && confidence !== 'possible')
      .map(({ relation = '', name, evidence }) => ({ what: relation, name, evidence })),
  ];
}

function labelledNames({ record }: JudgedPage): string[] {
  const credits = [record.carried_by, record.written_by, record.contributed, record.cited].flat();
  return [...credits.map(({ name }) => name), record.own_agency ?? ''];
}

/** Whether evidence is part of a trap, or little more than it. */
function standsIn(evidence: string, trap: string): boolean {
  return trap.includes(evidence) || (evidence.includes(trap) && evidence.length < MAX_EVIDENCE);
}
