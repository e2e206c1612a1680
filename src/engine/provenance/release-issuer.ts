import type { Hop } from '../report.ts';
import type { ChainFacts } from './chain.ts';
import { confidenceIn } from './confidence.ts';

/**
 * Whoever issued the press release that a page prints: named as its issuer, on a text that a press release service carried.
 * Such services carry what their customers wrote.
 */
export function releaseIssuer({ credits: { credits }, index }: ChainFacts): Hop[] {
  const isRelease = credits.some(
    ({ type, entity }) =>
      type === 'carried' && entity !== undefined && index.byId(entity)?.service === 'press-release',
  );
  const issued = isRelease ? credits.find(({ type }) => type === 'issued') : undefined;
  if (!issued) return [];
  const { name, entity, evidence } = issued;
  return [
    {
      role: 'issuer',
      name,
      ...(entity !== undefined && { entity }),
      relation: 'written-by',
      confidence: confidenceIn('written-by', [evidence]),
      evidence: [evidence],
    },
  ];
}
