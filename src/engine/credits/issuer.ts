import type { Credit } from '../report.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { holdsAny } from './hints.ts';
import { evidenceIn, type PageLine } from './page-lines.ts';

/** Words that make a capitalised run an institution. */
const INSTITUTION =
  /\b(?:Ministry|Department|Association|University|Office|Agency|Commission|Council|Corp|Corporation|Inc|Co|Company|Police|Institute|Bank|Fund|Committee|House|Administration|Authority|Bureau|Court|Party|Union|Foundation|Society|Organization|Organisation|Center|Centre|Group|Federation|Army|Navy|Command|Government|Service|Board|School|Hospital|Embassy|NASA|military|ministry|NATO|Pentagon|Kremlin)\b/;
const STATEMENT = new LetterPattern(
  /((?:\p{Lu}[\p{L}.&'’-]*|US|U\.S\.)(?: (?:of|for|the|and|on|\p{Lu}[\p{L}.&'’-]*|military|ministry)){0,8}) (?:said|says|announced|confirmed)(?: on \p{L}+| \p{L}+day)?,? in an? (?:\p{L}+ ){0,2}(?:statement|release|press release|news release)(?!\p{L})/u,
);
const PAPERS = ['statement', 'release'];

/** The institution whose statement opens the story: "The Ministry of Ports said in a statement". */
export function readIssuer(line: PageLine): Credit | undefined {
  const text = line.text.slice(0, 1200);
  const match = holdsAny(text, PAPERS) ? STATEMENT.exec(text) : null;
  const name = match?.[1]?.replace(/^(?:The|A|An|In|But|And) /, '');
  if (!match || name === undefined || !INSTITUTION.test(name)) return undefined;
  return {
    type: 'issued',
    name,
    evidence: evidenceIn(line, 'attribution', match.index, match.index + match[0].length),
  };
}
