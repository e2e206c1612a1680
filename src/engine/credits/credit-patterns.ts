import type { CreditType } from '../report.ts';

/** One way a page prints a credit. The named group `names` holds whom it credits. */
export interface CreditPattern {
  /** `authored`: an agency wrote it, another outlet carried it. `sourced`: an agency wrote it, another outlet is cited. */
  readonly type: CreditType | 'authored' | 'sourced';
  readonly pattern: RegExp;
  /** Whether a name counts that the list does not know, as printed. */
  readonly anyName?: boolean;
}

const WORK =
  '(?:story|article|post|column|piece|report|content|essay|commentary|op-ed|analysis|interview|excerpt|text|blog(?: post)?|version of this (?:story|article|post|column|piece))';

/** Longest list of names that is read after a credit's words. */
const NAMES = '(?<names>[^\\n]{2,140})';

/** Credits in their own line, or at the edge of a paragraph. Each is tried once a sentence; none looks back. */
export const CREDIT_PATTERNS: readonly CreditPattern[] = [
  {
    type: 'authored',
    pattern: re(
      `^(?:story|article|text|report|reporting|content) (?:by|from|courtesy of|provided by)\\b:? ${NAMES}`,
    ),
  },
  {
    type: 'authored',
    anyName: true,
    pattern: re(
      `^(?:(?:this|the|an?) )?${WORK} (?:(?:was|is|has been|first|originally|also|previously) ){1,3}(?:co-)?(?:re)?(?:published|appeared|posted|ran|produced|written|distributed|issued|provided|republished|reported)(?: online| here)? (?:by|on|in|at|from|with permission (?:from|of|by))\\b:? ${NAMES}`,
    ),
  },
  {
    type: 'authored',
    anyName: true,
    pattern: re(
      `^(?:this|the) ${WORK} (?:comes|is courtesy|came) (?:to (?:you|us) )?(?:from|of|courtesy of|via)\\b:? ${NAMES}`,
    ),
  },
  {
    type: 'authored',
    anyName: true,
    pattern: re(
      `^(?:re-?published|re-?printed|excerpted|adapted|syndicated|cross-?posted) (?:(?:here )?(?:with|by) (?:kind )?permission )?(?:from|of|by)\\b:? ${NAMES}`,
    ),
  },
  {
    type: 'authored',
    anyName: true,
    pattern: re(`^(?:first|originally) (?:published|appeared|posted) (?:by|on|in|at)\\b:? ${NAMES}`),
  },
  {
    type: 'authored',
    anyName: true,
    pattern: re(`^(?:the content|content) originally appeared on\\b:? ${NAMES}`),
  },
  {
    type: 'authored',
    anyName: true,
    pattern: re(
      `^(?:click here to )?read (?:the )?(?:full|original|entire) (?:${WORK}) (?:here )?(?:at|on|from)\\b:? ${NAMES}`,
    ),
  },
  {
    type: 'sourced',
    pattern: re(
      `^[/(\\[]?\\s?(?:source|quelle|fuente|fonte|källa|kilde|zdroj|źródło|kaynak|sumber|nguồn|bron|источник|джерело|via|出典|출처)s?\\s?[:：/]\\s?${NAMES}`,
    ),
  },
  {
    type: 'authored',
    anyName: true,
    pattern: /(?:^|[^\p{Script=Han}])(?:来源|來源)\s?[:：]\s*(?<names>[^\s（）()，。|]{2,30})/u,
  },
  {
    type: 'authored',
    anyName: true,
    pattern:
      /^本記事は[、，]?(?<names>[^\s（）。、]{2,30}(?: \p{L}{2,12})?)で.{0,20}掲載(?:した|された)記事/u,
  },
  { type: 'authored', pattern: re(`^©?\\s?provided by ${NAMES}`), anyName: true },
  { type: 'contributed', pattern: re(`^contribut(?:ing|ions?)(?: by| from)?\\s?: ?${NAMES}`) },
  {
    type: 'contributed',
    pattern: re(
      `^(?:reported )?with (?:additional |further )?(?:inputs?|files|reporting|reports?|information|material|details|contributions?) (?:provided )?(?:from|by|of)\\b ${NAMES}`,
    ),
  },
  { type: 'contributed', pattern: re(`^(?:with|plus) (?<names>[^\\n.]{2,60}) (?:inputs?|files|reports)\\b`) },
  {
    type: 'contributed',
    pattern: re(
      `^(?:additional|further|some|other) (?:reporting|information|material|reports) (?:by|from|provided by)\\b:? ${NAMES}`,
    ),
  },
  {
    type: 'contributed',
    pattern: re(
      `^(?:this ${WORK} (?:includes|contains|uses|used) )?(?:information|material|reporting|reports|content) (?:from|by) (?<names>[^\\n]{2,120}?) (?:was|were|is) (?:also )?used in`,
    ),
  },
  {
    type: 'contributed',
    pattern: re(
      `^this ${WORK} (?:includes|contains|uses|used) (?:information|material|reporting|reports|content) (?:from|by) ${NAMES}`,
    ),
  },
  {
    type: 'contributed',
    pattern: re(
      '^[\\u2013\\u2014 -]*(?<names>(?:[^\\n.]|\\.(?!\\s)|(?<=\\b\\p{Lu})\\.){2,200}?)(?: also)? contributed(?: (?:reporting|to (?:this|the) (?:report|story|article|piece|post|analysis))\\b|\\.?$)',
    ),
  },
  {
    type: 'contributed',
    pattern: re(
      `^mit (?:informationen|material|inhalten|angaben|agenturmaterial)(?: (?:von|der|des|aus))* ${NAMES}`,
    ),
  },
  {
    type: 'contributed',
    pattern: re(
      "^(?:mit|avec|con|com|with|med|met) (?:(?:información|informations?|informações|informazioni|agences?|agencias|the|la|l['’]|de|von|post) ){0,3}(?<names>[^\\n.]{2,50})$",
    ),
  },
];

function re(source: string): RegExp {
  return new RegExp(source, 'iu');
}

/** Agencies that a page leaves unnamed: "with inputs from agencies", "SOURCE: News agencies". */
export const UNNAMED =
  /(?:\b(?:news |press |foreign )?agencies\b|\b(?:post |news )?wires?(?: services?| reports?)?\b|\bagenturen\b|\bagencias\b|\bagences\b|\bagenzie\b|\bajanslar\b|\bagências\b)/iu;
/** The report rests on agencies that it leaves unnamed. */
export const RESTS_ON_AGENCIES =
  /\b(?:based (?:in part )?on|compiled from|from) (?:news )?(?:wire|agency|wire service|news agency|foreign media) (?:services? )?reports\b/iu;
