import type { Attribution } from './cues.ts';
import type { Item } from './frames.ts';
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import { isDeterminer } from './person-name.ts';

/** What people make when they speak, lower case. */
export const NOUNS = new Set(
  (
    'answer answers reply response words remark remarks claim claims assertion warning warnings threat threats promise promises pledge vow ' +
    'statement message comment comments description accusation accusations charge charges view argument complaint prediction suggestion ' +
    'insistence admission observation declaration tweet call conclusion'
  ).split(' '),
);

/** Whose it is, by possessive pronoun. */
const OWNERS: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['its', 'it'],
  ['their', 'they'],
]);

/** "her claim that “…”", "“…” was Lee's answer": the owner of the noun at items[at] said it. */
export function nounCue(items: readonly Item[], at: number): Attribution | undefined {
  const noun = items[at]!;
  if (!NOUNS.has(noun.lower) || noun.capital) return undefined;
  const owner = isOwner(items[at - 1]) ? at - 1 : isOwner(items[at - 2]) ? at - 2 : -1;
  const speaker = owner < 0 ? undefined : ownerAt(items, owner);
  if (!speaker || !(opensWords(items, at + 1) || closesWords(items, owner, speaker))) return undefined;
  return { kind: 'verb', cue: noun.span, at, speaker, borrowed: false };
}

function isOwner(item: Item | undefined): boolean {
  return item !== undefined && (OWNERS.has(item.lower) || POSSESSIVE.test(item.text));
}

const POSSESSIVE = /['\u2019]s?$/;

/** "“…” is how Lee sees it": Lee. */
export function howCue(items: readonly Item[], at: number): Attribution | undefined {
  const be = items[at - 1];
  if (items[at]!.lower !== 'how' || !/^(?:is|was|are|were)$/.test(be?.lower ?? '')) return undefined;
  if (items[at - 2]?.kind !== 'quotation') return undefined;
  const speaker = phraseStartingAt(items, at + 1);
  if (!speaker || speaker.form === 'other') return undefined;
  return { kind: 'verb', cue: items[at]!.span, at, speaker, borrowed: false };
}

/** What the noun says follows: "that", "of “…”". "Calls his claim “false”" and "says that his claim that …" are others' words. */
function opensWords(items: readonly Item[], at: number): boolean {
  const next = items[at];
  if (next?.lower === 'that')
    return !items.slice(Math.max(0, at - MAX_BACK), at).some(({ lower }) => lower === 'that');
  return /^(?:of|,|:)$/.test(next?.text ?? '') && items[at + 1]?.kind === 'quotation';
}

/** Items looked back over for another "that". */
const MAX_BACK = 20;

/** What the noun says stands before: "“…” were". */
function closesWords(items: readonly Item[], owner: number, { span }: NounPhrase): boolean {
  let at = owner;
  while (at > 0 && items[at]!.span.start >= span.start) at--;
  if (isDeterminer(items[at]!)) at--;
  // "“…,” in Lee's words".
  if (items[at]?.lower === 'in' && items[at - 1]?.text === ',') at--;
  else if (items[at]?.lower === 'in' && items[at - 1]?.kind === 'quotation') return true;
  return /^(?:is|was|are|were|,)$/.test(items[at]?.lower ?? '') && items[at - 1]?.kind === 'quotation';
}

/** Words of an owner at most: "the transport ministry of Alderland's". */
const MAX_OWNER = 8;

function ownerAt(items: readonly Item[], at: number): NounPhrase | undefined {
  const { lower, text, span, capital } = items[at]!;
  const pronoun = capital ? undefined : OWNERS.get(lower);
  if (pronoun)
    return { form: 'pronoun', text: lower, head: pronoun, span, definite: false, indefinite: false };
  const bare = text.replace(POSSESSIVE, '');
  const owner = {
    ...items[at]!,
    text: bare,
    lower: bare.toLowerCase(),
    span: { start: span.start, end: span.start + bare.length },
  };
  const before = items.slice(Math.max(0, at - MAX_OWNER), at);
  // "in Lee's words": the owner starts behind the preposition.
  const words = [...before.slice(before.map(({ lower }) => lower).lastIndexOf('in') + 1), owner];
  return phraseEndingAt(words, words.length - 1, 0);
}
