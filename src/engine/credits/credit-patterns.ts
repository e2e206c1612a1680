import type { CreditType } from '../report.ts';
import { LetterPattern } from '../text/letter-pattern.ts';

/** One way a page prints a credit. The named group `names` holds whom it credits. */
export interface CreditPattern {
  /** `authored`: an agency wrote it, another outlet carried it. `sourced`: an agency wrote it, another outlet is cited. */
  readonly type: CreditType | 'authored' | 'sourced';
  readonly pattern: LetterPattern;
  /** The words that the credit opens with, articles aside, in lower case; any when absent. */
  readonly opens?: ReadonlySet<string>;
  /** One of them stands in the credit, in lower case. */
  readonly holds?: readonly string[];
  /** Whether a name counts that the list does not know, as printed. */
  readonly anyName?: boolean;
}

const WORK =
  '(?:story|article|post|column|piece|report|content|essay|commentary|op-ed|analysis|interview|excerpt|text|blog(?: post)?|version of this (?:story|article|post|column|piece))';

/** What `WORK` opens with. */
const WORK_WORDS =
  'story article post column piece report content essay commentary op-ed analysis interview excerpt text blog version';

/** "Source:" in the languages of the web. */
const SOURCES =
  'source quelle fuente fonte källa kilde zdroj źródło kaynak sumber nguồn bron источник джерело via 出典 출처'.split(
    ' ',
  );

/** Longest list of names that is read after a credit's words. */
const NAMES = '(?<names>[^\\n]{2,140})';

/** Credits in their own line, or at the edge of a paragraph. Each is tried once a sentence; none looks back. */
const CREDIT_PATTERNS: readonly CreditPattern[] = [
  {
    type: 'authored',
    opens: words('story article text report reporting content'),
    pattern: re(
      `^(?:story|article|text|report|reporting|content) (?:by|from|courtesy of|provided by)\\b:? ${NAMES}`,
    ),
  },
  {
    type: 'authored',
    anyName: true,
    opens: words(WORK_WORDS),
    pattern: re(
      `^(?:(?:this|the|an?) )?${WORK} (?:(?:was|is|has been|first|originally|also|previously) ){1,3}(?:co-)?(?:re)?(?:published|appeared|posted|ran|produced|written|distributed|issued|provided|republished|reported)(?: online| here)? (?:by|on|in|at|from|with permission (?:from|of|by))\\b:? ${NAMES}`,
    ),
  },
  {
    type: 'authored',
    anyName: true,
    opens: words(WORK_WORDS),
    pattern: re(
      `^(?:this|the) ${WORK} (?:comes|is courtesy|came) (?:to (?:you|us) )?(?:from|of|courtesy of|via)\\b:? ${NAMES}`,
    ),
  },
  {
    type: 'authored',
    anyName: true,
    opens: words(
      'republished re-published reprinted re-printed excerpted adapted syndicated crossposted cross-posted',
    ),
    pattern: re(
      `^(?:re-?published|re-?printed|excerpted|adapted|syndicated|cross-?posted) (?:(?:here )?(?:with|by) (?:kind )?permission )?(?:from|of|by)\\b:? ${NAMES}`,
    ),
  },
  {
    type: 'authored',
    anyName: true,
    opens: words('first originally'),
    pattern: re(`^(?:first|originally) (?:published|appeared|posted) (?:by|on|in|at)\\b:? ${NAMES}`),
  },
  {
    type: 'authored',
    anyName: true,
    opens: words('content'),
    pattern: re(`^(?:the content|content) originally appeared on\\b:? ${NAMES}`),
  },
  {
    type: 'authored',
    anyName: true,
    opens: words('click read'),
    pattern: re(
      `^(?:click here to )?read (?:the )?(?:full|original|entire) (?:${WORK}) (?:here )?(?:at|on|from)\\b:? ${NAMES}`,
    ),
  },
  {
    type: 'sourced',
    opens: words(SOURCES.flatMap(word => [word, `${word}s`]).join(' ')),
    pattern: re(`^[/(\\[]?\\s?(?:${SOURCES.join('|')})s?\\s?[:：/]\\s?${NAMES}`),
  },
  {
    type: 'authored',
    anyName: true,
    holds: ['来源', '來源'],
    pattern: new LetterPattern(
      /(?:^|[^\p{Script=Han}])(?:来源|來源)\s?[:：]\s*(?<names>[^\s（）()，。|]{2,30})/u,
    ),
  },
  {
    type: 'authored',
    anyName: true,
    holds: ['本記事は'],
    pattern: new LetterPattern(
      /^本記事は[、，]?(?<names>[^\s（）。、]{2,30}(?: \p{L}{2,12})?)で.{0,20}掲載(?:した|された)記事/u,
    ),
  },
  { type: 'authored', opens: words('© provided'), pattern: re(`^©?\\s?provided by ${NAMES}`), anyName: true },
  {
    type: 'contributed',
    opens: words('contributing contribution contributions'),
    pattern: re(`^contribut(?:ing|ions?)(?: by| from)?\\s?: ?${NAMES}`),
  },
  {
    type: 'contributed',
    opens: words('reported with'),
    pattern: re(
      `^(?:reported )?with (?:additional |further )?(?:inputs?|files|reporting|reports?|information|material|details|contributions?) (?:provided )?(?:from|by|of)\\b ${NAMES}`,
    ),
  },
  {
    type: 'contributed',
    opens: words('with plus'),
    pattern: re(`^(?:with|plus) (?<names>[^\\n.]{2,60}) (?:inputs?|files|reports)\\b`),
  },
  {
    type: 'contributed',
    opens: words('additional further some other'),
    pattern: re(
      `^(?:additional|further|some|other) (?:reporting|information|material|reports) (?:by|from|provided by)\\b:? ${NAMES}`,
    ),
  },
  {
    type: 'contributed',
    opens: words(`${WORK_WORDS} information material reporting reports`),
    pattern: re(
      `^(?:this ${WORK} (?:includes|contains|uses|used) )?(?:information|material|reporting|reports|content) (?:from|by) (?<names>[^\\n]{2,120}?) (?:was|were|is) (?:also )?used in`,
    ),
  },
  {
    type: 'contributed',
    opens: words(WORK_WORDS),
    pattern: re(
      `^this ${WORK} (?:includes|contains|uses|used) (?:information|material|reporting|reports|content) (?:from|by) ${NAMES}`,
    ),
  },
  {
    type: 'contributed',
    holds: [' contributed'],
    pattern: re(
      '^[\\u2013\\u2014 -]*(?<names>(?:[^\\n.]|\\.(?!\\s)|(?<=\\b\\p{Lu})\\.){2,200}?)(?: also)? contributed(?: (?:reporting|to (?:this|the) (?:report|story|article|piece|post|analysis))\\b|\\.?$)',
    ),
  },
  {
    type: 'contributed',
    opens: words('mit'),
    pattern: re(
      `^mit (?:informationen|material|inhalten|angaben|agenturmaterial)(?: (?:von|der|des|aus))* ${NAMES}`,
    ),
  },
  {
    type: 'contributed',
    opens: words('mit avec con com with med met'),
    pattern: re(
      "^(?:mit|avec|con|com|with|med|met) (?:(?:información|informations?|informações|informazioni|agences?|agencias|the|la|l['’]|de|von|post) ){0,3}(?<names>[^\\n.]{2,50})$",
    ),
  },
];

