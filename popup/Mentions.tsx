import type { Report, ReportEntity } from '../src/engine/report.ts';
import type { Span } from '../src/engine/text/span.ts';
import { mentionWords, referencesHeading } from '../src/wording/mention.ts';
import { say } from '../src/wording/say.ts';
import { FirstFew } from './FirstFew.tsx';
import { languageOf } from './language-of.ts';
import type { LivePage } from './live-page-calls.ts';
import { placeOfSpan } from './places.ts';
import { ShowMark } from './ShowMark.tsx';

interface Props {
  readonly entity: ReportEntity;
  readonly report: Report;
  readonly page: LivePage;
}

/** Places shown of a name that stands everywhere. */
const FEW_PLACES = 3;

/** Each place that names an entity, with the words around it, then those that mean it without the name. */
export function Mentions({ entity, report, page }: Props) {
  const { mentions, references = [] } = entity;
  const place = (span: Span) => <MentionItem key={span.start} span={span} report={report} page={page} />;
  return (
    <div class="mentions">
      <FirstFew items={mentions} few={FEW_PLACES} row={place} />
      {references.length > 0 && (
        <>
          <p class="facts">{referencesHeading()}</p>
          <FirstFew items={references} few={FEW_PLACES} row={place} />
        </>
      )}
    </div>
  );
}

function MentionItem({ span, report, page }: Omit<Props, 'entity'> & { readonly span: Span }) {
  const { before, name, after } = mentionWords(report.article.text, span);
  return (
    <li>
      <button
        type="button"
        class="quotation mention"
        title={say('showInPage')}
        onClick={() => page.reveal(placeOfSpan(span))}
      >
        <q class="snippet" dir="auto" lang={languageOf(report)}>
          {before}
          <b>{name}</b>
          {after}
        </q>
        <ShowMark />
      </button>
    </li>
  );
}
