import type { ReportEntity } from '../src/engine/report.ts';
import { entityFacts } from '../src/wording/entity.ts';
import { say, sayCount } from '../src/wording/say.ts';
import { visible } from '../src/wording/visible.ts';
import { FirstFew } from './FirstFew.tsx';
import { Section } from './Section.tsx';

/** Who and what the article names, with neutral facts. */
export function Names({ entities }: { readonly entities: readonly ReportEntity[] }) {
  if (entities.length === 0) return null;
  const often = [...entities].sort((a, b) => b.mentions.length - a.mentions.length);
  return (
    <Section name="names" heading={say('names')}>
      <FirstFew items={often} row={entity => <NameRow key={entity.id} entity={entity} />} />
    </Section>
  );
}

function NameRow({ entity }: { readonly entity: ReportEntity }) {
  const count = entity.mentions.length;
  return (
    <li data-entity={entity.type}>
      <h3>
        <bdi>{visible(entity.name)}</bdi>
      </h3>
      {count > 0 && <span class="count">{sayCount('mentions', count)}</span>}
      <p class="facts">{entityFacts(entity).join(' · ')}</p>
    </li>
  );
}
