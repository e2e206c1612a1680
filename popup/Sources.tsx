import type { Passage, Report, Source } from '../src/engine/report.ts';
import { say, sayCount } from '../src/wording/say.ts';
import {
  canCompare,
  sourceExtent,
  sourceLeftOut,
  sourceNote,
  sourceOrigin,
  sourceRelation,
  titleOf,
} from '../src/wording/source.ts';
import { snippet } from '../src/wording/visible.ts';
import { FirstFew } from './FirstFew.tsx';
import { languageOf } from './language-of.ts';
import type { LivePage } from './live-page-calls.ts';
import { PassageStrip } from './PassageStrip.tsx';
import { placeOfSpan } from './places.ts';
import { Section } from './Section.tsx';
import { ShowMark } from './ShowMark.tsx';
import { WebLink } from './WebLink.tsx';

interface Props {
  readonly report: Report;
  readonly page: LivePage;
}

/** The documents that the article's text or quotations derive from. */
export function Sources({ report, page }: Props) {
  if (report.sources.length === 0) return null;
  return (
    <Section name="sources" heading={say('sources')}>
      <FirstFew
        items={report.sources}
        row={source => <SourceRow key={source.document} source={source} report={report} page={page} />}
      />
      {canCompare(report) && <p class="detail compare-hint">{say('compareHint')}</p>}
    </Section>
  );
}

function SourceRow({ source, report, page }: Props & { readonly source: Source }) {
  const details = [sourceExtent(source), sourceLeftOut(source), sourceNote(source)].filter(
    line => line !== undefined,
  );
  return (
    <li data-source={source.relation}>
      <p class="relation">{sourceRelation(source)}</p>
      <h3>
        <WebLink title={titleOf(source)} url={source.url} />
      </h3>
      <p class="facts">{sourceOrigin(source).join(' · ')}</p>
      <PassageStrip passages={source.passages} length={report.article.text.length} />
      {details.map(line => (
        <p key={line} class="detail">
          {line}
        </p>
      ))}
      <Passages passages={source.passages} report={report} page={page} />
    </li>
  );
}

function Passages({ passages, report, page }: Props & { readonly passages: readonly Passage[] }) {
  if (passages.length === 0) return null;
  const row = (passage: Passage) => (
    <li key={passage.article.start}>
      <PassageButton passage={passage} report={report} page={page} />
    </li>
  );
  return (
    <details>
      <summary>{sayCount('passages', passages.length)}</summary>
      <FirstFew items={passages} row={row} />
    </details>
  );
}

function PassageButton({ passage, report, page }: Props & { readonly passage: Passage }) {
  const { article: span, words } = passage;
  return (
    <button
      type="button"
      class="evidence"
      data-passage={words}
      title={say('showInPage')}
      onClick={() => page.reveal(placeOfSpan(span))}
    >
      <span class="evidence-kind">{sayCount('passageWords', words)}</span>{' '}
      <q class="snippet" dir="auto" lang={languageOf(report)}>
        {say('quoted', { text: snippet(report.article.text.slice(span.start, span.end)) })}
      </q>
      <ShowMark />
    </button>
  );
}