function re(source: string): LetterPattern {
  return new LetterPattern(new RegExp(source, 'iu'));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** A piece's first word, its article and the mark behind it left out. */
const FIRST_WORD = /^(?:(?:this|the|an?) )?(©|[^\s:：/]+)/;
/** Longer first words are none of ours. */
const MAX_FIRST_WORD = 30;

/** The patterns that a piece of a line may match, by a cheap look at its words. */
export function patternsFor(piece: string): CreditPattern[] {
  const lower = piece.toLowerCase();
  const first = FIRST_WORD.exec(lower.slice(0, MAX_FIRST_WORD))?.[1] ?? '';
  return CREDIT_PATTERNS.filter(
    ({ opens, holds }) =>
      (opens === undefined || opens.has(first)) &&
      (holds === undefined || holds.some(word => lower.includes(word))),
  );
}

/** Agencies that a page leaves unnamed: "with inputs from agencies", "SOURCE: News agencies". */
export const UNNAMED = new LetterPattern(
  /(?:\b(?:news |press |foreign )?agencies\b|\b(?:post |news )?wires?(?: services?| reports?)?\b|\bagenturen\b|\bagencias\b|\bagences\b|\bagenzie\b|\bajanslar\b|\bagências\b)/iu,
);
/** The report rests on agencies that it leaves unnamed. */
export const RESTS_ON_AGENCIES = new LetterPattern(
  /\b(?:based (?:in part )?on|compiled from|from) (?:news )?(?:wire|agency|wire service|news agency|foreign media) (?:services? )?reports\b/iu,
);
