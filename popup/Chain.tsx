import type { Hop, Report } from '../src/engine/report.ts';
import { dayOf } from '../src/wording/dates.ts';
import { confidenceWord, hopName, relationWord, roleWord, stateMediaFact } from '../src/wording/hop.ts';
import { capitalised, say } from '../src/wording/say.ts';
import { EvidenceItem } from './EvidenceItem.tsx';
import { FirstFew } from './FirstFew.tsx';
import type { LivePage } from './live-page-calls.ts';
import { Section } from './Section.tsx';

/** Evidence shown for a hop before a reader asks for all: the chain should be seen at a glance. */
const FEW = 2;
/** Of a speaker: the quotations themselves follow. */
const FEW_SAID = 1;

interface Props {
  readonly report: Report;
  readonly page: LivePage;
}

/** The way the text came, from this page upstream to who said it. */
export function Chain({ report, page }: Props) {
  if (report.chain.length === 0) return null;
  return (
    <Section name="chain" heading={say('chain')}>
      <ol>
        {report.chain.map((hop, index) => (
          <ChainHop key={`${index} ${hop.name}`} hop={hop} report={report} page={page} />
        ))}
      </ol>
    </Section>
  );
}

function ChainHop({ hop, report, page }: Props & { readonly hop: Hop }) {
  const relation = relationWord(hop.relation) ?? say('thisPage');
  const facts = [roleWord(hop.role), stateMediaFact(hop, report), dayOf(hop.date)];
  return (
    <li data-hop={hop.role}>
      <p class="relation">
        {relation}
        <span class="confidence" data-confidence={hop.confidence}>
          {confidenceWord(hop.confidence)}
        </span>
      </p>
      <h3>
        <bdi>{hop.role === 'speaker' ? capitalised(hopName(hop)) : hopName(hop)}</bdi>
      </h3>
      <p class="facts">{facts.filter(fact => fact !== undefined).join(' · ')}</p>
      <FirstFew
        items={hop.evidence}
        few={hop.role === 'speaker' ? FEW_SAID : FEW}
        row={(evidence, index) => (
          <li key={`${index} ${evidence.kind}`}>
            <EvidenceItem evidence={evidence} page={page} />
          </li>
        )}
      />
    </li>
  );
}
