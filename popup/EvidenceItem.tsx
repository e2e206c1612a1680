import type { Evidence, Report } from '../src/engine/report.ts';
import { evidenceLabel, evidenceText } from '../src/wording/evidence.ts';
import { say } from '../src/wording/say.ts';
import { languageOf } from './language-of.ts';
import type { LivePage } from './live-page-calls.ts';
import { placeOfEvidence } from './places.ts';
import { ShowMark } from './ShowMark.tsx';

interface Props {
  readonly evidence: Evidence;
  readonly report: Report;
  readonly page: LivePage;
}

/** The words that prove a claim: a button that shows them in the page, where they stand in it. */
export function EvidenceItem({ evidence, report, page }: Props) {
  const place = placeOfEvidence(evidence);
  const words = (
    <>
      <span class="evidence-kind">{evidenceLabel(evidence, report)}</span>{' '}
      <q class="snippet" dir="auto" lang={languageOf(report)}>
        {evidenceText(evidence)}
      </q>
    </>
  );
  if (place === undefined) return <p class="evidence">{words}</p>;
  return (
    <button
      type="button"
      class="evidence"
      data-evidence={evidence.kind}
      title={say('showInPage')}
      onClick={() => page.reveal(place)}
    >
      {words}
      <ShowMark />
    </button>
  );
}
