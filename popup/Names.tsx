import type { Report } from '../src/engine/report.ts';
import { groupMembers, type NameGroup, nameGroups } from '../src/wording/name-groups.ts';
import { say } from '../src/wording/say.ts';
import { FirstFew } from './FirstFew.tsx';
import { NameRow } from './NameRow.tsx';
import type { Namings } from './popup-state.ts';
import { Section } from './Section.tsx';
import type { Wishes } from './wishes.ts';

interface Props {
  readonly report: Report;
  readonly namings: Namings;
  readonly wishes: Pick<Wishes, 'page' | 'lookUp' | 'findNaming'>;
}

/** Names that stand open without being asked for: no more rows than any other list begins with. */
const FEW_NAMES = 5;

/** Who and what the article names: a line for each kind, which opens to its names. */
export function Names({ report, namings, wishes }: Props) {
  const groups = nameGroups(report);
  if (groups.length === 0) return null;
  const count = groups.reduce((sum, { entities }) => sum + entities.length, 0);
  return (
    <Section name="names" heading={say('names')}>
      <div class="name-groups">
        {groups.map(group => (
          <Group
            key={group.kind}
            group={group}
            isOpen={count <= FEW_NAMES}
            report={report}
            namings={namings}
            wishes={wishes}
          />
        ))}
      </div>
    </Section>
  );
}

function Group({ group, isOpen, ...rest }: Props & { readonly group: NameGroup; readonly isOpen: boolean }) {
  return (
    <details class="name-group" data-names={group.kind} open={isOpen}>
      <summary>
        <h3>{group.heading}</h3>
        <span class="facts members" dir="auto">
          {groupMembers(group)}
        </span>
      </summary>
      <FirstFew
        items={group.entities}
        row={entity => <NameRow key={entity.id} entity={entity} {...rest} />}
      />
    </details>
  );
}
