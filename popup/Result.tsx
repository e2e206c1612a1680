import type { Report } from '../src/engine/report.ts';
import { furtherRelated } from '../src/wording/related.ts';
import { Answer } from './Answer.tsx';
import { Chain } from './Chain.tsx';
import type { LivePage } from './live-page-calls.ts';
import { Names } from './Names.tsx';
import { Notices } from './Notices.tsx';
import { Quotes } from './Quotes.tsx';
import { Related } from './Related.tsx';
import { SearchedNote } from './SearchedNote.tsx';
import { Sources } from './Sources.tsx';

/** A Report from its answer down to what was searched; what the engine did not find is not there. */
export function Result({ report, page }: { readonly report: Report; readonly page: LivePage }) {
  return (
    <>
      <Answer report={report} page={page} />
      <Chain report={report} page={page} />
      <Notices report={report} page={page} />
      <Quotes report={report} page={page} />
      <Sources report={report} page={page} />
      <Related related={furtherRelated(report)} />
      <Names report={report} />
      <SearchedNote report={report} />
    </>
  );
}
