import type { Tokens } from '../text/tokenize.ts';
import type { Candidate } from './listed-mentions.ts';
import type { NamedText } from './named-text.ts';
import { placeKind } from './place-weight.ts';
import { CAPITALIZED, LOWER } from './token-shapes.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of match reports. */
const SPORT = words(`
season seasons league playoff playoffs quarterback striker midfielder goalkeeper defender innings inning tournament championship
championships scored halftime touchdown touchdowns homer homered wicket wickets rebounds teammate teammates football soccer
basketball baseball hockey rugby cricket coach coached bowler batsman goalless semifinal semifinals quarterfinal quarterfinals
kickoff fullback winger lineup roster bullpen pitcher cup matches olympic olympics medal squad forward manager
`);
/** So many different ones make a page one about sport. */
const FEWEST_SPORT = 2;

/** Behind a place, words that say a team is meant. */
const TEAM_BEHIND = words(`
coach captain striker midfielder goalkeeper defender quarterback manager fans players forward winger teammate bench
`);
/** The same on pages about sport. */
const PLAYS = words(`
beat beats defeated won wins lost loses scored drew draws faced faces hosted hosts trailed trails leads rallied played plays
hasn't haven't had has star fullback goalie pitcher president general team squad national record side
`);
/** Between a town and a name, what nobody is of a town but of its team: `Boston manager Bo Lane`. */
const OF_TEAM = words(`
coach captain striker midfielder goalkeeper defender quarterback manager forward winger fullback goalie pitcher shortstop slugger
outfielder infielder linebacker cornerback catcher president owner star legend starter reliever receiver teammate boss
`);
/** Before a place, words of its match. */
const AGAINST = words(
  'beat beats defeated over against vs versus past facing face joined captained coached mocked bowled led',
);

/** No town beats or defeats another but in a match. */
const BEATS = words('beat beats defeated');

/** Before a place, words that leave it a place. */
const PLACED = words('in at near from to outside around across of through into toward towards visit visited');

/**
 * Candidates without the places that stand for their teams, `Alabama's coach`, `Colorado defeated Nebraska`; where the
 * text has the one team of the place in full, they are its.
 */
export function withoutTeams(candidates: readonly Candidate[], text: NamedText): readonly Candidate[] {
  const { tokens, index } = text;
  if (!candidates.some(candidate => isPlayed(candidate, tokens))) return candidates;
  const isSport = isAboutSport(tokens);
  const isPlace = ({ hits }: Candidate) => index.typeAt(hits[0]!.row) === 'place';
  const teams = new Set<number>();
  const isTeam = (candidate: Candidate) =>
    isPlace(candidate) && (standsForTeam(candidate, tokens, isSport) || hasTeamsPerson(candidate, text));
  for (const candidate of candidates) if (isTeam(candidate)) teams.add(candidate.hits[0]!.row);
  if (teams.size === 0) return candidates;
  return candidates.flatMap(candidate => {
    if (!teams.has(candidate.hits[0]!.row)) return [candidate];
    const asTeam = isTeam(candidate);
    if (!asTeam && (!isSport || isPlaced(candidate, tokens))) return [candidate];
    return asTeam ? ofTeam(candidate, candidates, text) : [];
  });
}

/** The place as the team that the text names in full by it; nothing where it names none or several. */
function ofTeam(
  place: Candidate,
  candidates: readonly Candidate[],
  { tokens, index }: NamedText,
): Candidate[] {
  const own = tokens.words.slice(place.first, place.next).join(' ');
  const named = candidates.filter(
    ({ first, next, hits }) =>
      next - first > place.next - place.first &&
      tokens.words.slice(first, first + place.next - place.first).join(' ') === own &&
      /\b(?:team|club)\b/.test(index.entityAt(hits[0]!.row).description),
  );
  const rows = new Set(named.map(({ hits }) => hits[0]!.row));
  return rows.size === 1 ? [{ ...place, hits: named[0]!.hits, isWeak: false }] : [];
}

/** "Boston manager Bo Lane": of a town, not of a state or a country. */
function hasTeamsPerson({ first, next, hits }: Candidate, { tokens, shapes, index }: NamedText): boolean {
  if (!OF_TEAM.has(tokens.words[next] ?? '') || shapes.cases[next] !== LOWER) return false;
  if (shapes.cases[next + 1] !== CAPITALIZED || PLACED.has(tokens.words[first - 1] ?? '')) return false;
  return placeKind(index.entityAt(hits[0]!.row)) === 'town';
}

function standsForTeam({ first, next }: Candidate, tokens: Tokens, isSport: boolean): boolean {
  const { words: all } = tokens;
  // In some texts a space parts the possessive from its word.
  const behind = all[all[next] === 's' ? next + 1 : next] ?? '';
  const before = all[first - 1] ?? '';
  if (PLACED.has(before))
    return TEAM_BEHIND.has(behind) && behind !== 'fans' && behind !== 'players' && isSport;
  if (TEAM_BEHIND.has(behind) && (isSport || behind === 'coach' || behind === 'captain')) return true;
  if (BEATS.has(behind) || BEATS.has(before)) return true;
  return isSport && (PLAYS.has(behind) || AGAINST.has(before) || /^\d+-\d+$/.test(behind));
}

/** A look that spares most texts the others. */
function isPlayed({ first, next }: Candidate, { words: all }: Tokens): boolean {
  const behind = all[all[next] === 's' ? next + 1 : next] ?? '';
  return (
    TEAM_BEHIND.has(behind) ||
    OF_TEAM.has(behind) ||
    PLAYS.has(behind) ||
    AGAINST.has(all[first - 1] ?? '') ||
    /^\d+-\d+$/.test(behind)
  );
}

/** "in Alabama", "Tuscaloosa, Ala.", "MIAMI - ". */
function isPlaced({ first, next }: Candidate, { text, words: all, starts, ends, count }: Tokens): boolean {
  if (PLACED.has(all[first - 1] ?? '')) return true;
  const before = first > 0 ? text.slice(ends[first - 1]!, starts[first]!) : '\n';
  const behind = next < count ? text.slice(ends[next - 1]!, starts[next]!) : '';
  return before.startsWith(',') || (/\n/.test(before) && DATELINE.test(behind));
}

const DATELINE = /[-,\u2013\u2014(]/;

function isAboutSport({ words: all }: Tokens): boolean {
  const found = new Set<string>();
  for (const word of all) {
    if (!SPORT.has(word)) continue;
    found.add(word);
    if (found.size >= FEWEST_SPORT) return true;
  }
  return false;
}
