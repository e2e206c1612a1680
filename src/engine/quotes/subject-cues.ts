import { cueVerbOf } from './cue-verbs.ts';
import type { Attribution } from './cues.ts';
import type { Frame, Item } from './frames.ts';
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import type { Quotation } from './quotations.ts';
import { leadingSubject } from './subject.ts';

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

/** What one says of oneself: "cannot confirm", "will not leave". */
const OWN_WILL = /^(?:cannot|can(?:'t|\u2019t| not)|will|won(?:'t|\u2019t)|would)\b/;

/** Ho Lee “will not leave”: whoever says what they themselves can or will, where their clause has no other cue. */
export function intentAt(
  text: string,
  items: readonly Item[],
  at: number,
  { span }: Quotation,
  attributions: readonly Attribution[],
): Attribution | undefined {
  const verb = OWN_WILL.exec(text.slice(span.start, Math.min(span.end, span.start + MAX_WILL)));
  const first = verb ? clauseStart(items, at) : 0;
  const subject =
    verb && at > first ? phraseEndingAt(items, at - 1, Math.max(first, at - MAX_SUBJECT)) : undefined;
  if (subject?.form !== 'name' && subject?.form !== 'role') return undefined;
  const end = items.findIndex((item, i) => i > at && item.text === ';');
  const isCued = attributions.some(cue => cue.at >= first && (end < 0 || cue.at < end));
  const cue = { start: span.start, end: span.start + verb![0].length };
  return isCued ? undefined : { kind: 'verb', cue, at: at - 1, speaker: subject, borrowed: false };
}

/** Characters of such a verb at most. */
const MAX_WILL = 10;

function clauseStart(items: readonly Item[], at: number): number {
  let first = at;
  while (first > 0 && items[first - 1]!.text !== ';') first--;
  return first;
}

/** "The mayor has put both on one level: “…”": the subject of the sentence that ends in a colon before the words. */
export function colonSubject(items: readonly Item[], at: number): Attribution | undefined {
  const colon = items[at - 1];
  if (colon?.text !== ':') return undefined;
  const speaker = leadingSubject(items, at - 1);
  if (!speaker || speaker.form === 'other') return undefined;
  return { kind: 'verb', cue: colon.span, at: at - 1, speaker, borrowed: true };
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
