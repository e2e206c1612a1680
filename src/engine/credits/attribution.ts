import type { EntityIndex } from '../entities/entity-index.ts';
import type { Credit } from '../report.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import type { Span } from '../text/span.ts';
import { describingLength } from './describing-words.ts';
import { creditOf } from './found-credit.ts';
import { findOutletNames, type OutletName } from './outlet-names.ts';
import { evidenceIn, type PageLine } from './page-lines.ts';

/** What an agency or outlet does that is the source of a fact. */
const VERB =
  '(?:said|says|saying|reported|reports|quoted|quotes|cited|cites|warned|described|announced|noted|notes|carried|published|claimed|claims|added|wrote|writes|showed|aired|broadcast|released|revealed|confirmed|stated|has learned|berichtet\\w*|meldet\\w*|zufolge|schrieb|rapporte|rapporté|informó|reportó|ha riferito|riferisce|сообщил\\w*|сообщает|пишет|передает|передаёт)';
/** Words that may stand between the name and the verb: "news agency", "on Monday", "has also". */
const AFTER = new LetterPattern(
  new RegExp(
    `^(?:[)\\]]|['\u2019]s?)?(?:, [^,.;:"“”]{3,70},)?(?: (?:news|state|state-run|official|website|web|site|news agency|agency|newspaper|daily|magazine|dispatch|report|television|TV|correspondent|outlet|service|has|have|had|also|later|earlier|first|then|further|on \\p{L}+|in an? [\\p{L}-]+ (?:dispatch|report|commentary|statement))){0,4},? ${VERB}(?![\\p{L}])`,
    'iu',
  ),
);
/** A cue before the name, and the describing words between: "carried by the North's official KCNA". */
const BEFORE = new LetterPattern(
  /(?<![\p{L}\p{N}-])(?:(?:quoted|cited|reported|carried|released|published)(?: [\p{L}'’-]+){1,6} by|according to|as per|per|(?:asked|questioned|interviewed) by|answering|speaking (?:to|with)|told|tells?|telling|carried|cited|quoted|quoting|citing|reported|reports?|published|released|run|issued|put|distributed|posted|aired|broadcast|said|statement|interview|dispatch|article|comments?|commentary|informed|noted|confirmed|described|shown|seen|obtained|quotes|through|via|front page|appeared|obtained|gegenüber|laut|wie|skriver|ifølge|enligt|volgens|selon|según|secondo|citato|interview à|сообщает|сообщил\w*|пишет|передает|со ссылкой на|передаёт|агентств\p{L}*|опубликовал\p{L}*)(?: (?:by|in|on|to|from|of|with|through|via|der|die|das|den|dem|von|à|dalla?|dal|el|la|le|l\u2019|il|das))*$/iu,
);
/** A cue stands within so many describing words of the name. */
const MAX_DESCRIBING = 8;
/** What follows a name is read so far for its verb. */
const AFTER_LENGTH = 90;

/** Agencies and outlets on which the text rests: "KCNA said", "according to Nikkei", "told AFP". */
export function readAttributions(line: PageLine, masked: readonly Span[], index: EntityIndex): Credit[] {
  const { text } = line;
  const credits: Credit[] = [];
  for (const name of findOutletNames(text, index, { prose: true })) {
    if (masked.some(span => span.start <= name.start && name.end <= span.end)) continue;
    const span = attributed(text, name);
    if (span)
      credits.push(creditOf('cited', name.entity, evidenceIn(line, 'attribution', span.start, span.end)));
  }
  return credits;
}

/** The words that attribute something to a name, or undefined when it is only named. */
function attributed(text: string, name: OutletName): Span | undefined {
  const rest = text.slice(name.end, name.end + AFTER_LENGTH);
  const skipped = /^ \([A-Z]{2,6}\)/u.exec(rest)?.[0].length ?? 0;
  const after = AFTER.exec(rest.slice(skipped));
  if (after) return { start: name.start, end: name.end + skipped + after[0].length };
  if (!isWhole(rest)) return undefined;
  const start = cueBefore(withoutLongName(text.slice(Math.max(0, name.start - 120), name.start)));
  return start === undefined ? undefined : { start: name.start - start, end: name.end };
}

const CAPITALISED_AFTER = new LetterPattern(/^(?:['’]s)? \p{Lu}\p{Ll}/u);
const NO_NAME_AFTER =
  /^(?:['’]s)? (?:News|Agency|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/u;

/** A capitalised word right after means a longer name: "Reuters Breakingviews", "Bloomberg Dollar Index". */
function isWhole(rest: string): boolean {
  return !CAPITALISED_AFTER.test(rest) || NO_NAME_AFTER.test(rest);
}

const LONG_NAME = new LetterPattern(/(?:\p{Lu}[\p{L}'’-]*\s){1,6}[([]$/u);

/** "the Korea Central Telegraph Agency (KCNA)": blanks a name that the listed one stands behind in brackets. */
function withoutLongName(before: string): string {
  const long = LONG_NAME.exec(before);
  return long ? before.slice(0, long.index).padEnd(before.length) : before;
}

/** How far before the name its cue begins. */
function cueBefore(before: string): number | undefined {
  let left = before
    .trimEnd()
    .replace(/[(["“„»«'‘]$/u, '')
    .trimEnd();
  for (let i = 0; i <= MAX_DESCRIBING; i++) {
    const cue = BEFORE.exec(left);
    if (cue) return before.length - cue.index;
    const length = describingLength(left);
    if (length === 0) return undefined;
    left = left.slice(0, left.length - length).replace(/[\s,]+$/u, '');
  }
  return undefined;
}
