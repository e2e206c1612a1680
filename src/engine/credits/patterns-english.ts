import { type CreditPattern, NAMES, re, words } from './credit-pattern.ts';
import { WORK, WORK_WORDS } from './english-words.ts';
import { ENGLISH_HELP } from './patterns-english-help.ts';

/** What was done with a text that first stood elsewhere. */
const PUBLISHED =
  '(?:re-?|co-?|cross-?)?(?:published|appeared|posted|ran|aired|printed|syndicated|distributed|adapted|excerpted|translated|run)';
/** What was done by whoever made it. */
const MADE = '(?:written|produced|reported|issued|provided|supplied|created)';
const BY = '(?:by|on|in|at|from|for|via|through|to)';
const FIRST = '(?:first|originally|initially|previously)';
const FIRST_HINTS = ['first ', 'originally', 'initially', 'previously'];
const PERMISSION =
  '(?:(?:here |online )?(?:with|by|under|courtesy) ?(?:the )?(?:kind |special |express )?(?:permission|arrangement|licen[cs]e|of)? ?)';
/** "reprinted on …" tells where the text went, not where it is from. */
const NOT_LATER = '(?!(?:on|in|at)\\b)';

/** Origin of the text in English: where it first stood, by whose leave it stands here. */
const ORIGIN: readonly CreditPattern[] = [
  {
    type: 'authored',
    unlisted: 'any',
    opens: words(WORK_WORDS),
    holds: FIRST_HINTS,
    pattern: re(
      `^this ${WORK} (?:(?:was|is|has been|had|also|been|being) ){0,3}(?:${FIRST} ){1,2}(?:was )?${PUBLISHED}(?: online| here)?(?: (?:\\w+ \\d{1,2}(?:, \\d{4})?|in \\w+ \\d{4}))?,? ${BY}\\b:? ${NAMES}`,
    ),
  },
  {
    type: 'authored',
    unlisted: 'any',
    atEdge: true,
    opens: words(WORK_WORDS),
    holds: FIRST_HINTS,
    pattern: re(
      `^(?:an? |the )?${WORK} (?:(?:was|is|has been|had|also|been) ){0,3}(?:${FIRST} ){1,2}${PUBLISHED}(?: online)?,? ${BY}\\b:? ${NAMES}`,
    ),
  },
  {
    type: 'authored',
    unlisted: 'any',
    opens: words(WORK_WORDS),
    holds: ['publish', 'print', 'post', 'reproduc', 'syndicat', 'excerpt', 'adapt', 'translat'],
    pattern: re(
      `^this ${WORK} (?:is|was|has been) (?:being )?(?:re-?published|re-?printed|re-?posted|reproduced|cross-?posted|syndicated|excerpted|adapted|translated) ${NOT_LATER}${PERMISSION}?(?:from|of|by|via)?\\b:? ?${NAMES}`,
    ),
  },
  {
    type: 'authored',
    unlisted: 'media',
    atEdge: true,
    opens: words(WORK_WORDS),
    holds: [
      'publish',
      'appear',
      'posted',
      'print',
      'produced',
      'written',
      'reported',
      'provided',
      'supplied',
      'distributed',
      'aired',
      ' ran ',
      'created',
      'issued',
    ],
    pattern: re(
      `^(?:this |the |an? )?${WORK} (?:(?:was|is|has been|also) ){1,2}(?!re-?(?:p|ran|run)[a-z]{0,9} (?:on|in|at)\\b)(?:co-?)?(?:${PUBLISHED}|${MADE})(?: online| here)? (?:by|on|in|at|from)\\b:? ${NAMES}`,
    ),
  },
  {
    type: 'authored',
    unlisted: 'any',
    atEdge: true,
    opens: words(WORK_WORDS),
    holds: ['comes ', 'courtesy', ' came ', 'brought', 'provided', 'shared'],
    pattern: re(
      `^(?:this|the) ${WORK} (?:comes|is courtesy|came|is brought|appears here courtesy|appears courtesy|is provided|is shared) (?:to (?:you|us) )?(?:here )?(?:from|of|courtesy of|via|by)\\b:? ${NAMES}`,
    ),
  },
  {
    type: 'authored',
    unlisted: 'any',
    opens: words(WORK_WORDS),
    holds: ['partnership', 'collaboration', 'cooperation', 'conjunction'],
    pattern: re(
      `^this ${WORK} (?:(?:was|is) )?(?:(?:co-?)?(?:published|produced|reported|written|created) )?(?:is )?(?:here )?(?:part of |as part of )?(?:a )?(?:in )?(?:partnership|collaboration|cooperation|conjunction) (?:with|between)\\b ${NAMES}`,
    ),
  },
  {
    type: 'authored',
    unlisted: 'any',
    atEdge: true,
    opens: words(
      'republished re-published reprinted re-printed reposted re-posted reproduced excerpted adapted syndicated crossposted cross-posted condensed',
    ),
    pattern: re(
      `^(?:re-?published|re-?printed|re-?posted|reproduced|excerpted|adapted|syndicated|cross-?posted|condensed) ${NOT_LATER}${PERMISSION}?(?:from|of|by)?\\b:? ?${NAMES}`,
    ),
  },
  {
    type: 'authored',
    unlisted: 'any',
    atEdge: true,
    opens: words('used posted published printed shared courtesy'),
    pattern: re(
      `^(?:used |posted |published |printed |shared )?(?:here )?(?:with|by) (?:kind |special )?permission (?:from|of|by)\\b:? ${NAMES}`,
    ),
  },
  {
    type: 'authored',
    unlisted: 'any',
    atEdge: true,
    opens: words('first originally previously initially as'),
    pattern: re(
      `^(?:as )?(?:first|originally|previously|initially) (?:published|appeared|posted|printed|aired|ran|seen|reported)(?: online)? (?:by|on|in|at)\\b:? ${NAMES}`,
    ),
  },
  {
    type: 'authored',
    unlisted: 'any',
    atEdge: true,
    opens: words('distributed syndicated'),
    pattern: re(`^(?:distributed|syndicated) (?:by|through|via)\\b:? ${NAMES}`),
  },
  {
    type: 'authored',
    unlisted: 'any',
    opens: words('content'),
    pattern: re(`^(?:the )?content originally (?:appeared|published) (?:on|in|at|by)\\b:? ${NAMES}`),
  },
  {
    type: 'authored',
    unlisted: 'any',
    opens: words('post'),
    holds: [' first on '],
    pattern: re(`^the post [^\\n]{1,200}? (?:appeared|was published) first on ${NAMES}`),
  },
  {
    type: 'authored',
    unlisted: 'any',
    holds: [
      ' first published this ',
      ' originally published this ',
      ' first appeared',
      ' originally appeared',
    ],
    pattern: re(
      `^(?<names>[^\\n.]{2,60}?) (?:first|originally) (?:published|reported) this (?:story|article|report|piece|post)\\b`,
    ),
  },
  {
    type: 'authored',
    unlisted: 'any',
    atEdge: true,
    opens: words('click read continue view see find original'),
    holds: [
      ' full ',
      ' original',
      ' entire ',
      ' rest',
      ' whole ',
      ' complete ',
      'continue reading',
      'original ',
    ],
    pattern: re(
      `^(?:click here to )?(?:(?:read|view|see|find) (?:the )?(?:(?:full|original|entire|whole|complete) (?:story|article|post|column|piece|interview|essay|text)|original|rest of (?:this|the) (?:story|article|post)|rest)|continue reading(?: this (?:story|article|post))?|original (?:article|story|post|source|report|text)) (?:here )?(?:at|on|from|in|by|published (?:by|on|in|at)|:)\\s?:? ?${NAMES}`,
    ),
  },
  {
    type: 'authored',
    unlisted: 'media',
    atEdge: true,
    opens: words('original'),
    pattern: re(`^original(?:ly)?(?: (?:article|story|post|source|report|text|version))?: ?${NAMES}`),
  },
  {
    type: 'authored',
    unlisted: 'any',
    atEdge: true,
    opens: words('translated translation post article story'),
    holds: ['translat'],
    pattern: re(
      `^(?:this (?:post|article|story|text) (?:was|is|has been) )?translat(?:ed|ion) (?:from|of)(?: an? (?:article|story|post|text|report))?(?: (?:by|in|on|at|from))?\\b:? ${NAMES}`,
    ),
  },
  {
    type: 'authored',
    unlisted: 'any',
    atEdge: true,
    opens: words('© provided materials material'),
    holds: ['provided by'],
    pattern: re(`^©?\\s?(?:materials? )?provided by ${NAMES}`),
  },
];

/** Who wrote the text, in English. */
const WRITTEN: readonly CreditPattern[] = [
  {
    type: 'authored',
    atEdge: true,
    opens: words('story article text report reporting content copy news'),
    holds: [' by', ' from', ' courtesy'],
    pattern: re(
      `^(?:story|article|text|report|reporting|content|copy|news) (?:by|from|courtesy of|provided by|supplied by)\\b:? ${NAMES}`,
    ),
  },
];

/** Credits as English pages print them. */
export const ENGLISH: readonly CreditPattern[] = [...WRITTEN, ...ORIGIN, ...ENGLISH_HELP];
