import { isAged } from './apposition.ts';
import type { Chosen } from './choose.ts';
import type { Entity } from './entity.ts';
import type { NamedText } from './named-text.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What private persons are in the news. */
const PRIVATE = words(`
student pupil resident plumber teacher farmer driver nurse waiter waitress mechanic retiree grandmother grandfather carpenter
electrician baker fisherman bystander witness neighbor neighbour homeowner shopkeeper firefighter paramedic tourist passenger
schoolboy schoolgirl teenager toddler cashier janitor bartender caretaker welder roofer clerk
`);
/** What sportspeople are. */
const SPORTING = words(`
footballer striker midfielder goalkeeper defender quarterback pitcher swimmer golfer cyclist sprinter winger cricketer batsman
bowler wrestler gymnast skater skier shortstop linebacker outfielder infielder jockey
`);

/** Words of the list for people of politics and science, who are no sportspeople of the same name. */
const OF_STATE =
  /\b(?:president|minister|secretary|senator|governor|chancellor|ambassador|diplomat|official|premier|party|army|general|professor|scientist|physicist|chemist|philosopher)\b/i;
const OF_SPORT =
  /\b(?:football|basketball|baseball|cricket|tennis|rugby|player|athlete|coach|boxer|driver|sport|swimmer|cyclist)/i;

/** Tokens behind a name's comma that say what its bearer is. */
const BEHIND = 7;
/** Years before an office in which nobody writes of its holder yet. */
const TOO_EARLY = 40;

/** The names without persons of the list who cannot be those of the page: of their name, but another trade or time. */
export function withoutNamesakes(chosen: readonly Chosen[], text: NamedText): readonly Chosen[] {
  const others = new Set<Entity>();
  for (const one of chosen) if (one.entity.type === 'person' && isNamesake(one, text)) others.add(one.entity);
  return others.size === 0 ? chosen : chosen.filter(({ entity }) => !others.has(entity));
}

function isNamesake(one: Chosen, text: NamedText): boolean {
  if (isBeforeTime(one.entity, text.facts.year)) return true;
  if (one.next - one.first < 2) return false;
  const before = one.first > 0 ? [text.tokens.words[one.first - 1]!] : [];
  const said = [...before, ...wordsBehind(one, text)];
  const { description } = one.entity;
  if (said.some(word => PRIVATE.has(word)))
    return !said.some(word => description.toLowerCase().includes(word));
  return said.some(word => SPORTING.has(word)) && OF_STATE.test(description) && !OF_SPORT.test(description);
}

/** The first words of an apposition: ", 34, a plumber from Ohio". */
function wordsBehind({ next, end }: Chosen, { tokens }: NamedText): string[] {
  const { text, words: all, ends, starts, count } = tokens;
  if (!/^ ?,/.test(text.slice(end, end + 2))) return [];
  const from = isAged(text, end) ? next + 1 : next;
  if (!/^(?:an?|the)$/.test(all[from] ?? '')) return [];
  const found: string[] = [];
  for (let i = from + 1; i < count && i < from + BEHIND; i++) {
    if (i > from + 1 && /[,.;:\n]/.test(text.slice(ends[i - 1]!, starts[i]!))) break;
    if (/^(?:who|of|for|with|at|in|and|whose)$/.test(all[i]!)) break;
    found.push(all[i]!);
  }
  return found;
}

/** A page of 1987 does not name who took office in 2021. */
function isBeforeTime({ description }: Entity, year: number | undefined): boolean {
  if (year === undefined) return false;
  const first = /\b(?:1[89]|20)\d\d\b/.exec(description);
  return first !== null && year < Number(first[0]) - TOO_EARLY;
}
