import type { EntityIndex } from '../entities/entity-index.ts';
import type { Credit } from '../report.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { startsLower } from '../text/letters.ts';
import type { Span } from '../text/span.ts';
import { distantCue, isCue } from './attribution-cues.ts';
import { isDescribing, lastWord, namesOutlet } from './describing-words.ts';
import { creditOf } from './found-credit.ts';
import { findOutletNames, type OutletName } from './outlet-names.ts';
import { evidenceIn, type PageLine } from './page-lines.ts';

/** What an agency or outlet does that is the source of a fact. */
const VERB =
  '(?:said|says|saying|reported|reports|quoted|quotes|cited|cites|warned|described|announced|noted|notes|carried|published|claimed|claims|added|wrote|writes|showed|aired|broadcast|released|revealed|reveals|confirmed|stated|has learned|learned|understands|berichtet\\w*|meldet\\w*|zufolge|schrieb|schreibt|rapporte|rapporté|écrit|écrivait|affirme|révèle|indique|informó|informa|reportó|publicó|recogió|ha riferito|riferisce|riporta|scrive|scriveva|ha scritto|informou|noticiou|publicou|skriver|melder|melaporkan|mengatakan|memberitakan|сообщил\\w*|сообщает|сообщило|пишет|написал\\w*|передает|передаёт|передало|передал)';
/** Words that may stand between the name and the verb: "news agency", "on Monday", "has also". */
const AFTER = new LetterPattern(
  new RegExp(
    `^(?:[)\\]"”]|['\u2019]s?)?(?:, [^,.;:"“”]{3,70},)?(?: (?:news|state|state-run|official|website|web|site|news agency|agency|newspaper|daily|magazine|dispatch|report|television|TV|correspondent|outlet|service|has|have|had|also|later|earlier|first|then|further|recently|on \\p{L}+|in an? [\\p{L}-]+ (?:dispatch|report|commentary|statement))){0,4},? ${VERB}(?![\\p{L}])`,
    'iu',
  ),
);
/** "(KCNA) des Nordens veröffentlichten": German says it behind the name. */
const PARTICIPLE =
  /^[)\]"”“»]{0,2}(?: [^\s.;]{1,20}){0,7} (?:veröffentlicht|verbreitet|zitiert|gemeldet|berichtet|übermittelt)/;
/** What precedes a name is read so far for its cue. */
const BEFORE_LENGTH = 120;
/** A cue stands within so many describing words of the name. */
const MAX_DESCRIBING = 8;
/** Other words among them, once one of them says that an outlet follows: "the respected, London-based news site". */
const MAX_OTHERS = 2;
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
  const before = text.slice(Math.max(0, name.start - BEFORE_LENGTH), name.start);
  const long = LONG_NAME.exec(before);
  if (long && !OF_MEDIA.test(long[0])) return undefined;
  const rest = text.slice(name.end, name.end + AFTER_LENGTH);
  const skipped = /^ \([A-Z]{2,6}\)/u.exec(rest)?.[0].length ?? 0;
  const after = AFTER.exec(rest.slice(skipped));
  if (after) return { start: name.start, end: name.end + skipped + after[0].length };
  if (!isWhole(rest)) return undefined;
  // "the Korea Central Telegraph Agency (KCNA)": the cue stands before the long name.
  const length = cueLength(long ? before.slice(0, long.index).padEnd(before.length) : before, rest);
  return length === undefined ? undefined : { start: name.start - length, end: name.end };
}

/** A name behind which the listed one stands in brackets. */
const LONG_NAME = new LetterPattern(/(?:\p{Lu}[\p{L}'’-]*\s){1,6}[([]$/u);
/** One that is no outlet's has the letters by chance: "the Palestinian National Authority (PNA)". */
const OF_MEDIA = /agen[ct]|news|press|media|broadcast|wire|telegra|radio|televis|агентств|tv/i;

const CAPITALISED_AFTER = new LetterPattern(/^(?:['’]s)? \p{Lu}\p{Ll}/u);
const NO_NAME_AFTER =
  /^(?:['’]s)? (?:News|Agency|Radio|TV|Television|Online|World|Sports?|Business|Magazine|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/u;

/** `DVB-T`, `AP-2`: letters and their kind, no agency. */
const TECHNICAL = /^[-\u2010\u2011][A-Z\d]{1,2}(?![A-Za-z\d])/;

/** A capitalised word right after means a longer name: "Reuters Breakingviews", "Bloomberg Dollar Index". */
function isWhole(rest: string): boolean {
  if (TECHNICAL.test(rest)) return false;
  return !CAPITALISED_AFTER.test(rest) || NO_NAME_AFTER.test(rest);
}

/** Prepositions that lead to whom somebody told, once a word says that it is an outlet: "to the news agency KCNA". */
const TOWARDS = new Set(['to', 'by', 'gegenüber', 'til', 'till', 'à', 'al', 'alla', 'ao', 'kepada', 'with']);

/** An article glued to the name: `l'AFP`, `all'Ansa`. */
const ELIDED = /(?:^|\s)([ld]|all|dall|dell|sull)['’]$/i;
const BY = new Set(['by', 'von', 'durch', 'hatte', 'hatten', 'hat', 'haben', 'wie']);
const SEPARATORS = /^[\s,(]*/;

/** How far before the name its cue begins. */
function cueLength(before: string, rest: string): number | undefined {
  const elided = ELIDED.exec(before)?.[1]?.toLowerCase();
  let left = before.slice(0, before.length - (elided === undefined ? 0 : elided.length + 1)).trimEnd();
  left = left.replace(/[(["“„»«'‘]$/u, '').trimEnd();
  const small = elided === undefined ? [] : [`${elided}a`];
  const told = elided === 'all' ? distantCue(left, 'alla') : undefined;
  if (told !== undefined) return before.length - told;
  let isOutlet = false;
  let others = 0;
  let towards: number | undefined;
  for (let i = 0; i <= MAX_DESCRIBING; i++) {
    const last = lastWord(left);
    if (!last) return towards;
    const { word, length } = last;
    const separator = left.length - length;
    const start = separator + SEPARATORS.exec(left.slice(separator))![0].length;
    if (isCue(word, small)) return before.length - start;
    left = left.slice(0, separator).replace(/[\s,]+$/u, '');
    const distant = distantCue(left, word);
    if (distant !== undefined) return before.length - distant;
    const isTowards = (isOutlet && TOWARDS.has(word)) || (BY.has(word) && PARTICIPLE.test(rest));
    if (isTowards) towards = before.length - start;
    isOutlet ||= namesOutlet(word);
    if (isDescribing(word)) small.push(word);
    else if (!isOutlet || !startsLower(word) || ++others > MAX_OTHERS) return towards;
  }
  return towards;
}
