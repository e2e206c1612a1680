import type { TabState } from '../src/tab-state.ts';
import { outcomeOf } from '../src/wording/outcome.ts';
import { Loading } from './Loading.tsx';
import type { LivePage } from './live-page-calls.ts';
import { PageMessage } from './PageMessage.tsx';
import { Result } from './Result.tsx';

interface Props {
  readonly state: TabState;
  /** What became of the reader's last wish. */
  readonly said: string;
  readonly page: LivePage;
  retry(): void;
}

/** The whole popup, a function of what is known about the tab. */
export function TabView({ state, said, page, retry }: Props) {
  return (
    <main
      data-state={state.kind}
      data-outcome={state.kind === 'result' ? outcomeOf(state.report) : undefined}
    >
      {content(state, page, retry)}
      <p class="said" role="status" aria-live="polite">
        {said}
      </p>
    </main>
  );
}

function content(state: TabState, page: LivePage, retry: () => void) {
  if (state.kind === 'loading') return <Loading step={state.step} />;
  if (state.kind === 'result') return <Result report={state.report} page={page} />;
  return <PageMessage state={state} retry={retry} />;
}
