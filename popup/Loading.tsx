import { loadingStep } from '../src/wording/page-state.ts';

/** The shape of what is coming; the style sheet holds it back for a moment, so that quick answers do not flicker. */
export function Loading({ step }: { readonly step: 'reading' | 'comparing' }) {
  return (
    <div class="loading" aria-busy="true">
      <h1 class="waiting">{loadingStep(step)}</h1>
      <div class="skeleton" aria-hidden="true">
        <span class="bone wide" />
        <span class="bone half" />
        <div class="bone-hops">
          <span class="bone third" />
          <span class="bone half" />
          <span class="bone third" />
        </div>
      </div>
    </div>
  );
}
