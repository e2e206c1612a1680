import { cueVerbOf } from './cue-verbs.ts';
import type { Attribution } from './cues.ts';
import type { Frame, Item } from './frames.ts';
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import type { Quotation } from './quotations.ts';

/** Words looked at inside a quotation for its verb: "most strongly denounces". */
const MAX_TO_VERB = 3;
/** Items looked back over for its subject. */
const MAX_SUBJECT = 14;

/**
 * The subject right before a quotation that holds its own verb of saying: the ministry "strongly denounces" it.
 * The cue stands inside the marks.
 */
export function predicateAt(
  text: string,
  items: readonly Item[],
  at: number,
  { span }: Quotation,
): Attribution | undefined {
  const words = text
    .slice(span.start, Math.min(span.end, span.start + 60))
    .split(/\s/)
    .slice(0, MAX_TO_VERB);
  const verb = words.findIndex(word => !/ly$|^(?:most|also|has|have)$/.test(word.toLowerCase()));
  const cue = cueVerbOf(words[verb]?.toLowerCase() ?? '', 'en');
  if (cue?.form !== 'finite' || cue.alsoNoun || at === 0) return undefined;
  const speaker = phraseEndingAt(items, at - 1, Math.max(0, at - MAX_SUBJECT));
  if (!speaker || speaker.form === 'other') return undefined;
  const end = span.start + words.slice(0, verb + 1).join(' ').length;
  const inside = { start: end - words[verb]!.length, end };
  return { kind: 'verb', verb: cue.verb, cue: inside, at: at - 1, speaker, borrowed: false };
}

/** Words of "Mayor Ho Lee:" at most. */
const MAX_LABEL = 6;

/** "Ho Lee: “…”": a frame that opens with a name and a colon. */
export function labelOf({ items }: Frame, at: number): Attribution | undefined {
  const colon = items.slice(0, MAX_LABEL).findIndex(item => item.text === ':');
  if (colon < 1 || colon > at) return undefined;
  const speaker = phraseStartingAt(items, 0);
  if (speaker?.form !== 'name' || speaker.span.end !== items[colon - 1]!.span.end) return undefined;
  return { kind: 'verb', cue: items[colon]!.span, at: colon, speaker, borrowed: false };
}

const DASH = /^[-\u2013\u2014\u2015]$/;

/** "— Ho Lee" or "— Ho Lee (@holee) May 3", after a quotation or in the line below it. */
export function signatureOf({ items }: Frame): NounPhrase | undefined {
  const dash = items.findIndex(item => item.kind !== 'quotation');
  if (!DASH.test(items[dash]?.text ?? '')) return undefined;
  const speaker = phraseStartingAt(items, dash + 1);
  if (speaker?.form !== 'name') return undefined;
  const after = items
    .slice(dash + 2, dash + 2 + MAX_LABEL)
    .filter(item => item.span.start >= speaker.span.end);
  const handle = after[0]?.text === '(' && after[1]?.text === '@';
  return handle || items.at(-1)!.span.end === speaker.span.end ? speaker : undefined;
}
