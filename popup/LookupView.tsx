import type { LookupAnswer } from '../src/engine/lookup/lookup-answer.ts';
import { lookupQuery } from '../src/wording/lookup-answer.ts';
import { say } from '../src/wording/say.ts';
import { Found } from './Found.tsx';
import type { LookupState } from './popup-state.ts';
import { Side } from './Side.tsx';
import type { Wishes } from './wishes.ts';

interface Props {
  readonly lookup: LookupState;
  readonly wishes: Wishes;
}

/** What the packs hold of a phrase, a quotation or a name, or why nothing was looked up. */
export function LookupView({ lookup, wishes }: Props) {
  if (lookup.kind === 'looking') {
    return (
      <Side heading={say('lookupWorking')} back={wishes.back} isBusy>
        <p class="looked-up">{lookupQuery(lookup.query)}</p>
      </Side>
    );
  }
  if (lookup.kind === 'too-short') return <TooShort back={wishes.back} />;
  const { reply, query } = lookup;
  if (reply.kind === 'error') {
    return (
      <Side heading={say('lookupFailed')} back={wishes.back}>
        <p class="next">{say('lookupFailedNext')}</p>
        <button type="button" class="button" onClick={() => wishes.lookUp({ query })}>
          {say('tryAgain')}
        </button>
      </Side>
    );
  }
  return <Answered answer={reply.answer} wishes={wishes} />;
}

function TooShort({ back }: Pick<Wishes, 'back'>) {
  return (
    <Side heading={say('lookupTooShort')} back={back}>
      <p class="next">{say('lookupTooShortNext')}</p>
    </Side>
  );
}

function Answered({ answer, wishes }: { readonly answer: LookupAnswer; readonly wishes: Wishes }) {
  const isNamed = answer.entities.length > 0;
  if (answer.refused === 'empty' && !isNamed) return <TooShort back={wishes.back} />;
  if (answer.refused === 'only-common-words' && !isNamed) {
    return (
      <Side heading={say('lookupCommon')} back={wishes.back}>
        <p class="next">{say('lookupCommonNext')}</p>
      </Side>
    );
  }
  return <Found answer={answer} wishes={wishes} />;
}
