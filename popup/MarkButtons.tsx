import type { Report } from '../src/engine/report.ts';
import { say } from '../src/wording/say.ts';
import type { LivePage } from './live-page-calls.ts';
import { placesOf } from './places.ts';

/** Marks in the page, painted only when the reader asks; absent when there is nothing to mark. */
export function MarkButtons({ report, page }: { readonly report: Report; readonly page: LivePage }) {
  const places = placesOf(report);
  if (places.length === 0) return null;
  return (
    <div class="buttons">
      <button type="button" class="button" data-action="mark" onClick={() => page.mark(places)}>
        {say('markInPage')}
      </button>
      <button type="button" class="button plain" data-action="clear" onClick={() => page.clearMarks()}>
        {say('clearMarks')}
      </button>
    </div>
  );
}
