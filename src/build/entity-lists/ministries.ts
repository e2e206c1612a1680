import type { CountryFacts } from './countries.ts';
import { type ListRow, otherNames } from './list-file.ts';

/** The two ministries that news of the world names most, with the words that name them. */
const MINISTRIES = [
  {
    slug: 'foreign-ministry',
    kind: 'foreign ministry',
    names: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'Foreign Affairs Ministry'],
  },
  {
    slug: 'defence-ministry',
    kind: 'defence ministry',
    names: [
      'Defence Ministry',
      'Defense Ministry',
      'Ministry of Defence',
      'Ministry of Defense',
      'Ministry of National Defence',
      'Ministry of National Defense',
      'National Defence Ministry',
      'National Defense Ministry',
    ],
  },
] as const;

/** Countries whose ministries go by other names and are in the list by hand. */
const BY_HAND = new Set(['US', 'GB', 'VA', 'HK', 'MO']);

/** The foreign and defence ministry of every country with an adjective. */
export function ministryRows(facts: readonly CountryFacts[]): ListRow[] {
  return facts
    .filter(({ code, adjectives }) => adjectives.length > 0 && !BY_HAND.has(code))
    .flatMap(country => MINISTRIES.map(ministry => ministryRow(country, ministry)));
}

function ministryRow(country: CountryFacts, { slug, kind, names }: (typeof MINISTRIES)[number]): ListRow {
  const { code, adjectives } = country;
  const name = `${adjectives[0]} ${names[0]}`;
  const countries = [country.name, ...shortNames(country)];
  const aliases = names.flatMap(ministry => [
    ...adjectives.map(adjective => `${adjective} ${ministry}`),
    ...countries.flatMap(of => [
      `${of} ${ministry}`,
      `${ministry} of ${/^(?:[A-Z]{3,4}$|.*\b(?:Republic|Kingdom|United|Netherlands|Philippines)\b)/.test(of) ? 'the ' : ''}${of}`,
    ]),
  ]);
  return {
    id: `organization:${code.toLowerCase()}-${slug}`,
    name,
    type: 'organization',
    description: `${kind} of ${country.name}`,
    country: code,
    aliases: otherNames(name, aliases),
    domains: [],
  };
}

/** Acronyms and formal names that stand before or after a ministry: `DPRK`, `Republic of Korea`. */
function shortNames({ code, aliases }: CountryFacts): string[] {
  const official = aliases.filter(
    alias => /^[\x20-\x7e]+$/.test(alias) && /republic of|kingdom of/i.test(alias),
  );
  const acronyms = ['KP', 'KR', 'AE'].includes(code)
    ? aliases.filter(alias => /^[A-Z]{3,4}$/.test(alias))
    : [];
  return [
    ...acronyms,
    ...official
      .filter(alias =>
        /^(?:Democratic|People|Islamic|Federal|Republic of (?:Korea|China)|Kingdom)/.test(alias),
      )
      .slice(0, 1),
  ];
}
