import type { ComparisonState, LookupState, PopupState } from '../../popup/popup-state.ts';
import type { LookupAnswer } from '../../src/engine/lookup/lookup-answer.ts';
import type { Report } from '../../src/engine/report.ts';
import type { TabState } from '../../src/tab-state.ts';
import { COMPARABLE, COMPARED, NOTHING_SHARED } from './comparisons.ts';
import { FULL } from './fixtures.ts';
import { AMBIGUOUS, HOSTILE_ANSWER, NAMED, UNHELD, VERSIONS } from './lookups.ts';
import { ALL_NAMINGS, FEW_NAMES, HOSTILE_NAMES, MANY_NAMES } from './names.ts';
import { over } from './render-state.tsx';
import { ALL_VERDICTS } from './verdicts.ts';

const RESULT: TabState = { kind: 'result', report: FULL };

function looking(lookup: LookupState): PopupState {
  return over(RESULT, { view: { kind: 'lookup', lookup } });
}

/** The popup after a lookup. */
export function answered(answer: LookupAnswer): PopupState {
  return looking({ kind: 'replied', query: answer.query, reply: { kind: 'answer', answer } });
}

function comparing(comparison: ComparisonState): PopupState {
  return over(RESULT, { view: { kind: 'comparison', comparison } });
}

/** The popup with two pages beside each other. */
export function compared(report: Report, article: 'tab' | 'kept' = 'tab'): PopupState {
  return comparing({ kind: 'replied', reply: { kind: 'compared', article, report } });
}

function naming(name: keyof typeof ALL_NAMINGS): PopupState {
  return over({ kind: 'result', report: FEW_NAMES }, { namings: ALL_NAMINGS[name] });
}

/** What a reader meets beyond the page itself, by name. */
export const VIEWS: Readonly<Record<string, PopupState>> = {
  verdicts: over({ kind: 'result', report: ALL_VERDICTS }),
  'marks-legend': over(
    { kind: 'result', report: ALL_VERDICTS },
    { marks: ['passages', 'quotes', 'names'], said: '23 places marked in the page.' },
  ),
  'names-few': over({ kind: 'result', report: FEW_NAMES }),
  'names-many': over({ kind: 'result', report: MANY_NAMES }),
  'names-found': naming('found'),
  'names-common': naming('common'),
  'names-waiting': naming('waiting'),
  'names-hostile': over({ kind: 'result', report: HOSTILE_NAMES }),
  'compare-offer': over(RESULT, { comparable: COMPARABLE }),
  comparing: comparing({ kind: 'comparing' }),
  comparison: compared(COMPARED),
  'comparison-kept': compared(COMPARED, 'kept'),
  'comparison-empty': compared(NOTHING_SHARED),
  'comparison-gone': comparing({ kind: 'replied', reply: { kind: 'gone' } }),
  'comparison-error': comparing({ kind: 'replied', reply: { kind: 'error', reason: 'unknown' } }),
  'lookup-loading': looking({ kind: 'looking', query: 'must be ready to answer' }),
  'lookup-answer': answered(VERSIONS),
  'lookup-name': answered(NAMED),
  'lookup-ambiguous': answered(AMBIGUOUS),
  'lookup-none': answered(UNHELD),
  'lookup-too-short': looking({ kind: 'too-short', query: 'a' }),
  'lookup-common': answered({ ...UNHELD, query: 'and of the', refused: 'only-common-words' }),
  'lookup-error': looking({ kind: 'replied', query: 'waves', reply: { kind: 'error', reason: 'packs' } }),
  'lookup-hostile': answered(HOSTILE_ANSWER),
};
