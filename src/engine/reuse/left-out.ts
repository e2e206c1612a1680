import type { SentenceRange } from '../report.ts';
import { sentenceAt } from './align.ts';
import type { Match } from './match.ts';

/** The sentences of the document that neither a passage nor a retold sentence touches. */
export function leftOutOf(match: Match): SentenceRange[] {
  const { sentenceStarts } = match.numbers;
  const said = new Set(match.retold.map(found => found.document));
  for (const passage of match.passages) {
    const last = sentenceAt(sentenceStarts, passage.documentTo - 1);
    for (let i = sentenceAt(sentenceStarts, passage.documentFrom); i <= last; i++) said.add(i);
  }
  const ranges: SentenceRange[] = [];
  for (let i = 0; i < sentenceStarts.length - 1; i++) {
    if (said.has(i)) continue;
    const open = ranges.at(-1);
    if (open && open.to === i - 1) ranges[ranges.length - 1] = { from: open.from, to: i };
    else ranges.push({ from: i, to: i });
  }
  return ranges;
}
