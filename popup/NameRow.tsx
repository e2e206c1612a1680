import type { Report, ReportEntity } from '../src/engine/report.ts';
import { entityFacts } from '../src/wording/entity.ts';
import { mentionCount } from '../src/wording/mention.ts';
import { shownName } from '../src/wording/name-card.ts';
import { spellingsOf, wikidataHref } from '../src/wording/naming.ts';
import { capitalised, say } from '../src/wording/say.ts';
import { LookUpName } from './LookUpName.tsx';
import { Mentions } from './Mentions.tsx';
import { NamedElsewhere } from './NamedElsewhere.tsx';
import type { Namings } from './popup-state.ts';
import { WebLink } from './WebLink.tsx';
import type { Wishes } from './wishes.ts';

interface Props {
  readonly entity: ReportEntity;
  readonly report: Report;
  readonly namings: Namings;
  readonly wishes: Pick<Wishes, 'page' | 'lookUp' | 'findNaming'>;
}

/** A name with what it is; opened, where it stands in the page and which documents have it. */
export function NameRow({ entity, report, namings, wishes }: Props) {
  const facts = entityFacts(entity);
  const naming = namings[entity.id];
  const find = () => wishes.findNaming({ id: entity.id, names: spellingsOf(entity, report.article.text) });
  return (
    <li data-entity={entity.type}>
      <details class="name" onToggle={({ currentTarget }) => currentTarget.open && !naming && find()}>
        <summary>
          <span class="name-line">
            <bdi class="shown-name">{shownName(entity)}</bdi>{' '}
            <span class="count">{mentionCount(entity)}</span>
          </span>
          {facts.length > 0 && (
            <span class="facts" dir="auto">
              {capitalised(facts.join(' · '))}
            </span>
          )}
        </summary>
        <Mentions entity={entity} report={report} page={wishes.page} />
        <Ways entity={entity} lookUp={wishes.lookUp} />
        <NamedElsewhere entity={entity} naming={naming} retry={find} />
      </details>
    </li>
  );
}

function Ways({ entity, lookUp }: Pick<Props, 'entity'> & Pick<Wishes, 'lookUp'>) {
  const href = wikidataHref(entity);
  return (
    <p class="ways">
      <LookUpName name={entity.name} lookUp={lookUp} />
      {href !== undefined && <WebLink title={say('wikidata')} url={href} />}
    </p>
  );
}
