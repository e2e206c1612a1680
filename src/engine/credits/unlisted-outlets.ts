import type { EntityIndex } from '../entities/entity-index.ts';
import type { Credit } from '../report.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { creditOf } from './found-credit.ts';
import { lowerCase } from './hints.ts';
import { matchesOf } from './matches.ts';
import { hasMediaWord, isTold } from './media-words.ts';
import { findOutletNames, outletNamed } from './outlet-names.ts';
import { evidenceIn, type PageLine } from './page-lines.ts';
import { printedName } from './printed-name.ts';

/** Outlets of one page that are cited and that the list does not know, or knows for other things too. */
const MAX_PER_LINE = 3;
/** A name stands within so many characters of its cue. */
const MAX_REACH = 100;

/** Cues behind which an outlet is named: "told the Pier Gazette", "reports The Wharf". */
const CUE =
  /\b(?:told|tells|according to|reported by|interview (?:with|to|for)|speaking (?:to|with)|spoke (?:to|with)|tip to|h\/t|reports? (?:in|by|from|on)|report (?:in|by|from)|leaked to|published (?:in|by)|quoted by|cited by|confirmed to|revelations (?:by|in)|(?:Artikel|Bericht) (?:des|der|in|im)|reports|reported|notes|writes|via)\s(?=\S)/g;
/** Cues that name nothing but where a story was found, and the marks in which German prints an outlet it quotes. */
const SURE_CUE =
  /(?:\bhat tip(?: to|:)|\bh\/t:?)\s(?=\S)|(?:sagte|erklärte|berichtete|betonte|bestätigte)[^.!?\n]{0,80} (?:gegenüber|bei|in|im)(?: der| dem)? (?=["„«])|\b(?:hatten?|hat|haben|wie)(?: zuvor| zuerst)? (?:die|der|das) (?=["„«][^"“”»\n]{2,40}["“”»][^.\n]{0,80} (?:berichtet|gemeldet|geschrieben))/gi;
const SURE_HINT = /hat tip|h\/t|(?:gegenüber|bei|in|im|die|der|das)(?: der| dem)? ["„«]/;

/** A site that reports: "Molewatch.com reports". */
const SITE_REPORTS =
  /(?<![\w.@/-])([A-Za-z0-9-]{2,30}\.(?:com|net|org|news|info)) (?:reports|reported|says|said|writes|wrote)(?!\w)/g;

const SITE = /\.(?:com|net|org|news|info) (?:rep|sa|wr)/;

/** A name before its verb: "the Pier Gazette reported", "Pier 4 New York reported". */
const VERB = /(?:first |has |had )?(?:reported|reports|quoted|claims|claimed|revealed|wrote|says)(?![a-z-])/g;
const BEFORE_VERB = new LetterPattern(
  /(?<!\p{L})((?:\p{Lu}[\p{Lu}\p{Ll}\p{N}&'’-]{0,24}|\d{1,2})(?: (?:of|and|de|the|&|\p{Lu}[\p{Lu}\p{Ll}\p{N}&'’-]{0,24}|\d{1,2})){1,5})(?: (newspaper|magazine|website|news site|news website|newsletter|blog|station|broadcaster|daily|weekly))? $/u,
);
/** The word right before the verb: a name's, or what kind of outlet it is. */
const LAST_WORD = new LetterPattern(
  /(?:^|\s)(?:[\p{Lu}\d][^\s]{0,24}|newspaper|magazine|website|site|newsletter|blog|station|broadcaster|daily|weekly) $/u,
);
/** Names and what follows them are shorter. */
const MAX_BEFORE = 130;

/** Outlets cited in so many words whose names the list has not, or has among names too common to be read without a cue. */
export function readUnlisted(line: PageLine, index: EntityIndex): Credit[] {
  return [
    ...afterCues(line, index),
    ...afterSureCues(line, index),
    ...beforeVerbs(line, index),
    ...sitesThatReport(line, index),
  ].slice(0, MAX_PER_LINE);
}

function afterCues(line: PageLine, index: EntityIndex): Credit[] {
  const { text } = line;
  return matchesOf(CUE, text).flatMap(cue => {
    const from = cue.index + cue[0].length;
    const rest = text.slice(from, from + MAX_REACH);
    const printed = MAY_NAME.test(rest) ? printedName(rest)?.replace(OWNER, '') : undefined;
    const name = printed?.replace(GERMAN_KIND, '');
    if (name === undefined) return [];
    const at = rest.indexOf(name);
    const after = rest.slice(at + name.length);
    if (
      at < 0 ||
      !(name !== printed || isTold(name, rest.slice(0, at), after) || isPaper(name, index)) ||
      holdsKnown(name, index)
    )
      return [];
    return cited(line, name, { start: cue.index, end: from + at + name.length }, index);
  });
}

