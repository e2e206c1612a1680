import type { Entity } from '../entities/entity.ts';
import type { Quote } from '../report.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { foldName } from '../text/normalize.ts';
import { provingDocument } from '../verdicts/proving-document.ts';
import type { DocumentSpeakers, ProvedSpeaker } from './document-speaker.ts';
import { namingOf, ownWords, type Page, speakerFrom } from './statement-page.ts';

/** Characters from one quotation of a speaker to the next of the same: a paragraph or two. */
const MAX_APART = 700;

/**
 * Quotations in another translation, which no document proves word by word, get the speaker of the one statement that
 * the page tells: where the page names only the country that spoke, or nobody right behind words of that speaker.
 */
export function nameFromStatement(
  quotes: readonly Quote[],
  speakers: DocumentSpeakers,
  page: Page,
  isEnglish: boolean,
): Quote[] {
  const leading = [...speakers.values()].filter(({ leads }) => leads);
  if (leading.length === 0) return [...quotes];
  const only = leading.length === 1 ? leading[0]! : undefined;
  let before: Quote | undefined;
  return quotes.map(quote => {
    const told = leading.find(proved => standsForLand(quote, proved, page));
    const goesOn =
      only &&
      (continues(quote, before, only.entity) || (!isEnglish && followsName(quote, only.entity, page)));
    const proved = told ?? (goesOn ? only : undefined);
    const span =
      proved && (namingOf(proved.entity, quote, page) ?? (goesOn ? before?.speaker?.span : undefined));
    const named = span ? speakerFrom(quote, proved!.entity, span) : quote;
    if (named.kind !== 'term' && named.kind !== 'indirect') before = named;
    return named;
  });
}

const NAME = new LetterPattern(/^(?:\p{Lu}[\p{L}\p{M}.'\u2019-]*\s?){1,4}$/u);

/** Whether the page gives words that nothing proves to the country of a statement's issuer: "North Korea", "the North". */
function standsForLand(quote: Quote, proved: ProvedSpeaker, page: Page): boolean {
  const { speaker, kind, verdict } = quote;
  if (!speaker || kind === 'indirect' || verdict === 'elsewhere' || provingDocument(quote)) return false;
  if (isEarlier(quote, page)) return false;
  const entity = speaker.entity === undefined ? undefined : page.index.byId(speaker.entity);
  if (entity) return entity.type === 'place' && entity.country === proved.issuer?.country;
  if (speaker.entity !== undefined || !NAME.test(speaker.name)) return false;
  const own = ownWords(proved, page);
  return foldName(speaker.name)
    .split(' ')
    .every(word => own.has(word));
}

/** "had spoken of “…”": on another day than the statement. */
function isEarlier({ cue }: Quote, { text }: Page): boolean {
  return (
    cue !== undefined &&
    /\bhad (?:\w{2,12} )?$/.test(text.slice(Math.max(0, cue.span.start - 20), cue.span.start))
  );
}

/** Whether nobody is said to have said words that no document has. */
function isUnclaimed({ speaker, cue, verdict }: Quote): boolean {
  return !speaker && (!cue || cue.text === ':') && verdict === 'unmatched';
}

/** In languages of which we know few cues: whether the speaker is named in the sentences before. */
function followsName(quote: Quote, { id }: Entity, { mentions }: Page): boolean {
  return (
    !quote.speaker &&
    quote.verdict === 'unmatched' &&
    mentions.some(
      ({ entity, span }) =>
        entity.id === id && span.end <= quote.span.start && quote.span.start - span.end <= MAX_APART,
    )
  );
}

/** Whether nobody is said to have said words that stand soon after words of the speaker. */
function continues(quote: Quote, before: Quote | undefined, entity: Entity): boolean {
  if (!isUnclaimed(quote)) return false;
  return before?.speaker?.entity === entity.id && quote.span.start - before.span.end <= MAX_APART;
}
