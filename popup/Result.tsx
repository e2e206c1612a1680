import type { Report } from '../src/engine/report.ts';
import { furtherRelated } from '../src/wording/related.ts';
import { Answer } from './Answer.tsx';
import { Chain } from './Chain.tsx';
import { Names } from './Names.tsx';
import { Notices } from './Notices.tsx';
import type { PopupState } from './popup-state.ts';
import { Quotes } from './Quotes.tsx';
import { Related } from './Related.tsx';
import { SearchedNote } from './SearchedNote.tsx';
import { Sources } from './Sources.tsx';
import type { Wishes } from './wishes.ts';

interface Props {
  readonly report: Report;
  readonly state: Pick<PopupState, 'comparable' | 'marks' | 'namings'>;
  readonly wishes: Wishes;
}

/** A Report from its answer down to what was searched; what the engine did not find is not there. */
export function Result({ report, state, wishes }: Props) {
  const { page } = wishes;
  return (
    <>
      <Answer report={report} state={state} wishes={wishes} />
      <Chain report={report} page={page} />
      <Notices report={report} page={page} />
      <Quotes report={report} page={page} lookUp={query => wishes.lookUp({ query })} />
      <Sources report={report} page={page} />
      <Related related={furtherRelated(report)} />
      <Names report={report} namings={state.namings} wishes={wishes} />
      <SearchedNote report={report} />
    </>
  );
}
