import { type CreditPattern, NAMES, re, words } from './credit-pattern.ts';
import { WORK, WORK_WORDS } from './english-words.ts';

/** Who contributed to the text, in English. */
export const ENGLISH_HELP: readonly CreditPattern[] = [
  {
    type: 'contributed',
    opens: words('contributing contribution contributions contributors contributor'),
    pattern: re(`^contribut(?:ing|ions?|ors?)(?: by| from| to this (?:story|report))?\\s?: ?${NAMES}`),
  },
  {
    type: 'contributed',
    opens: words('reported with written compiled'),
    pattern: re(
      `^(?:reported |written |compiled )?with (?:additional |further |some )?(?:inputs?|files?|reporting|reports?|information|material|details|contributions?|agency inputs|assistance) (?:provided )?(?:from|by|of)\\b ${NAMES}`,
    ),
  },
  {
    type: 'contributed',
    opens: words('with plus'),
    pattern: re(`^(?:with|plus) (?<names>[^\\n.]{2,60}) (?:inputs?|files?|reports)\\b`),
  },
  {
    type: 'contributed',
    opens: words('additional further some other'),
    pattern: re(
      `^(?:additional|further|some|other) (?:reporting|information|material|reports|details|input|content) (?:by|from|provided by)\\b:? ${NAMES}`,
    ),
  },
  {
    type: 'contributed',
    opens: words(`${WORK_WORDS} information material reporting reports`),
    holds: [' used in'],
    pattern: re(
      `^(?:this ${WORK} (?:includes|contains|uses|used) )?(?:information|material|reporting|reports|content) (?:from|by) (?<names>[^\\n]{2,120}?) (?:was|were|is) (?:also )?used in`,
    ),
  },
  {
    type: 'contributed',
    opens: words(WORK_WORDS),
    holds: [' includes ', ' contains ', ' uses ', ' used ', 'compiled with'],
    pattern: re(
      `^this ${WORK} (?:includes|contains|uses|used|has been compiled with|was compiled with) (?:additional )?(?:information|material|reporting|reports|content) (?:from|by) ${NAMES}`,
    ),
  },
  {
    type: 'contributed',
    holds: [' contributed'],
    pattern: re(
      '^[\\u2013\\u2014 -]*(?<names>(?:[^\\n.]|\\.(?!\\s)|(?<=(?:^|[ .])[a-zà-ÿ])\\.){2,200}?)(?: also)? contributed(?: (?:reporting|to (?:this|the) (?:report|story|article|piece|post|analysis))\\b|\\.?$)',
    ),
  },
];
