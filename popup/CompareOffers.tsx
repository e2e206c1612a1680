import type { ComparablePage } from '../src/laid-beside.ts';
import { compareWith } from '../src/wording/comparison.ts';
import { say } from '../src/wording/say.ts';
import { FirstFew } from './FirstFew.tsx';
import type { Wishes } from './wishes.ts';

interface Props {
  readonly comparable: readonly ComparablePage[];
  readonly wishes: Pick<Wishes, 'compare'>;
}

/** Pages read before that can be laid beside this one: a source at once, the others where a reader looks for them. */
export function CompareOffers({ comparable, wishes }: Props) {
  const sources = comparable.filter(({ isSource }) => isSource);
  const others = comparable.filter(({ isSource }) => !isSource);
  const offer = (page: ComparablePage, look: string) => (
    <button
      type="button"
      class={look}
      data-action="compare"
      title={page.siteName}
      onClick={() => wishes.compare(page)}
    >
      {compareWith(page)}
    </button>
  );
  if (comparable.length === 0) return null;
  return (
    <div class="compare-offers">
      {sources.map(page => (
        <div key={page.key}>{offer(page, 'button')}</div>
      ))}
      {others.length > 0 && (
        <details>
          <summary>{say('compareOthers')}</summary>
          <FirstFew items={others} row={page => <li key={page.key}>{offer(page, 'text-button')}</li>} />
        </details>
      )}
    </div>
  );
}