function afterSureCues(line: PageLine, index: EntityIndex): Credit[] {
  const { text } = line;
  if (!SURE_HINT.test(lowerCase(text))) return [];
  return matchesOf(SURE_CUE, text).flatMap(cue => {
    const from = cue.index + cue[0].length;
    const rest = text.slice(from, from + MAX_REACH);
    const name = printedName(rest);
    const end = from + rest.indexOf(name ?? '') + (name?.length ?? 0);
    return name === undefined ? [] : cited(line, name, { start: from, end }, index);
  });
}

function sitesThatReport(line: PageLine, index: EntityIndex): Credit[] {
  if (!SITE.test(line.text)) return [];
  return matchesOf(SITE_REPORTS, line.text).flatMap(match =>
    cited(line, match[1]!, { start: match.index, end: match.index + match[0].length }, index),
  );
}

/** A capital or a quotation mark within a few small words. */
const MAY_NAME = new LetterPattern(/^(?:[\p{Ll}-]+ ){0,5}["“]?[\p{Lu}a-z]/u);

function beforeVerbs(line: PageLine, index: EntityIndex): Credit[] {
  const { text } = line;
  return matchesOf(VERB, text).flatMap(verb => {
    const from = Math.max(0, verb.index - MAX_BEFORE);
    const before = text.slice(from, verb.index);
    const match = LAST_WORD.test(before.slice(-30)) ? BEFORE_VERB.exec(before) : null;
    if (!match) return [];
    const name = match[1]!.replace(OWNER, '').replace(SENTENCE_START, '');
    const kind = match[2] === undefined ? '' : ` ${match[2]}`;
    if (!isOutlet(name, kind, index)) return [];
    const start = from + match.index + match[1]!.length - name.length;
    return cited(line, name, { start, end: verb.index + verb[0].length }, index);
  });
}

function isOutlet(name: string, kind: string, index: EntityIndex): boolean {
  if (kind === '' && PAIR.test(name)) return false;
  return extendsKnown(name, index) || (!holdsKnown(name, index) && isTold(name, undefined, kind));
}

/** Words with which sentences begin before a name. */
const SENTENCE_START =
  /^(?:In|On|As|But|And|When|While|After|Before|Last|Yesterday|Today|Meanwhile|Earlier|Later|Also|Since|Though|Although|However|For|At|If|What|That|Even|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday) /;

/** A paper of the directories, whose name is more than a word: "Argus Leader". */
function isPaper(name: string, index: EntityIndex): boolean {
  return name.includes(' ') && hasMediaWord(name) && outletNamed(name, index) !== undefined;
}

/** German says the kind of outlet with a capital: "des Hafenportals Molenblick". */
const GERMAN_KIND = new LetterPattern(
  /^\p{Lu}\p{Ll}*(?:portals?|magazins?|zeitung|blatts?|senders?|agentur) (?=\p{Lu})/u,
);

/** Two names, or a person of an outlet. */
const PAIR = / and | of The /;

/** "South Korea's" before the name. */
const OWNER = /^.*['’]s /;

/** "NBC 4 New York": a station of a known network. */
function extendsKnown(name: string, index: EntityIndex): boolean {
  const [first] = findOutletNames(name, index, { prose: true });
  return first !== undefined && first.start === 0 && /^[A-Z]{3,4}\d{0,2} (?:\d|[A-Z])/.test(name);
}

/** Whether running text is read for the name, or a part of it, anyway: "Ida Brandt of The Washington Post". */
function holdsKnown(name: string, index: EntityIndex): boolean {
  return findOutletNames(name, index, { prose: true }).length > 0;
}

function cited(
  line: PageLine,
  name: string,
  { start, end }: { start: number; end: number },
  index: EntityIndex,
): Credit[] {
  const evidence = evidenceIn(line, 'attribution', start, end);
  const listed = index.named(name);
  if (listed && listed.type !== 'outlet' && listed.type !== 'agency') return [];
  const entity = outletNamed(name, index);
  return [entity ? creditOf('cited', entity, evidence) : { type: 'cited', name, evidence }];
}
