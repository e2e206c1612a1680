import { say } from '../src/wording/say.ts';

/** The sign that a button leads into the page, for eyes and for screen readers. */
export function ShowMark() {
  return (
    <>
      {/* A space that does not break keeps the sign on the line of the last word. */}
      <span class="show-mark-holder">
        {'\u00A0'}
        <svg class="show-mark" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="4.25" />
          <path d="M8 1v3.5M8 11.5V15M1 8h3.5M11.5 8H15" />
        </svg>
      </span>
      <span class="unseen">. {say('showInPage')}</span>
    </>
  );
}
