import type { CreditType } from '../report.ts';

/** One way a page prints a credit. The named group `names` holds whom it credits. */
export interface CreditPattern {
  /** `authored`: an agency wrote it, another outlet carried it. `sourced`: an agency wrote it, another outlet is cited. */
  readonly type: CreditType | 'authored' | 'sourced';
  /** The pattern, compiled when it is first asked for: most pages need few. */
  readonly pattern: () => RegExp;
  /** The words that the credit opens with, articles aside, in lower case; any when absent. */
  readonly opens?: ReadonlySet<string>;
  /** One of them stands in the credit, in lower case. */
  readonly holds?: readonly string[];
  /** Which names count that the list does not know, as printed: an outlet's only, or any. */
  readonly unlisted?: 'media' | 'any';
  /** Whether only outlets can be meant: "con Ida Brandt" is company, not a credit. */
  readonly outletsOnly?: boolean;
  /** Whether nothing but names may follow: the credit's words are small ones. */
  readonly onlyNames?: boolean;
  /** Said of any text: a credit of this one only above it, below it or beside it. */
  readonly atEdge?: boolean;
}

/** Longest list of names that is read after a credit's words. */
export const NAMES = '(?<names>[^\\n]{2,140})';

/** A credit's words, in lower case and read in such: patterns that fold case take ten times as long to compile. */
export function re(source: string): () => RegExp {
  let compiled: RegExp | undefined;
  return () => {
    compiled ??= new RegExp(source);
    return compiled;
  };
}

/** Words parted by spaces. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
