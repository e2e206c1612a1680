import { type PageState, pageMessage } from '../src/wording/page-state.ts';
import { say } from '../src/wording/say.ts';

/** A page without a Report: what it is, why, and the next step. */
export function PageMessage({ state, retry }: { readonly state: PageState; retry(): void }) {
  const { heading, why, next, canRetry } = pageMessage(state);
  return (
    <div class="message">
      <svg class="ripple" viewBox="0 0 48 14" aria-hidden="true">
        <path d="M1 7c5-5 10-5 15.33 0s10 5 15.33 0 10-5 15.34 0" />
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
