import { type PageState, pageMessage } from '../src/wording/page-state.ts';
import { say } from '../src/wording/say.ts';

/** A page without a Report: what it is, why, and the next step. */
export function PageMessage({ state, retry }: { readonly state: PageState; retry(): void }) {
  const { heading, why, next, canRetry } = pageMessage(state);
  return (
    <div class="message">
      <svg class="ripple" viewBox="0 0 48 12" aria-hidden="true">
        <path d="M1 8c6-6 9-6 15 0s9 6 15 0 9-6 16 0" />
      </svg>
      <h1>{heading}</h1>
      {why && <p>{why}</p>}
      <p class="next">{next}</p>
      {canRetry && (
        <button type="button" class="button" onClick={retry}>
          {say('tryAgain')}
        </button>
      )}
    </div>
  );
}
