import { shownName } from '../src/wording/name-card.ts';
import { say } from '../src/wording/say.ts';
import type { Wishes } from './wishes.ts';

/** A button that looks a name up. */
export function LookUpName({ name, lookUp }: Pick<Wishes, 'lookUp'> & { readonly name: string }) {
  return (
    <button
      type="button"
      class="text-button"
      data-action="look-up-name"
      onClick={() => lookUp({ query: name })}
    >
      {say('lookUpName', { name: shownName({ name }) })}
    </button>
  );
}
