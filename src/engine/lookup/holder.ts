import type { DocumentPlace } from '../pack/corpus.ts';
import type { DocumentRecord } from '../pack/pack-document.ts';
import type { DocumentCopy, SentenceRange } from '../report.ts';
import { sourceFacts } from '../reuse/source-facts.ts';
import { earliestOf, sameTextRows } from './copies.ts';
import type { Holder } from './lookup-answer.ts';

/** What was found in a document. */
export interface FoundThere extends SentenceRange, Pick<Holder, 'likeness' | 'difference'> {}

/** What the answer says of a document; of several with one text the earliest speaks for all. */
export function holderOf(place: DocumentPlace, { from, to, likeness, difference }: FoundThere): Holder {
  const { pack } = place;
  const row = earliestOf(place);
  const record = pack.recordOf(row);
  const copies = sameTextRows(place).filter(other => other !== row);
  return {
    ...sourceFacts(pack, record),
    ...(record.speaker !== undefined && { speaker: record.speaker }),
    sentences: { from, to },
    likeness,
    ...(difference && { difference }),
    copies: copies.map(other => copyOf(pack.recordOf(other))),
  };
}

function copyOf({ id, url, issuer, date }: DocumentRecord): DocumentCopy {
  return {
    document: id,
    ...(url !== undefined && { url }),
    ...(issuer !== undefined && { issuer }),
    ...(date !== undefined && { date }),
  };
}
