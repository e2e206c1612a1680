import type { Notice, Report } from '../src/engine/report.ts';
import { say } from '../src/wording/say.ts';
import { visible } from '../src/wording/visible.ts';
import { EvidenceItem } from './EvidenceItem.tsx';
import { FirstFew } from './FirstFew.tsx';
import type { LivePage } from './live-page-calls.ts';
import { Section } from './Section.tsx';

/** Evidence shown for a notice before a reader asks for all. */
const FEW = 2;

/** What a reader would want to know, each with its evidence. */
export function Notices({ report, page }: { readonly report: Report; readonly page: LivePage }) {
  if (report.notices.length === 0) return null;
  return (
    <Section name="notices" heading={say('notices')}>
      <ul>
        {report.notices.map((notice, index) => (
          <li key={`${index} ${notice.kind}`} data-notice={notice.kind}>
            <p>{visible(notice.text)}</p>
            <FirstFew
              items={ownEvidence(notice)}
              few={FEW}
              row={(evidence, at) => (
                <li key={`${at} ${evidence.kind}`}>
                  <EvidenceItem evidence={evidence} page={page} />
                </li>
              )}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** That a hop is state media rests on what proves the hop, and the chain shows that just above. */
function ownEvidence({ kind, evidence }: Notice): Notice['evidence'] {
  return kind === 'state-media' ? [] : evidence;
}
