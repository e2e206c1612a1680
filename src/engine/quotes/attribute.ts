import type { Attribution } from './cues.ts';
import type { Item } from './frames.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** The attribution that reports the quotation at items[at]. */
export function attributionOf(
  items: readonly Item[],
  at: number,
  attributions: readonly Attribution[],
  isCarrier: (phrase: NounPhrase) => boolean,
): Attribution | undefined {
  const next = firstAfter(attributions, at);
  const chosen = choose(items, at, attributions[next - 1], attributions[next]);
  return (
    chosen && preferSpeaker(chosen, attributions.slice(Math.max(0, next - NEARBY), next + NEARBY), isCarrier)
  );
}

/** Cues on each side that one clause may hold: "KCNA reported, citing X, who said". */
const NEARBY = 4;

/** Index of the first attribution after items[at]. */
function firstAfter(attributions: readonly Attribution[], at: number): number {
  let low = 0;
  let high = attributions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (attributions[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function choose(
  items: readonly Item[],
  at: number,
  before: Attribution | undefined,
  after: Attribution | undefined,
): Attribution | undefined {
  if (!before) return after;
  if (!after) return before;
  return closesSentence(items, at, after) && before.borrowed ? after : before;
}

/** The quotation is followed at once by its reporting clause. */
function closesSentence(items: readonly Item[], at: number, after: Attribution): boolean {
  return after.speaker.span.start <= (items[at + 2]?.span.end ?? 0) || after.at <= at + 2;
}

/** "KCNA said, citing a spokesman" and "Kim said, according to KCNA": the carrier is not the speaker. */
function preferSpeaker(
  chosen: Attribution,
  attributions: readonly Attribution[],
  isCarrier: (phrase: NounPhrase) => boolean,
): Attribution {
  const carries = (attribution: Attribution) =>
    isCarrier(attribution.speaker) || (reports(attribution) && attribution.speaker.form === 'name');
  if (!carries(chosen)) return chosen;
  const others = attributions.filter(other => other !== chosen && !carries(other));
  const cited = others.find(other => other.kind === 'cited');
  const saying = others.find(other => other.kind === 'verb' && !other.borrowed);
  return cited ?? (chosen.kind === 'according' || reports(chosen) ? saying : undefined) ?? chosen;
}

function reports({ verb }: Attribution): boolean {
  return verb === 'report';
}

/** Whether a frame holds nothing but one quotation and punctuation. */
export function isBare(items: readonly Item[]): boolean {
  let quotations = 0;
  for (const item of items) {
    if (item.kind === 'word') return false;
    if (item.kind === 'quotation') quotations++;
  }
  return quotations > 0;
}
