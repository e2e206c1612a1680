import type { ComponentChildren } from 'preact';
import { say } from '../src/wording/say.ts';

interface Props {
  readonly heading: string;
  readonly isBusy?: boolean;
  back(): void;
  readonly children?: ComponentChildren;
}

/** The head of what a reader went to see instead of the page, with the way back. */
export function Side({ heading, isBusy = false, back, children }: Props) {
  return (
    <header class="side" aria-busy={isBusy}>
      <button type="button" class="text-button back" data-action="back" onClick={back}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M10 3 5 8l5 5" />
        </svg>
        {say('back')}
      </button>
      <h1 tabIndex={-1}>{heading}</h1>
      {children}
    </header>
  );
}
