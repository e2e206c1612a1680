import type { Quote } from '../report.ts';

/** The document that proves a quotation; none when it was only found elsewhere. */
export function provingDocument({ verdict, source }: Quote): string | undefined {
  return verdict === 'elsewhere' ? undefined : source?.document;
}
