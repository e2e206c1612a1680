import type { Entity } from '../../../src/engine/entities/entity.ts';
import { EntityIndex } from '../../../src/engine/entities/entity-index.ts';
import { findNames } from '../../../src/engine/entities/mentions.ts';
import { type EntityRow, packEntities } from '../../../src/engine/entities/pack-entities.ts';
import type { EntityType } from '../../../src/engine/report.ts';
import { tokenize } from '../../../src/engine/text/tokenize.ts';

type More = Partial<Omit<EntityRow, 'id' | 'name' | 'type' | 'description'>>;

function row(type: EntityType, name: string, description: string, more: More = {}): EntityRow {
  const id = `${type}:${name.toLowerCase().replace(/\W+/g, '-')}`;
  return { id, name, type, description, aliases: [], domains: [], ...more };
}

const inUS = (parent: string, population: number): More => ({ country: 'US', parent, population });

/** A small list of our own: real places, invented people and bodies. */
const ROWS: readonly EntityRow[] = [
  row('place', 'United States', 'country', { country: 'US', aliases: ['US', 'U.S.', 'USA'] }),
  row('place', 'Georgia', 'country', { country: 'GE' }),
  row('place', 'Canada', 'country', { country: 'CA' }),
  row('place', 'Georgia', 'state of the United States', { id: 'place:georgia-us', country: 'US' } as More),
  row('place', 'Texas', 'state of the United States', { country: 'US' }),
  row('place', 'Ohio', 'state of the United States', { country: 'US' }),
  row('place', 'California', 'state of the United States', { country: 'US' }),
  row('place', 'Paris', 'capital of France', { country: 'FR', population: 2_100_000 }),
  row('place', 'Tbilisi', 'capital of Georgia', { country: 'GE', population: 1_100_000 }),
  row('place', 'Columbus', 'city in Ohio, United States', inUS('Ohio', 900_000)),
  row('place', 'Long Beach', 'city in California, United States', inUS('California', 460_000)),
  row('place', 'San Francisco', 'city in California, United States', inUS('California', 870_000)),
  row('place', 'Springfield, Ohio', 'city in Ohio, United States', {
    ...inUS('Ohio', 59_000),
    aliases: ['Springfield'],
  }),
  row('place', 'Springfield, Texas', 'town in Texas, United States', {
    ...inUS('Texas', 52_000),
    aliases: ['Springfield'],
  }),
  row('place', 'Chiba', 'city in Japan', { country: 'JP', population: 900_000, aliases: ['千葉'] }),
  row('place', 'West Virginia', 'state of the United States', { country: 'US' }),
  row('place', 'Odotown', 'city in West Virginia, United States', {
    ...inUS('West Virginia', 9_000),
    aliases: ['Odo?'],
  }),
  row('place', 'Warren', 'city in Ohio, United States', inUS('Ohio', 39_000)),
  row('organization', 'Lower Chamber', 'lower house of the United States', {
    country: 'US',
    aliases: ['Lower House?'],
  }),
  row('organization', 'Gullwing', 'maker of boats', { country: 'US', aliases: ['Gullwing Boats'] }),
  row('organization', 'Tidal Survey Board', 'survey of the coasts', { country: 'CA' }),
  row('alliance', 'Harbour Pact', 'alliance of ports', {}),
  row('outlet', 'The Lantern Times', 'newspaper in Ohio', { country: 'US' }),
  row('organization', 'Columbus Oars', 'rowing team', { country: 'US' }),
  row('organization', 'Lake Tide', 'basketball team', { country: 'US' }),
  row('organization', "Tallow's", 'chain of shops', { country: 'US' }),
  row('organization', 'General Oars', 'maker of oars', { country: 'US', aliases: ['GO', 'G.O.'] }),
  row('weapon', 'KT-23', 'ballistic missile', { country: 'KP', aliases: ['F-35A', 'С-400', '火星18'] }),
  row('outlet', 'Der Spiegel', 'news magazine', { country: 'DE', aliases: ['Spiegel'] }),
  row('person', 'Elizabeth Warren Tallow', 'senator of the United States', { country: 'US' }),
  row('person', 'Ilo van der Quay', 'governor of Ohio', { country: 'US' }),
  row('person', 'Barto Obram', 'President of Ohio', { country: 'US', aliases: ['Obram', 'Warren', 'Casey'] }),
  row('person', 'Edna Marsh', 'painter', { country: 'US', aliases: ['Marsh?'] }),
  row('person', 'Odo Venn', 'President of Canada (2001–2009)', { country: 'CA' }),
  row('person', 'Mira Venn', 'wife of Odo Venn', { country: 'CA' }),
];

export const sampleIndex = EntityIndex.from(packEntities(ROWS, new Set(['tide', 'go'])));

/** The names of a text, read with the small list. */
export function namesOf(text: string) {
  return findNames(tokenize(text), sampleIndex);
}

/** What is named in a text: the words, then the id. */
export function printed(text: string): string[] {
  return namesOf(text).mentions.map(
    ({ entity, span }) => `${text.slice(span.start, span.end)} = ${entity.id}`,
  );
}

/** The entities known from a text alone. */
export function onlyFromPage(text: string): Entity[] {
  const found = namesOf(text).mentions.map(({ entity }) => entity);
  return found.filter(({ fromPage }) => fromPage);
}
