import type { Holder, LookupAnswer, LookupOrder, NamedThere } from '../src/engine/lookup/lookup-answer.ts';
import {
  holderRow,
  lookupEarliest,
  lookupQuery,
  lookupSummary,
  namedFacts,
  namedHeading,
} from '../src/wording/lookup-answer.ts';
import { shownName } from '../src/wording/name-card.ts';
import { wikidataHref } from '../src/wording/naming.ts';
import { namePart, sayParts } from '../src/wording/parts.ts';
import { say } from '../src/wording/say.ts';
import { searchedLines } from '../src/wording/searched.ts';
import { Difference } from './Difference.tsx';
import { FirstFew } from './FirstFew.tsx';
import { LookUpName } from './LookUpName.tsx';
import { Section } from './Section.tsx';
import { Side } from './Side.tsx';
import { WebLink } from './WebLink.tsx';
import type { Wishes } from './wishes.ts';

interface Props {
  readonly answer: LookupAnswer;
  readonly wishes: Wishes;
}

const ORDERS: readonly (readonly [LookupOrder, 'lookupOldest' | 'lookupNewest'])[] = [
  ['oldest', 'lookupOldest'],
  ['newest', 'lookupNewest'],
];

/** The answer to a lookup: the earliest document, the names, then every version. */
export function Found({ answer, wishes }: Props) {
  const summary = lookupSummary(answer);
  return (
    <>
      <Side heading={lookupQuery(answer.query)} back={wishes.back}>
        {summary && <p class="meaning">{summary}</p>}
        <Earliest answer={answer} />
      </Side>
      <NamedHere answer={answer} wishes={wishes} />
      <Holders answer={answer} wishes={wishes} />
      <Section name="searched" heading={say('searched')}>
        <ul>
          {searchedLines(answer).map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function Earliest({ answer }: Pick<Props, 'answer'>) {
  const row = lookupEarliest(answer);
  if (row === undefined || answer.holders.length < 2) return null;
  return (
    <p class="meaning">
      {sayParts('lookupEarliest', { title: [namePart(row.title)] }).map(({ text, isName }) =>
        isName ? <WebLink key={text} title={text} url={row.href} /> : text,
      )}{' '}
      <span class="facts">{row.facts.join(' · ')}</span>
    </p>
  );
}

function NamedHere({ answer, wishes }: Props) {
  const { entities } = answer;
  if (entities.length === 0) return null;
  return (
    <Section name="named" heading={namedHeading(entities)}>
      <FirstFew
        items={entities}
        row={entity => (
          <NamedItem key={entity.id} entity={entity} query={answer.query} lookUp={wishes.lookUp} />
        )}
      />
    </Section>
  );
}

interface NamedProps extends Pick<Wishes, 'lookUp'>, Pick<LookupAnswer, 'query'> {
  readonly entity: NamedThere;
}

function NamedItem({ entity, query, lookUp }: NamedProps) {
  const href = wikidataHref(entity);
  return (
    <li data-entity={entity.type}>
      <h3>
        <bdi>{shownName(entity)}</bdi>
      </h3>
      <p class="facts" dir="auto">
        {namedFacts(entity)}
      </p>
      <p class="ways facts">
        {entity.name !== query && <LookUpName name={entity.name} lookUp={lookUp} />}
        {href !== undefined && <WebLink title={say('wikidata')} url={href} />}
      </p>
    </li>
  );
}

function Holders({ answer, wishes }: Props) {
  const { holders, query, order } = answer;
  if (holders.length === 0) return null;
  return (
    <Section name="holders" heading={say('lookupVersions')}>
      {holders.length > 1 && (
        <fieldset class="choices order">
          <legend class="unseen">{say('lookupOrder')}</legend>
          {ORDERS.map(([one, key]) => (
            <label key={one} class="choice">
              <input
                type="radio"
                name="order"
                checked={order === one}
                onChange={() => wishes.lookUp({ query, order: one })}
              />
              {say(key)}
            </label>
          ))}
        </fieldset>
      )}
      <FirstFew
        items={holders}
        row={holder => <HolderItem key={`${holder.pack} ${holder.document}`} holder={holder} query={query} />}
      />
    </Section>
  );
}

function HolderItem({ holder, query }: { readonly holder: Holder; readonly query: string }) {
  const { likeness, title, href, facts, difference } = holderRow(holder, query);
  return (
    <li data-likeness={holder.likeness}>
      <p class="relation">{likeness}</p>
      <h3>
        <WebLink title={title} url={href} />
      </h3>
      <p class="facts">{facts.join(' · ')}</p>
      {difference.length > 0 && (
        <p class="version">
          <q class="snippet" dir="auto">
            <Difference parts={difference} />
          </q>
        </p>
      )}
    </li>
  );
}
