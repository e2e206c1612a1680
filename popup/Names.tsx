import type { Report, ReportEntity } from '../src/engine/report.ts';
import { entityFacts, namedEntities } from '../src/wording/entity.ts';
import { say, sayCount } from '../src/wording/say.ts';
import { visible } from '../src/wording/visible.ts';
import { FirstFew } from './FirstFew.tsx';
import { Section } from './Section.tsx';

/** Who and what the article names, with neutral facts. */
export function Names({ report }: { readonly report: Report }) {
  const often = namedEntities(report.entities);
  if (often.length === 0) return null;
  return (
    <Section name="names" heading={say('names')}>
      <FirstFew items={often} row={entity => <NameRow key={entity.id} entity={entity} />} />
    </Section>
  );
}

function NameRow({ entity }: { readonly entity: ReportEntity }) {
  return (
    <li data-entity={entity.type}>
      <h3>
        <bdi>{visible(entity.name)}</bdi>
      </h3>
      <span class="count">{sayCount('mentions', entity.mentions.length)}</span>
      <p class="facts">{entityFacts(entity).join(' · ')}</p>
    </li>
  );
}
