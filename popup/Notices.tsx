import type { Report } from '../src/engine/report.ts';
import { say } from '../src/wording/say.ts';
import { visible } from '../src/wording/visible.ts';
import { EvidenceItem } from './EvidenceItem.tsx';
import type { LivePage } from './live-page-calls.ts';
import { Section } from './Section.tsx';

/** What a reader would want to know, each with its evidence. */
export function Notices({ report, page }: { readonly report: Report; readonly page: LivePage }) {
  if (report.notices.length === 0) return null;
  return (
    <Section name="notices" heading={say('notices')}>
      <ul>
        {report.notices.map((notice, index) => (
          <li key={`${index} ${notice.kind}`} data-notice={notice.kind}>
            <p>{visible(notice.text)}</p>
            {notice.evidence.map(evidence => (
              <EvidenceItem key={evidence.text} evidence={evidence} page={page} />
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
