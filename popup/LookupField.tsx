import type { TargetedSubmitEvent } from 'preact';
import { say } from '../src/wording/say.ts';

/** A field for a phrase, a quotation or a name, always at hand. */
export function LookupField({ lookUp }: { lookUp(query: string): void }) {
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem('query') as HTMLInputElement;
    lookUp(field.value);
  };
  return (
    <search>
      <form class="lookup-field" onSubmit={submit}>
        <input
          type="search"
          name="query"
          autocomplete="off"
          aria-label={say('lookupLabel')}
          placeholder={say('lookupHint')}
        />
        <button type="submit" class="button plain">
          {say('lookup')}
        </button>
      </form>
    </search>
  );
}
