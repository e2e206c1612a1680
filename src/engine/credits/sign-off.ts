import type { EntityIndex } from '../entities/entity-index.ts';
import type { Credit } from '../report.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { UNNAMED } from './credit-patterns.ts';
import { creditOf } from './found-credit.ts';
import { holdsAny, lowerCase } from './hints.ts';
import { matchesOf } from './matches.ts';
import { findOutletNames, type OutletName } from './outlet-names.ts';
import { evidenceIn, type PageLine } from './page-lines.ts';
import { personsOf } from './person-names.ts';
import { authorship } from './services.ts';

/** Longest sign-off ("(dpa/afp)", "— Agence France-Presse", "SDA/sep"). */
const MAX_SIGN_OFF = 40;
/** The end of a paragraph, with or without `– AFP` behind it. */
const PROSE_END = new LetterPattern(/[.!?"”)/。」）】]\s*(?:[\u2013\u2014-]\s?\p{L}[\p{L} ,/-]{1,30})?$/u);
/** A last sentence with its agency behind it, as papers of Asia print it: `It opens in June. REUTERS`. */
const CAPITALS_AT_END = new LetterPattern(/[.!?"”’]\s+(\p{Lu}{2,12}(?:(?:, ?| |\/)\p{Lu}{2,12}){0,2})$/u);
/** Lines below the story in which its sign-off may stand alone. */
const LINES_BELOW = 5;
/** A sign-off that proves itself wherever it stands: `SDA/sep`, `(dpa)`, `AFP/hk`. */
const SURE_SIGNATURE = new LetterPattern(/^\(?\p{Lu}{2,5}\/\p{Ll}{2,4}\)?$|^\((?:dpa|afp|sda|apa)\)$/u);
/** `(ABCDE/abcd)`. */
const MAX_SURE_SIGNATURE = 12;
/** A paragraph of the story, not a button below it. */
const MIN_PROSE = 120;
/** Its last sentence, not a name. */
const MIN_SENTENCE = 30;

/** `(AP)`, `– AFP`, `/TASS/` at the end of the story's last paragraph, or alone below it. */
export function readSignOffs(lines: readonly PageLine[], index: EntityIndex): Credit[] {
  const body = lines.filter(line => line.start !== undefined && !line.isCaption);
  let last = body.length - 1;
  while (last >= 0 && !endsProse(body[last]!)) last--;
  const sure = lines.filter(({ text }) => isSureSignature(text.trim())).flatMap(line => aloneIn(line, index));
  if (last < 0) return sure;
  const tail = lines.filter(line => line.place === 'tail');
  return [
    ...sure,
    ...unnamedBelow([...body.slice(last + 1), ...tail].slice(0, LINES_BELOW)),
    ...tail.slice(0, 1).flatMap(line => (endsProse(line) ? endOfParagraph(line, index) : [])),
    ...endOfParagraph(body[last]!, index),
    ...body.slice(last + 1, last + 1 + LINES_BELOW).flatMap(line => aloneIn(line, index)),
  ];
}

function endsProse({ text }: PageLine): boolean {
  const end = text.slice(-MAX_SIGN_OFF);
  return text.length >= MIN_PROSE ? PROSE_END.test(end) || CAPITALS_AT_END.test(end) : isSigned(text, end);
}

/** A short last sentence, but no caption's: those name their picture. */
function isSigned(text: string, end: string): boolean {
  return (
    text.length >= MIN_SENTENCE && CAPITALS_AT_END.test(end) && !holdsAny(text, ['photo', 'picture', 'file'])
  );
}

function isSureSignature(text: string): boolean {
  return text.length <= MAX_SURE_SIGNATURE && SURE_SIGNATURE.test(text);
}

/** "Agencies", "(Agenturen)" alone below the story. */
function unnamedBelow(lines: readonly PageLine[]): Credit[] {
  return lines
    .filter(
      ({ text }) =>
        holdsAny(text, ['agen', 'wires', 'wire services', 'وكالات', '外电', '外電']) &&
        /^[\s(–—-]*(?:with )?(?:news )?(?:agencies|agenturen|agencias|agências|agences|agenzie|agenzia|wires|wire services|وكالات|综合外电|外电|外電)[\s).]*(?:\|.{0,40})?$/i.test(
          text,
        ),
    )
    .map(line => ({
      type: 'wrote',
      name: UNNAMED.exec(line.text)?.[0] ?? 'agencies',
      evidence: evidenceIn(line, 'credit'),
    }));
}

function endOfParagraph(line: PageLine, index: EntityIndex): Credit[] {
  const tail = line.text.slice(-MAX_SIGN_OFF).trimEnd();
  const match =
    /[.!?"”。」]\s*(?:[(/[（【]\s?([^()/[\]（）【】]{2,30}(?:\/[^()/[\]]{2,20})?)\s?[)/\]）】]|[\u2013\u2014-]\s?([^\u2013\u2014.-]{2,30}))\.?$/.exec(
      tail,
    ) ?? CAPITALS_AT_END.exec(tail);
  const printed = match?.[1] ?? match?.[2];
  if (!match || printed === undefined) return [];
  const from = Math.max(0, line.text.length - MAX_SIGN_OFF) + match.index + 1;
  return signed(line, printed, index, from);
}

function aloneIn(line: PageLine, index: EntityIndex): Credit[] {
  if (line.text.length > MAX_SIGN_OFF) return [];
  return signed(line, line.text, index, 0);
}

function signed(line: PageLine, printed: string, index: EntityIndex, from: number): Credit[] {
  const names = findOutletNames(printed, index, { prose: false });
  if (names.length === 0 || !isSignature(printed, names)) return [];
  return names
    .filter(({ entity }) => entity.type === 'agency')
    .map(({ entity }) => creditOf(authorship(entity), entity, evidenceIn(line, 'credit', from)));
}

/** Names and editors' initials only: "SDA/sep", "(dpa)", "AFP/Reuters". */
function isSignature(printed: string, names: readonly OutletName[]): boolean {
  let left = printed;
  for (const { start, end } of [...names].reverse()) left = left.slice(0, start) + left.slice(end);
  if (/\b(?:mit|with|avec|con|com|von|by|med|par)\b/i.test(left)) return false;
  return /^[\s/,()[\].&\u2013\u2014-]*(?:\p{Ll}{1,4}[\s/,()[\].-]*){0,2}$/u.test(left);
}

const ROLE =
  /(?:^|[(.;\u2013\u2014-]\s*|\s\s)((?:additional |further )?reporting|writing|editing|edited|compiled|with assistance)\s+(?:by|from)\b:?\s*/gi;
/** One of them stands in every role. */
const ROLE_WORD = /reporting|writing|edit|compiled|with assistance/;
/** Longest sign-off of persons ("(Reporting by …; Additional reporting by …; Editing by …)"). */
const MAX_ROLES = 500;

/** `(Reporting by A in Rome; Editing by B)`: the persons who reported and edited, and agencies named among them. */
export function readRoles(line: PageLine, index: EntityIndex): Credit[] {
  const from = Math.max(0, line.text.length - MAX_ROLES);
  const tail = line.text.slice(from);
  const roles = ROLE_WORD.test(lowerCase(tail)) ? matchesOf(ROLE, tail) : [];
  return roles.flatMap((role, i) => {
    const start = role.index + role[0].length;
    const end = roles[i + 1]?.index ?? tail.length;
    const list = tail.slice(start, end).split(/[;)]|\.\s|\.$/)[0]!;
    const evidence = evidenceIn(
      line,
      'credit',
      from + start - role[0].trimStart().length,
      from + start + list.length,
    );
    const type = /^edit/i.test(role[1]!) ? 'edited' : 'contributed';
    const agencies = findOutletNames(list, index, { prose: true }).map(({ entity }) =>
      creditOf(type, entity, evidence),
    );
    return [...agencies, ...personsOf(list).map((name): Credit => ({ type, name, evidence }))];
  });
}
