import type { Evidence, Notice, Quote } from '../report.ts';

/** Quotations shown as evidence. */
const MAX_EVIDENCE = 5;

/** One notice for all quotations whose words are not those of the statement they are quoted from. */
export function alteredQuotes(quotes: readonly Quote[]): Notice[] {
  const altered = quotes.filter(({ verdict }) => verdict === 'altered');
  if (altered.length === 0) return [];
  const count = altered.length === 1 ? 'One quotation differs' : `${altered.length} quotations differ`;
  const titles = [...new Set(altered.flatMap(({ source }) => source?.title ?? []))];
  const where = titles.length === 1 && titles[0] !== '' ? `“${titles[0]}”` : 'the statements quoted';
  return [
    {
      kind: 'quote-altered',
      text: `${count} in some words from ${where}.`,
      evidence: altered.slice(0, MAX_EVIDENCE).map(evidenceOf),
    },
  ];
}

function evidenceOf({ text, span, source }: Quote): Evidence {
  return { kind: 'quote', text, span, ...(source && { document: source.document }) };
}
