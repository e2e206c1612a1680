import type { ComparedPassage, Comparison, Report } from '../src/engine/report.ts';
import {
  type Behind,
  comparedCoverage,
  comparedTitles,
  leftOutCount,
  leftOutSentences,
  passageSides,
} from '../src/wording/comparison.ts';
import { textOf } from '../src/wording/parts.ts';
import { say, sayCount } from '../src/wording/say.ts';
import { Difference } from './Difference.tsx';
import { FirstFew } from './FirstFew.tsx';
import { languageOf } from './language-of.ts';
import { placeOfSpan } from './places.ts';
import { Quotes } from './Quotes.tsx';
import { Section } from './Section.tsx';
import { ShowMark } from './ShowMark.tsx';
import { Side } from './Side.tsx';
import type { Wishes } from './wishes.ts';

interface Props {
  readonly report: Report;
  readonly comparison: Comparison;
  readonly behind: Behind;
  readonly wishes: Wishes;
}

/** Two pages word by word: what both have, the quotations, and what only the other page says. */
export function Compared({ report, comparison, behind, wishes }: Props) {
  const isEmpty = comparison.passages.length === 0;
  const page = behind === 'article' ? wishes.page : undefined;
  return (
    <>
      <Side
        heading={isEmpty ? say('compareNothing') : comparedCoverage(report, comparison, behind)}
        back={wishes.back}
      >
        {isEmpty && <p class="meaning">{comparedCoverage(report, comparison, behind)}</p>}
        <p class="facts">{textOf(comparedTitles(report, comparison))}</p>
      </Side>
      <Passages report={report} comparison={comparison} behind={behind} wishes={wishes} />
      <Quotes report={report} page={page} lookUp={query => wishes.lookUp({ query })} />
      <LeftOut comparison={comparison} behind={behind} wishes={wishes} />
    </>
  );
}

function Passages({ report, comparison: { passages }, behind, wishes }: Props) {
  if (passages.length === 0) return null;
  return (
    <Section name="compared" heading={say('comparePassages')} note={say('compareMarked')}>
      <FirstFew
        items={passages}
        row={passage => (
          <li key={passage.article.start}>
            <Passage passage={passage} behind={behind} wishes={wishes} language={languageOf(report)} />
          </li>
        )}
      />
    </Section>
  );
}

interface PassageProps extends Pick<Props, 'behind' | 'wishes'> {
  readonly passage: ComparedPassage;
  readonly language: string | undefined;
}

function Passage({ passage, behind, wishes, language }: PassageProps) {
  const reveal = () => wishes.page.reveal(placeOfSpan(passage[behind]));
  return (
    <>
      <div class="beside">
        {passageSides(passage, behind).map(({ side, parts }) => (
          <div key={side}>
            <p class="facts">{side}</p>
            <q class="snippet" dir="auto" lang={language}>
              <Difference parts={parts} />
            </q>
          </div>
        ))}
      </div>
      <button type="button" class="text-button" data-passage={passage.words} onClick={reveal}>
        {sayCount('compareShow', passage.words)}
        <ShowMark />
      </button>
    </>
  );
}

function LeftOut({ comparison, behind, wishes }: Omit<Props, 'report'>) {
  const { leftOut } = comparison;
  if (leftOut.length === 0) return null;
  const sentences = leftOutSentences(comparison);
  return (
    <Section name="left-out" heading={say('compareLeftOut')} note={leftOutCount(comparison, behind)}>
      <FirstFew
        items={leftOut}
        row={(span, i) => (
          <li key={span.start}>
            {behind === 'against' ? (
              <button
                type="button"
                class="quotation"
                title={say('showInPage')}
                onClick={() => wishes.page.reveal(placeOfSpan(span))}
              >
                <q class="snippet" dir="auto">
                  {sentences[i]}
                </q>
                <ShowMark />
              </button>
            ) : (
              <q class="snippet" dir="auto">
                {sentences[i]}
              </q>
            )}
          </li>
        )}
      />
    </Section>
  );
}
