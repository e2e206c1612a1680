import type { Naming } from '../src/engine/lookup/naming.ts';
import type { ReportEntity } from '../src/engine/report.ts';
import { type NamingList, namingLists, namingSpellings, namingSummary } from '../src/wording/naming.ts';
import { say } from '../src/wording/say.ts';
import type { NamingState } from './popup-state.ts';
import { WebLink } from './WebLink.tsx';

interface Props {
  readonly entity: ReportEntity;
  readonly naming: NamingState | undefined;
  /** Looks once more. */
  retry(): void;
}

/** What else in the packs has a name. */
export function NamedElsewhere({ entity, naming, retry }: Props) {
  if (naming === undefined) return null;
  return (
    <div class="naming" aria-live="polite" aria-busy={naming.kind === 'looking'}>
      {naming.kind === 'looking' && <p class="facts">{say('namingWorking')}</p>}
      {naming.kind === 'error' && (
        <p class="facts">
          {say('lookupFailed')}.{' '}
          <button type="button" class="text-button" data-action="retry-naming" onClick={retry}>
            {say('tryAgain')}
          </button>
        </p>
      )}
      {naming.kind === 'naming' && <Found entity={entity} naming={naming.naming} />}
    </div>
  );
}

function Found({ entity, naming }: { readonly entity: ReportEntity; readonly naming: Naming }) {
  const spellings = namingSpellings(naming, entity);
  return (
    <>
      <p class="verdict">{namingSummary(naming)}.</p>
      {spellings !== undefined && <p class="facts">{spellings}.</p>}
      {namingLists(naming).map(list => (
        <Documents key={list.heading} list={list} />
      ))}
    </>
  );
}

function Documents({ list: { heading, rows } }: { readonly list: NamingList }) {
  return (
    <>
      {heading && <p class="facts">{heading}</p>}
      <ul>
        {rows.map(({ document, title, href, facts }) => (
          <li key={document}>
            <WebLink title={title} url={href} /> <span class="facts">{facts.join(' · ')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
