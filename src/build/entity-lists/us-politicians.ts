import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ListRow, otherNames, slug } from './list-file.ts';
import { DIMINUTIVES, NAMESAKES, STATES } from './us-names.ts';

interface Term {
  readonly type: 'sen' | 'rep';
  readonly start: string;
  readonly end: string;
  readonly state: string;
  readonly party?: string;
}

interface Member {
  readonly id: { readonly wikipedia?: string };
  readonly name: {
    readonly first: string;
    readonly middle?: string;
    readonly last: string;
    readonly nickname?: string;
  };
  readonly terms: readonly Term[];
}

/** Who left before is rare in the news that is read today. */
const SENATORS_UNTIL = '1993-01-10';
const REPRESENTATIVES_UNTIL = '2005-01-10';
/** The day of the data: terms that end later tell nothing of the end. */
const DATA_DAY = '2015-07-05';

/** Members of Congress since the nineties, from the tables of unitedstates/congress-legislators as of July 2015. */
export function usPoliticianRows(folder: string): ListRow[] {
  const read = (house: string) =>
    JSON.parse(readFileSync(join(folder, `legislators-${house}.json`), 'utf8')) as Member[];
  const members = [...read('historical'), ...read('current')].filter(isRecent);
  const rows = members.map(member => rowOf(member)).filter(row => !NAMESAKES.has(row.name));
  const names = rows.flatMap(row => [row.name, ...row.aliases]);
  const shared = new Set(names.filter((name, i) => names.indexOf(name) !== i));
  const isOwn = (name: string) => !shared.has(name) && !NAMESAKES.has(name);
  // Two of one name, and nothing to tell which is meant: neither.
  return rows.flatMap(row => (isOwn(row.name) ? [{ ...row, aliases: row.aliases.filter(isOwn) }] : []));
}

function isRecent({ terms }: Member): boolean {
  return terms.some(({ type, end }) => end >= (type === 'sen' ? SENATORS_UNTIL : REPRESENTATIVES_UNTIL));
}

function rowOf(member: Member): ListRow {
  const { first, middle = '', last, nickname = '' } = member.name;
  const called = first.endsWith('.') && middle ? middle : first;
  const title = member.id.wikipedia?.replace(/ \(.*/, '').replace(/, (?=Jr|Sr|I)/, ' ');
  const plain = `${called} ${last}`;
  const name = title?.endsWith(last) || / (?:Jr\.|I+V?)$/.test(title ?? '') ? title! : plain;
  const short = DIMINUTIVES.get(called) ?? '';
  const isShortened = !nickname || nickname === short || called.startsWith(nickname);
  const given = [nickname, ...(isShortened ? [short, called] : [])].filter(Boolean);
  const withoutInitials = name.replace(/ (?:[A-Z]\. )+/, ' ');
  return {
    id: `person:${slug(name)}`,
    name,
    type: 'person',
    description: describe(member.terms),
    country: 'US',
    aliases: otherNames(name, [
      withoutInitials,
      withoutInitials.replace(/ (?:Jr\.|I+V?)$/, ''),
      ...given.map(word => `${word} ${last}`),
    ]),
    domains: [],
  };
}

/** Of the House without years: one text for all of a state and party keeps the compiled list small. */
function describe(terms: readonly Term[]): string {
  const { type, state, party = '' } = terms.at(-1)!;
  const side = party === 'Democrat' ? 'Democratic' : party;
  const place = STATES.get(state) ?? state;
  if (type === 'rep') return `${side} politician of ${place}, US House`.trim();
  const senate = terms.filter(term => term.type === 'sen');
  const from = senate[0]!.start.slice(0, 4);
  const { end } = senate.at(-1)!;
  const what = `${side} senator for ${place}`.trim();
  return end > DATA_DAY ? `${what} from ${from}` : `${what} (${from}–${yearOfEnd(end)})`;
}

/** The year a term ended; that of a Congress which adjourned at a year's end runs until January. */
function yearOfEnd(day: string): number {
  const year = Number(day.slice(0, 4));
  return year % 2 === 0 && day.slice(5) >= '11-20' ? year + 1 : year;
}
