import type { Report } from '../src/engine/report.ts';
import { noticeHeading } from '../src/wording/notice.ts';
import { say } from '../src/wording/say.ts';
import { visible } from '../src/wording/visible.ts';
import type { LivePage } from './live-page-calls.ts';
import { Section } from './Section.tsx';
import { Why } from './Why.tsx';

/** What a reader would want to know, each with its evidence. */
export function Notices({ report, page }: { readonly report: Report; readonly page: LivePage }) {
  if (report.notices.length === 0) return null;
  return (
    <Section name="notices" heading={say('notices')}>
      <ul>
        {report.notices.map((notice, index) => (
          <li key={`${index} ${notice.kind}`} data-notice={notice.kind}>
            <h3>{noticeHeading(notice)}</h3>
            <p dir="auto">{visible(notice.text)}</p>
            <Why evidence={notice.evidence} report={report} page={page} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
