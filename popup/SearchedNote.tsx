import type { Report } from '../src/engine/report.ts';
import { say } from '../src/wording/say.ts';
import { searchedLines, searchedOutside, searchedSummary } from '../src/wording/searched.ts';
import { Section } from './Section.tsx';

/** What the article was compared with, gaps named: the ground of every "no match". */
export function SearchedNote({ report }: { readonly report: Report }) {
  const outside = searchedOutside(report);
  return (
    <Section name="searched" heading={say('searched')}>
      <p>{searchedSummary(report)}</p>
      {outside && <p>{outside}</p>}
      <ul>
        {searchedLines(report).map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{say('onYourMachine')}</p>
    </Section>
  );
}
