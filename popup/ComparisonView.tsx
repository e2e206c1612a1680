import { say } from '../src/wording/say.ts';
import { Compared } from './Compared.tsx';
import type { ComparisonState } from './popup-state.ts';
import { Side } from './Side.tsx';
import type { Wishes } from './wishes.ts';

interface Props {
  readonly comparison: ComparisonState;
  readonly wishes: Wishes;
}

/** Two pages beside each other, or why they are not. */
export function ComparisonView({ comparison, wishes }: Props) {
  if (comparison.kind === 'comparing') {
    return <Side heading={say('compareWorking')} back={wishes.back} isBusy />;
  }
  const { reply } = comparison;
  if (reply.kind === 'gone') {
    return (
      <Side heading={say('compareGone')} back={wishes.back}>
        <p class="next">{say('compareGoneNext')}</p>
      </Side>
    );
  }
  if (reply.kind === 'error' || reply.report.comparison === undefined) {
    return (
      <Side heading={say('compareFailed')} back={wishes.back}>
        <p class="next">{say('compareFailedNext')}</p>
      </Side>
    );
  }
  return (
    <Compared
      report={reply.report}
      comparison={reply.report.comparison}
      behind={reply.article === 'tab' ? 'article' : 'against'}
      wishes={wishes}
    />
  );
}
