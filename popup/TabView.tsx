import { outcomeOf } from '../src/wording/outcome.ts';
import { ComparisonView } from './ComparisonView.tsx';
import { Loading } from './Loading.tsx';
import { LookupField } from './LookupField.tsx';
import { LookupView } from './LookupView.tsx';
import { PageMessage } from './PageMessage.tsx';
import type { PopupState } from './popup-state.ts';
import { Result } from './Result.tsx';
import type { Wishes } from './wishes.ts';

interface Props {
  readonly state: PopupState;
  readonly wishes: Wishes;
}

/** The whole popup, a function of what is known about the tab and of what the reader went to see. */
export function TabView({ state, wishes }: Props) {
  const { tab, view, said } = state;
  return (
    <main
      data-state={tab.kind}
      data-outcome={tab.kind === 'result' ? outcomeOf(tab.report) : undefined}
      data-view={view.kind}
    >
      <div class="view">{content(state, wishes)}</div>
      <div class="foot">
        <p class="said" role="status" aria-live="polite">
          {said}
        </p>
        <LookupField lookUp={query => wishes.lookUp({ query })} />
      </div>
    </main>
  );
}

function content(state: PopupState, wishes: Wishes) {
  const { tab, view } = state;
  if (view.kind === 'lookup') return <LookupView lookup={view.lookup} wishes={wishes} />;
  if (view.kind === 'comparison') return <ComparisonView comparison={view.comparison} wishes={wishes} />;
  if (tab.kind === 'loading') return <Loading step={tab.step} />;
  if (tab.kind === 'result') return <Result report={tab.report} state={state} wishes={wishes} />;
  return <PageMessage state={tab} retry={wishes.retry} />;
}
