import type { Quote } from '../report.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { foldName } from '../text/normalize.ts';
import type { Span } from '../text/span.ts';
import { provingDocument } from '../verdicts/proving-document.ts';
import { cueLanguage } from './cue-language.ts';
import type { DocumentSpeakers, ProvedSpeaker } from './document-speaker.ts';
import { namesCarrier } from './heads.ts';
import { withMinistry } from './ministry-names.ts';
import { namingOf, ownWords, type Page, speakerFrom } from './statement-page.ts';
import { nameFromStatement } from './statement-speaker.ts';
import { INSTITUTIONS, RELATED } from './word-lists.ts';

/**
 * Quotations that a statement proves get its speaker where the page names only who handed the words on ("KCNA said"),
 * whose country or part it is ("the North", "the spokesperson"), or nobody. A person must stand in the page; a body may
 * stand there by its bare noun.
 */
export function nameSpeakers(quotes: readonly Quote[], speakers: DocumentSpeakers, page: Page): Quote[] {
  const isEnglish = cueLanguage({ text: page.text }) === 'en';
  const proved = quotes.map(printed => {
    const quote = isEnglish ? printed : withMinistry(printed, page);
    const document = provingDocument(quote);
    const proved = document === undefined ? undefined : speakers.get(document);
    if (!proved || !isVague(quote, proved, page)) return quote;
    const span = namingOf(proved.entity, quote, page) ?? unnamedAt(quote, proved);
    return span ? speakerFrom(quote, proved.entity, span) : quote;
  });
  return nameFromStatement(proved, speakers, page, isEnglish);
}

/** Where words that a body said word by word stand, if nothing in the page names it: "it said", a threat of “…”. */
function unnamedAt({ verdict, cue, span }: Quote, { entity }: ProvedSpeaker): Span | undefined {
  return entity.type !== 'person' && verdict === 'verbatim' ? (cue?.span ?? span) : undefined;
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
