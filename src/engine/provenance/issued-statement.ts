import type { Mention } from '../entities/entity.ts';
import type { Hop } from '../report.ts';
import { LetterPattern } from '../text/letter-pattern.ts';

/** "issued the following article", "made public a press statement": what follows is the words of the subject. */
const ISSUED = new LetterPattern(
  /\b(?:issued|released|published|made(?: public)?|gave|delivered) (?:the following|an?) (?:\p{L}+ ){0,2}(?:statement|article|commentary|speech|letter|answers?|talk|paper|report)\b/u,
);
/** Looked for before: many pages have none, and the pattern takes a millisecond to compile. */
const VERBS = ['issued', 'released', 'published', 'made ', 'gave', 'delivered'];
/** The formula stands at the head of a statement: characters searched. */
const HEAD = 700;
/** Name, office and formula stand in one sentence: characters between name and formula. */
const MAX_DISTANCE = 250;

/**
 * The person or body whose statement the whole text is, when its head says so: "Ilse Varn, harbour warden, issued the
 * following statement". The person named before the formula in its sentence, else the body.
 */
export function statementSpeaker(text: string, mentions: readonly Mention[]): Hop | undefined {
  const head = text.slice(0, HEAD);
  const formula = VERBS.some(verb => head.includes(verb)) ? ISSUED.exec(head) : null;
  if (!formula) return undefined;
  const lineStart = text.lastIndexOf('\n', formula.index) + 1;
  const named = mentions.filter(
    ({ span }) =>
      span.start >= lineStart && span.end <= formula.index && formula.index - span.start <= MAX_DISTANCE,
  );
  const subject =
    personIn(text, named) ??
    nameBefore(text, Math.max(lineStart, formula.index - MAX_DISTANCE), formula.index) ??
    bodyIn(named);
  if (!subject) return undefined;
  const { name, entity, start } = subject;
  const span = { start, end: formula.index + formula[0].length };
  return {
    role: 'speaker',
    name,
    ...(entity !== undefined && { entity }),
    relation: 'said-by',
    confidence: 'likely',
    evidence: [{ kind: 'attribution', text: text.slice(span.start, span.end), span }],
  };
}

/** Whom the formula speaks of. */
interface Subject {
  readonly name: string;
  readonly entity?: string;
  /** Where the name starts in the text. */
  readonly start: number;
}

function personIn(text: string, named: readonly Mention[]): Subject | undefined {
  const mention = named.find(({ entity }) => entity.type === 'person');
  if (!mention) return undefined;
  const { start, end } = mention.span;
  return { name: text.slice(start, end), entity: mention.entity.id, start };
}

function bodyIn(named: readonly Mention[]): Subject | undefined {
  const mention = named.filter(({ entity }) => entity.type === 'organization').at(-1);
  return mention && { name: mention.entity.name, entity: mention.entity.id, start: mention.span.start };
}

/** Two to four words with capitals before a comma: "Ilse Varn, warden of the harbour, issued". */
const NAME_IN_APPOSITION = new LetterPattern(
  /((?:\p{Lu}[\p{L}'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+), [^,.\n]{3,120}, $/u,
);

function nameBefore(text: string, from: number, to: number): Subject | undefined {
  const match = NAME_IN_APPOSITION.exec(text.slice(from, to));
  return match ? { name: match[1]!, start: from + match.index } : undefined;
}
