import type { Report } from '../src/engine/report.ts';
import { type ChainRow, chainRows, type RowDocument } from '../src/wording/chain-rows.ts';
import { namePart, sayParts } from '../src/wording/parts.ts';
import { say } from '../src/wording/say.ts';
import type { LivePage } from './live-page-calls.ts';
import { Parts } from './Parts.tsx';
import { Section } from './Section.tsx';
import { WebLink } from './WebLink.tsx';
import { Why } from './Why.tsx';

interface Props {
  readonly report: Report;
  readonly page: LivePage;
}

/** The way the text came, from this page upstream to who said it: a line of plain words a hop. */
export function Chain({ report, page }: Props) {
  if (report.chain.length === 0) return null;
  return (
    <Section name="chain" heading={say('chain')}>
      <ol>
        {chainRows(report).map((row, index) => (
          <ChainHop key={`${index} ${row.role}`} row={row} report={report} page={page} />
        ))}
      </ol>
    </Section>
  );
}

function ChainHop({ row, report, page }: Props & { readonly row: ChainRow }) {
  const { role, line, facts, document, note, evidence } = row;
  return (
    <li data-hop={role}>
      <h3>
        <Parts parts={line} />
      </h3>
      {facts.length > 0 && (
        <p class="facts" dir="auto">
          {facts.join(' · ')}
        </p>
      )}
      {document && <DocumentLink document={document} />}
      {note && <p class="detail">{note}</p>}
      <Why evidence={evidence} report={report} page={page} />
    </li>
  );
}

/** The words around the title of a document, and the title as the way to it. */
function DocumentLink({ document: { title, url } }: { readonly document: RowDocument }) {
  return (
    <p class="detail">
      {sayParts('hopDocument', { title: [namePart(title)] }).map(({ text, isName }) =>
        isName ? <WebLink key={text} title={text} url={url} /> : text,
      )}
    </p>
  );
}
