import { outletNamed } from '../../src/engine/credits/outlet-names.ts';
import { openBundled } from './bundled.ts';
import type { CreditRecord } from './credit-records.ts';
import type { SameOutlet } from './score-credits.ts';

/** Whether we name the labelled publisher, or the house whose site it is: the list may lack a brand, as labels print it. */
export function samePublisher({ url_guess }: CreditRecord, same: SameOutlet): SameOutlet {
  const { entities } = openBundled();
  const host = url_guess && URL.canParse(url_guess) ? new URL(url_guess).host : undefined;
  const house = host === undefined ? undefined : entities.ofDomain(host)?.name;
  return (labelled, ours) =>
    same(labelled, ours) || (ours === house && outletNamed(labelled, entities) === undefined);
}
