import type { Report } from '../src/engine/report.ts';
import { NO_LIBRARY, placesOf } from '../src/marking.ts';
import { legend, type MarkChoice, markChoice, markChoices } from '../src/wording/marks.ts';
import { say } from '../src/wording/say.ts';
import type { SiteState } from './popup-state.ts';
import type { Wishes } from './wishes.ts';

interface Props {
  readonly report: Report;
  readonly chosen: readonly MarkChoice[];
  readonly site: SiteState | undefined;
  readonly wishes: Pick<Wishes, 'mark' | 'always'>;
}

/** What is painted in the page: only what the reader chose. Absent when there is nothing to paint. */
export function MarkButtons({ report, chosen, site, wishes }: Props) {
  const choices = markChoices(report);
  if (choices.length === 0) return null;
  const change = (choice: MarkChoice, isChosen: boolean) =>
    wishes.mark(isChosen ? [...chosen, choice] : chosen.filter(one => one !== choice));
  return (
    <fieldset class="marks">
      <legend>{say('markInPage')}</legend>
      <div class="choices">
        {choices.map(choice => (
          <label key={choice} class="choice">
            <input
              type="checkbox"
              data-mark={choice}
              checked={chosen.includes(choice)}
              onChange={event => change(choice, event.currentTarget.checked)}
            />
            {markChoice(choice)}
          </label>
        ))}
        <button type="button" class="text-button" data-action="clear" onClick={() => wishes.mark([])}>
          {say('clearMarks')}
        </button>
      </div>
      {site && <AlwaysHere site={site} always={wishes.always} />}
      <Legend report={report} chosen={chosen} />
    </fieldset>
  );
}

interface AlwaysProps extends Pick<Wishes, 'always'> {
  readonly site: SiteState;
}

/** Whether names are marked on this site without a click; the browser asks the reader for leave. */
function AlwaysHere({ site: { site, isAlways }, always }: AlwaysProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        data-action="always"
        checked={isAlways}
        onChange={event => always(event.currentTarget.checked)}
      />
      <span>{say('alwaysHere', { site: site.slice(site.indexOf('//') + 2) })}</span>
    </label>
  );
}

/** How each kind is painted, as it is in the page. */
function Legend({ report, chosen }: Pick<Props, 'report' | 'chosen'>) {
  const rows = legend(placesOf(report, chosen, NO_LIBRARY).map(({ kind }) => kind));
  if (rows.length === 0) return null;
  return (
    <ul class="legend">
      {rows.map(({ kind, text }) => (
        <li key={kind}>
          <span class={`sample ${kind}`}>{text}</span>
        </li>
      ))}
    </ul>
  );
}
