import type { Entity, Mention } from '../entities/entity.ts';
import type { EntityIndex } from '../entities/entity-index.ts';
import type { Quote } from '../report.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { foldName } from '../text/normalize.ts';
import type { Span } from '../text/span.ts';
import { provingDocument } from '../verdicts/proving-document.ts';
import type { DocumentSpeakers, ProvedSpeaker } from './document-speaker.ts';
import { namesCarrier } from './heads.ts';
import { INSTITUTIONS, RELATED } from './word-lists.ts';

/** What the page is read for. */
interface Page {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly index: EntityIndex;
}

/**
 * Quotations that a statement proves get its speaker where the page names only who handed the words on ("KCNA said"),
 * whose country or part it is ("the North", "the spokesperson"), or nobody. A person must stand in the page; a body may
 * stand there by its bare noun.
 */
export function nameSpeakers(quotes: readonly Quote[], speakers: DocumentSpeakers, page: Page): Quote[] {
  return quotes.map(quote => {
    const document = provingDocument(quote);
    const proved = document === undefined ? undefined : speakers.get(document);
    if (!proved || !isVague(quote, proved, page)) return quote;
    const span = namingOf(proved.entity, quote, page);
    return span ? { ...quote, speaker: { name: proved.entity.name, entity: proved.entity.id, span } } : quote;
  });
}

/** Where the page names the speaker: the last time before the quotation, else the first. */
function namingOf(entity: Entity, quote: Quote, { text, mentions }: Page): Span | undefined {
  const named = mentions.filter(mention => mention.entity.id === entity.id);
  const mention = named.filter(({ span }) => span.end <= quote.span.start).at(-1) ?? named[0];
  if (mention || entity.type === 'person') return mention?.span;
  return quote.speaker?.span ?? nounOf(entity, text);
}

/** The bare noun of a body in the page: "foreign ministry", "the army". */
function nounOf({ name }: Entity, text: string): Span | undefined {
  const words = name.toLowerCase().split(/ of /)[0]!.split(' ');
  const noun = words.at(-1)!;
  if (!INSTITUTIONS.has(noun)) return undefined;
  const lower = text.toLowerCase();
  for (const phrase of [words.slice(-2).join(' '), noun]) {
    const start = lower.indexOf(phrase);
    if (start >= 0) return { start, end: start + phrase.length };
  }
  return undefined;
}

/** Whether the page's speaker may stand for the proved one: a carrier, its country or a body of it, an office, nobody. */
function isVague({ speaker, cue }: Quote, proved: ProvedSpeaker, page: Page): boolean {
  if (!speaker) return true;
  const entity = speaker.entity === undefined ? undefined : page.index.byId(speaker.entity);
  const isCompatriot = entity?.country !== undefined && entity.country === proved.issuer?.country;
  switch (entity?.type) {
    case 'agency':
    case 'outlet':
      return true;
    case 'place':
      return isCompatriot;
    case 'organization':
      return isCompatriot && proved.entity.type === 'person';
  }
  if (speaker.entity !== undefined) return false;
  if (proved.entity.type === 'person' && isRelative(speaker.name)) return true;
  const isCarried = namesCarrier(speaker.name) || /^report/.test(cue?.text ?? '');
  return isCarried || namesOnly(speaker.name, ownWords(proved, page));
}

/** "The sister of the leader": somebody whom the page does not name there. */
function isRelative(description: string): boolean {
  const [own, owner] = description.split(' of ');
  return owner !== undefined && RELATED.has(own!.slice(own!.lastIndexOf(' ') + 1));
}

const CAPITALISED = new LetterPattern(/\p{Lu}[\p{L}\p{M}\p{N}]*/gu);

/** Whether all names in a description are among some words, or words for bodies. */
function namesOnly(description: string, words: ReadonlySet<string>): boolean {
  return (description.match(CAPITALISED) ?? []).every(word => {
    const folded = foldName(word);
    return words.has(folded) || INSTITUTIONS.has(folded) || OFFICIAL.has(folded);
  });
}

/** Adjectives of bodies: "Foreign Ministry". */
const OFFICIAL = new Set([
  'foreign',
  'defense',
  'defence',
  'national',
  'general',
  'staff',
  'supreme',
  'command',
]);

/** The words of the names of the speaker, its issuer's country and that country's places. */
function ownWords({ entity, issuer }: ProvedSpeaker, { mentions }: Page): Set<string> {
  const places = mentions.filter(
    mention => mention.entity.type === 'place' && mention.entity.country === issuer?.country,
  );
  const names = [
    entity.name,
    issuer?.owner ?? '',
    issuer?.description ?? '',
    ...places.map(place => place.entity.name),
  ];
  return new Set(names.flatMap(name => foldName(name).split(' ')));
}
