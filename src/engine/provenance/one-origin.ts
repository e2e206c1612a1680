import type { Hop, Notice, Quote, Source } from '../report.ts';
import { provingDocument } from '../verdicts/proving-document.ts';
import type { NoticeFacts } from './notices.ts';

/** One or two quotations are what any short report has. */
const MIN_QUOTES = 3;
/** Quotations shown as evidence. */
const MAX_EVIDENCE = 3;

/**
 * Everything that the page quotes stands in the statements of one issuer, and the chain has no other source: whoever reads it hears
 * one side. Only quotations that a held document proves count.
 */
export function oneOrigin({ chain, sources, quotes }: NoticeFacts): Notice[] {
  const spoken = quotes.filter(({ kind }) => kind === 'direct' || kind === 'mixed');
  if (spoken.length < MIN_QUOTES) return [];
  const documents = spoken.map(provingDocument);
  const statements = sources.filter(source => isStatement(source) && documents.includes(source.document));
  const issuers = new Set(statements.map(({ issuer }) => issuer));
  const [issuer] = issuers;
  const isProved = documents.every(id => statements.some(({ document }) => document === id));
  if (!isProved || issuers.size !== 1 || issuer === undefined) return [];
  if (chain.some(hop => isOtherVoice(hop, statements))) return [];
  return [
    {
      kind: 'one-origin',
      text: `All ${spoken.length} quotations stand in ${statementsOf(issuer, statements)}.`,
      evidence: spoken.slice(0, MAX_EVIDENCE).map(evidenceOf),
    },
  ];
}

function isStatement({ kind, order }: Source): boolean {
  return kind === 'statement' && order === 'earlier';
}

/** A source or speaker that none of the statements stands behind. */
function isOtherVoice({ relation, document }: Hop, statements: readonly Source[]): boolean {
  if (relation !== 'quoted-from' && relation !== 'said-by' && relation !== 'derived-from') return false;
  return !statements.some(statement => statement.document === document);
}

function statementsOf(issuer: string, statements: readonly Source[]): string {
  if (statements.length > 1) return `${statements.length} statements of ${issuer}`;
  const { date } = statements[0]!;
  return `one statement of ${issuer}${date === undefined ? '' : `, ${date}`}`;
}

function evidenceOf(quote: Quote) {
  const document = provingDocument(quote);
  return {
    kind: 'quote' as const,
    text: quote.text,
    span: quote.span,
    ...(document !== undefined && { document }),
  };
}
