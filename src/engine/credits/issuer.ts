import type { EntityIndex } from '../entities/entity-index.ts';
import type { Credit } from '../report.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { holdsAny } from './hints.ts';
import { isInstitution } from './institution.ts';
import { ENGLISH_ISSUERS, ISSUERS, ISSUERS_BEYOND, type IssuerPattern } from './issuer-patterns.ts';
import { evidenceIn, type PageLine } from './page-lines.ts';
import { printedName } from './printed-name.ts';

/** Paragraphs in which the story's own issuer is named, and those in which only a statement of it counts. */
const LEAD = 3;
const STATEMENTS = 8;
/** A shorter line is no paragraph; scripts without spaces say more in less. */
const MIN_PARAGRAPH = 60;
const MIN_UNSPACED = 25;
/** What is read of a paragraph. */
const MAX_READ = 700;

/** Letters of Arabic and of East Asia. */
const BEYOND_EUROPE = /[\u0600-\u06ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

/** The institution whose statement the story mainly relays: "The Ministry of Ports said in a statement". */
export function readIssuer(
  lines: readonly PageLine[],
  language: string | undefined,
  index: EntityIndex,
): Credit | undefined {
  const forms = language === 'en' ? ENGLISH_ISSUERS : ISSUERS;
  const source = readSource(lines);
  if (source) return source;
  const body = lines.filter(line => line.start !== undefined && !line.isCaption && isParagraph(line.text));
  for (const [i, line] of body.slice(0, STATEMENTS).entries()) {
    const issuer = issuerIn(line, i < LEAD, forms, index);
    if (issuer) return issuer;
  }
  return readAbout(lines.filter(line => line.start !== undefined));
}

function isParagraph(text: string): boolean {
  return text.length >= MIN_PARAGRAPH || (text.length >= MIN_UNSPACED && BEYOND_EUROPE.test(text));
}

/** The issuer that a paragraph names first. */
function issuerIn(
  line: PageLine,
  isLead: boolean,
  forms: readonly IssuerPattern[],
  index: EntityIndex,
): Credit | undefined {
  const text = line.text.slice(0, MAX_READ);
  const isBeyond = BEYOND_EUROPE.test(text);
  let first: { name: string; start: number; end: number } | undefined;
  for (const entry of isBeyond ? ISSUERS_BEYOND : forms) {
    if (!(isLead || entry.isStatement) || !holdsAny(text, entry.hints)) continue;
    const found = match(text, entry, isBeyond, index);
    if (found && (!first || found.start < first.start)) first = found;
  }
  if (!first) return undefined;
  return {
    type: 'issued',
    name: first.name,
    evidence: evidenceIn(line, 'attribution', first.start, first.end),
  };
}

/** Articles and the first words of a sentence before a name. */
const BEFORE_NAME = /^(?:The|A|An|In|But|And|On|As|At|While|When|After) (?=\S)/;
const ARTICLE = /(?:The|A|An) $/;
/** A joining word or a day that the name's run took with it, or the stop behind it. */
const BEHIND_NAME = /(?: (?:of|for|the|and|on|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))+$|\.$|['’]s$/;
/** A capital word before the run: the name began earlier. */
const BEGAN_EARLIER = new LetterPattern(/\p{Lu}[\p{L}'’-]* (?:(?:of|and|for|the) )*$/u);
/** Persons in a body, counted; calls to read on. */
const NO_NAME = /^(?:Several|Some|Many|Most|Both|Other|Two|Three|Four|Five|MORE|READ|GOP|Prime Minister)\b/;
/** Small words continue a name of Romance languages: "Conseil du port". */
const CONTINUED = new LetterPattern(
  /^ (?:du|de la|de l['’]|des|de|del|della|do|da|dos) ?\p{Ll}[\p{L}-]{2,20}/u,
);

function match(text: string, { pattern }: IssuerPattern, isBeyond: boolean, index: EntityIndex) {
  const found = pattern().exec(text);
  if (!found) return undefined;
  const { name, names } = found.groups ?? {};
  const before = name === undefined ? '' : text.slice(0, text.indexOf(name, found.index));
  if (BEGAN_EARLIER.test(before.replace(ARTICLE, ''))) return undefined;
  const printed = name?.replace(BEFORE_NAME, '').replace(BEHIND_NAME, '').trim() ?? leadingName(names ?? '');
  if (printed === undefined || printed.length < 2) return undefined;
  if (NO_NAME.test(printed) || PERSON_OFFICE.test(printed)) return undefined;
  if (!isBeyond && !isInstitution(printed, index)) return undefined;
  return { name: printed, start: found.index, end: found.index + found[0].length };
}

function leadingName(names: string): string | undefined {
  const name = printedName(names);
  if (name === undefined) return undefined;
  return name + (CONTINUED.exec(names.slice(names.indexOf(name) + name.length))?.[0] ?? '');
}

/** Persons speak for themselves: "Attorney General Ida Brandt", "Ports Minister Ole Finn". */
const PERSON_OFFICE = new LetterPattern(
  /(?:^|\s)(?:President|Minister|Secretary|General|Director|Justice|Judge|Chief|Commissioner|Ambassador|Chairman|Chairwoman|Officer|Leader|Governor|Mayor|Senator|Chancellor|King|Queen|Pope|Mr|Ms|Mrs|Dr)\.? \p{Lu}\p{Ll}+ ?\p{Lu}?/u,
);

/** `SOURCE Pier Corp`: how releases name their issuer at the end. */
const SOURCE = new LetterPattern(/^SOURCE (?<name>\p{Lu}[^\n:]{1,60})$/u);

function readSource(lines: readonly PageLine[]): Credit | undefined {
  const line = lines.find(({ text }) => text.startsWith('SOURCE ') && SOURCE.test(text));
  const name = line && SOURCE.exec(line.text)?.groups?.name?.trim();
  return line && name ? { type: 'issued', name, evidence: evidenceIn(line, 'credit') } : undefined;
}

/** Lines at a release's end in which its issuer describes itself. */
const LAST_LINES = 14;
const ABOUT = new LetterPattern(/^About (?<name>[\p{Lu}\p{Ll}\d][^\n:.]{1,50}?)(?::|$)/u);

/** `About Pier Corp` above a paragraph that starts with the name: how press releases end. */
function readAbout(lines: readonly PageLine[]): Credit | undefined {
  const last = lines.slice(-LAST_LINES);
  for (const [i, line] of last.entries()) {
    const name = line.text.startsWith('About ') ? ABOUT.exec(line.text)?.groups?.name?.trim() : undefined;
    const next = last[i + 1]?.text.replace(/^The /, '');
    if (name === undefined || !next?.startsWith(`${name.replace(/^The /, '')} `)) continue;
    return { type: 'issued', name, evidence: evidenceIn(line, 'credit') };
  }
  return undefined;
}
