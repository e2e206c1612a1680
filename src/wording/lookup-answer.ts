import type { Holder, LookupAnswer, NamedThere } from '../engine/lookup/lookup-answer.ts';
import { dayOf } from './dates.ts';
import { type DifferencePart, differenceParts } from './difference.ts';
import { entityFacts } from './entity.ts';
import { kindName } from './house.ts';
import { relatedCopies } from './related.ts';
import { safeHref } from './safe-href.ts';
import { capitalised, type Key, say, sayCount } from './say.ts';
import { titleOf } from './source.ts';
import { hrefOfWords } from './text-fragment.ts';
import { notFound } from './verdict.ts';
import { snippet, visible } from './visible.ts';

const LIKENESS: Readonly<Record<Holder['likeness'], Key>> = {
  verbatim: 'lookupSame',
  folded: 'lookupFolded',
  elided: 'lookupElided',
  altered: 'lookupAltered',
  retold: 'lookupRetold',
};

/** Longest query in a heading, in characters: about three lines. */
const QUERY_LENGTH = 150;

/** A document that holds the words, ready to show. */
export interface HolderRow {
  readonly document: string;
  /** "The same words", "Shortened here". */
  readonly likeness: string;
  readonly title: string;
  readonly href?: string;
  /** Issuer, speaker, day and sentence, as far as they are known. */
  readonly facts: readonly string[];
  readonly difference: readonly DifferencePart[];
}

/** What was looked up, in quotation marks. */
export function lookupQuery(query: string): string {
  return say('quoted', { text: snippet(query, QUERY_LENGTH) });
}

/** What came of it, in a sentence: how many documents have the words, or that none has. */
export function lookupSummary({ holders, entities, hasMore, searched }: LookupAnswer): string {
  const count = holders.length;
  if (count === 0) return entities.length === 0 ? `${notFound(searched)}.` : '';
  return `${hasMore ? say('lookupHoldersMore', { count }) : sayCount('lookupHolders', count)}.`;
}

/** The earliest document that has the words themselves: who issued and who said it, and when. */
export function lookupEarliest({ earliest, holders, query }: LookupAnswer): HolderRow | undefined {
  const holder = holders.find(one => one.document === earliest);
  return holder && { ...holderRow(holder, query), facts: originFacts(holder) };
}

/** Where a document has the words, and how far they are the same; the link leads to them where they are. */
export function holderRow(holder: Holder, query: string): HolderRow {
  const { likeness, url } = holder;
  const href = likeness === 'verbatim' ? hrefOfWords(url, query) : safeHref(url);
  return {
    document: holder.document,
    likeness: say(LIKENESS[likeness]),
    title: titleOf(holder),
    ...(href !== undefined && { href }),
    facts: holderFacts(holder),
    difference: differenceParts(holder.difference ?? []),
  };
}

/** What kind of thing a named entity is, what else is known of it, and in how many documents it is named. */
export function namedFacts(named: NamedThere): string {
  const { documents } = named;
  const count = documents === undefined ? [] : [sayCount('lookupNamed', documents)];
  const [what, ...rest] = entityFacts({ ...named, mentions: [] });
  const kind = what?.toLowerCase().startsWith(kindName(named)) ? [] : [kindName(named)];
  return capitalised([...kind, ...(what === undefined ? [] : [what]), ...rest, ...count].join(' · '));
}

/** What stands above the entities of a lookup: that a reader has to choose, when all of them have one name. */
export function namedHeading(entities: readonly NamedThere[]): string {
  const isAmbiguous = entities.length > 1 && entities.every(({ isOneOf }) => isOneOf === true);
  return isAmbiguous ? sayCount('lookupOneOf', entities.length) : say('lookupEntities');
}

function holderFacts(holder: Holder): string[] {
  const copies = relatedCopies(holder);
  return [
    ...originFacts(holder),
    sentenceNumbers(holder.sentences),
    ...(copies === undefined ? [] : [copies]),
  ];
}

function originFacts({ issuer, speaker, date }: Holder): string[] {
  const said = speaker === undefined ? '' : say('lookupSpeaker', { name: speaker });
  return [visible(issuer ?? ''), said, dayOf(date) ?? ''].filter(fact => fact !== '');
}

/** Readers count from 1. */
function sentenceNumbers({ from, to }: Holder['sentences']): string {
  return from === to
    ? say('lookupSentence', { number: from + 1 })
    : say('lookupSentences', { from: from + 1, to: to + 1 });
}

/** Fewest letters or digits that a lookup can begin with: two make a name in some scripts. */
const FEWEST_CHARACTERS = 2;

/** Whether there is too little to look up. */
export function tooShort(query: string): boolean {
  return query.replace(/[^\p{L}\p{N}]/gu, '').length < FEWEST_CHARACTERS;
}
