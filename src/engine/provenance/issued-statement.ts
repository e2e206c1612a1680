import type { Mention } from '../entities/entity.ts';
import type { Hop } from '../report.ts';

/** "issued the following article", "made public a press statement": what follows is the words of the subject. */
const ISSUED =
  /\b(?:issued|released|published|made(?: public)?|gave|delivered) (?:the following|an?) (?:\p{L}+ ){0,2}(?:statement|article|commentary|speech|letter|answers?|talk|paper|report)\b/u;
/** The formula stands at the head of a statement: characters searched. */
const HEAD = 700;
/** Name, office and formula stand in one sentence: characters between name and formula. */
const MAX_DISTANCE = 250;

/**
 * The person or body whose statement the whole text is, when its head says so: "Ilse Varn, harbour warden, issued the
 * following statement". The nearest person named before the formula in its sentence, else the nearest body.
 */
export function statementSpeaker(text: string, mentions: readonly Mention[]): Hop | undefined {
  const formula = ISSUED.exec(text.slice(0, HEAD));
  if (!formula) return undefined;
  const lineStart = text.lastIndexOf('\n', formula.index) + 1;
  const named = mentions.filter(
    ({ span }) =>
      span.start >= lineStart && span.end <= formula.index && formula.index - span.start <= MAX_DISTANCE,
  );
  const mention =
    named.find(({ entity }) => entity.type === 'person') ??
    named.filter(({ entity }) => entity.type === 'organization').at(-1);
  if (!mention) return undefined;
  const span = { start: mention.span.start, end: formula.index + formula[0].length };
  return {
    role: 'speaker',
    name:
      mention.entity.type === 'person'
        ? text.slice(mention.span.start, mention.span.end)
        : mention.entity.name,
    entity: mention.entity.id,
    relation: 'said-by',
    confidence: 'likely',
    evidence: [{ kind: 'attribution', text: text.slice(span.start, span.end), span }],
  };
}
