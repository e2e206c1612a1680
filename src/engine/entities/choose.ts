import { isStopWord } from '../text/stem.ts';
import { choosePlace, placesBehind } from './choose-place.ts';
import type { Entity } from './entity.ts';
import type { NameHit } from './entity-index.ts';
import { NEEDS_COUNTRY } from './entity-layout.ts';
import type { Candidate } from './listed-mentions.ts';
import type { NamedText } from './named-text.ts';
import { type PlaceContext, readPlaceContext } from './place-context.ts';
import { placeKind } from './place-weight.ts';

/** A candidate with the one entity that it names. */
export interface Chosen {
  readonly first: number;
  readonly next: number;
  readonly end: number;
  readonly entity: Entity;
  readonly isAdjective?: true;
}

/** Chooses what each candidate names by what else the text names; leaves out what stays in doubt. */
export function chooseEntities(candidates: readonly Candidate[], text: NamedText): Chosen[] {
  const context = readPlaceContext(candidates, text);
  const chosen = candidates.flatMap((candidate, i) => {
    const entity = chosenAt(candidates, i, context, text);
    if (!entity || (candidate.isWeak && !context.strong.has(entity))) return [];
    if (isWithArticle(candidate, entity, text)) return [];
    const { first, next, end, isAdjective } = candidate;
    return [{ first, next, end, entity, ...(isAdjective ? { isAdjective } : {}) }];
  });
  return withStates(chosen, text);
}

/** "the Waldorf or the Plaza": towns have no article but before a noun, "the Boston office". */
function isWithArticle({ first, next }: Candidate, entity: Entity, { tokens }: NamedText): boolean {
  if (entity.type !== 'place' || tokens.words[first - 1] !== 'the' || tokens.words[first] === 'the')
    return false;
  if (placeKind(entity) !== 'town' || !/^(?:city|town)\b/.test(entity.description)) return false;
  const gap = next < tokens.count ? tokens.text.slice(tokens.ends[next - 1]!, tokens.starts[next]!) : '.';
  return gap === ' ' && isStopWord(tokens.words[next]!);
}

/** "Long Beach, California" is one name, the town's; behind "Fresno, Calif." the state stands for itself. */
function withStates(chosen: readonly Chosen[], { tokens }: NamedText): Chosen[] {
  const joined: Chosen[] = [];
  for (const state of chosen) {
    const town = joined.at(-1);
    const isWhole = tokens.text.slice(tokens.starts[state.first]!, state.end) === state.entity.name;
    const isTown = town?.next === state.first && town.entity.parent === state.entity.name;
    if (isTown && isWhole && tokens.text.slice(town.end, tokens.starts[state.first]!) === ', ')
      joined[joined.length - 1] = { ...town, next: state.next, end: state.end };
    else joined.push(state);
  }
  return joined;
}

function chosenAt(
  candidates: readonly Candidate[],
  i: number,
  context: PlaceContext,
  text: NamedText,
): Entity | undefined {
  const { index } = text;
  const placed = besideParent(candidates, i, text);
  if (placed.length > 0) return choosePlace(candidates, i, placed, context, text);
  const hits = candidates[i]!.hits.filter(hit => isWhereItBelongs(hit, context, text));
  const lead = hits[0];
  if (!lead) return undefined;
  if (index.typeAt(lead.row) === 'place') return choosePlace(candidates, i, hits, context, text);
  return ofNamedCountry(hits, context, text) ?? index.entityAt(lead.row);
}

/** "Lincoln, Neb.": what a name may mean of the place behind its comma, whoever else bears the name. */
function besideParent(candidates: readonly Candidate[], i: number, text: NamedText): readonly NameHit[] {
  const { index } = text;
  const behind = placesBehind(candidates, i, text);
  if (behind.length === 0) return [];
  const parents = new Set(behind.map(({ name }) => name));
  return candidates[i]!.hits.filter(({ row }) => {
    if (index.typeAt(row) !== 'place') return false;
    return parents.has(index.entityAt(row).parent ?? '');
  });
}

/** A name common to several countries counts where the entity's country is named. */
function isWhereItBelongs(
  { row, flags }: NameHit,
  { countries }: PlaceContext,
  { index }: NamedText,
): boolean {
  return !(flags & NEEDS_COUNTRY) || countries.has(index.entityAt(row).country ?? '');
}

/** Of bodies of one name the one whose country the text names most. */
function ofNamedCountry(
  hits: readonly NameHit[],
  { countries }: PlaceContext,
  { index }: NamedText,
): Entity | undefined {
  const common = hits.filter(({ flags }) => flags & NEEDS_COUNTRY);
  if (common.length < hits.length) return undefined;
  const named = common.map(({ row }) => {
    const entity = index.entityAt(row);
    return { entity, times: countries.get(entity.country ?? '') ?? 0 };
  });
  return named.sort((a, b) => b.times - a.times)[0]?.entity;
}
