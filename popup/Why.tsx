import type { Evidence, Report } from '../src/engine/report.ts';
import { whyLine } from '../src/wording/evidence.ts';
import { EvidenceItem } from './EvidenceItem.tsx';
import { FirstFew } from './FirstFew.tsx';
import type { LivePage } from './live-page-calls.ts';

interface Props {
  readonly evidence: readonly Evidence[];
  readonly report: Report;
  readonly page: LivePage;
}

/** What made us say something: named in a line, quoted when a reader opens it. */
export function Why({ evidence, report, page }: Props) {
  if (evidence.length === 0) return null;
  return (
    <details class="why">
      <summary>{whyLine(evidence, report)}</summary>
      <FirstFew
        items={evidence}
        row={(one, index) => (
          <li key={`${index} ${one.kind}`}>
            <EvidenceItem evidence={one} report={report} page={page} />
          </li>
        )}
      />
    </details>
  );
}
