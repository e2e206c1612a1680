import type { Namings } from '../../popup/popup-state.ts';
import type { Naming, NamingDocument } from '../../src/engine/lookup/naming.ts';
import type { EntityType, Report, ReportEntity } from '../../src/engine/report.ts';
import { FULL, HOSTILE_TEXT } from './fixtures.ts';
import { spanOf, TEXT } from './story.ts';

// Names of every sort. All of them are invented.

/** Three that the list has, and one person whom only the page knows. */
export const FEW_NAMES: Report = {
  ...FULL,
  entities: [
    named('person:ossian-tarn', 'Ossian Tarn', 'person', ['Ossian Tarn', 'Tarn said'], {
      description: 'researcher at the ministry’s institute',
      country: 'IS',
      fromPage: true,
      references: [spanOf('a researcher at the ministry’s institute'), spanOf('one of them')],
    }),
    {
      ...named('agency:vna', 'Veldian News Agency', 'agency', ['VNA said', 'VNA.']),
      description: 'news agency',
      country: 'IS',
      stateMedia: true,
      wikidata: 'Q1234567',
    },
    named('place:mair', 'Sound of Mair', 'place', ['Sound of Mair'], {
      description: 'strait',
      parent: 'Mair Islands',
      country: 'IS',
      wikidata: 'Q7654321',
    }),
  ],
};

/** Names that are long, of other scripts, or of no meaning alone. */
const ODD: readonly (readonly [EntityType, string, Partial<ReportEntity>])[] = [
  ['person', 'Ossian Tarn', { description: 'harbour warden', country: 'IS' }],
  ['person', 'Ossian Tarn', { description: 'rower, twice champion of Mair' }],
  ['person', 'أوسيان تارن', { description: 'harbour pilot', country: 'EG' }],
  ['person', 'שרה בן־חורין', { fromPage: true, description: '' }],
  ['organization', '北方港湾調査委員会', { description: 'commission', country: 'JP' }],
  [
    'organization',
    'Standing Interministerial Commission for the Survey, Maintenance and Safe Navigation of the Northern Straits',
    {
      description:
        'commission of nine ministries that surveys the straits and reports to the council each autumn',
      parent: 'Ministry of Waterways',
      owner: 'the council of the nine harbours',
      country: 'IS',
    },
  ],
  ['alliance', 'League of Estuaries', { description: 'alliance of eleven river states' }],
  ['outlet', 'The Harbour Ledger', { description: 'newspaper', country: 'GB', owner: 'Tidewater Papers' }],
  ['treaty', 'Treaty of Port Ellery', { description: 'treaty on fishing grounds' }],
  ['weapon', 'Heron-3', { description: 'torpedo', country: 'IS' }],
  [
    'place',
    'Llanfair-under-the-Long-Weir-by-the-Old-Mill',
    { description: 'village', parent: 'Ohio', country: 'US' },
  ],
];

/** Sixty names, the most central first. */
export const MANY_NAMES: Report = {
  ...FULL,
  entities: Array.from({ length: 60 }, (_, i): ReportEntity => {
    const [type, name, more] = ODD[i % ODD.length]!;
    const shown = i < ODD.length ? name : `${name} ${i}`;
    const words = [
      'Ossian Tarn',
      'Tarn said',
      'the ministry',
      'Veldia would',
      'Port Ellery told',
      'Diplomats',
    ];
    return named(`${type}:${i}`, shown, type, words.slice(0, 1 + ((60 - i) % words.length)), more);
  }),
};

/** Names as an attacker would have them. */
export const HOSTILE_NAMES: Report = {
  ...FULL,
  article: { ...FULL.article, text: `${HOSTILE_TEXT.repeat(60)} ${TEXT}` },
  entities: [
    {
      ...named('person:x', HOSTILE_TEXT.repeat(50), 'person', [], {
        description: HOSTILE_TEXT.repeat(20),
        parent: HOSTILE_TEXT,
        wikidata: 'Q1/../../x',
      }),
      mentions: [{ start: 40, end: 5000 }],
      references: [{ start: 0, end: 60 }],
    },
  ],
};

function named(
  id: string,
  name: string,
  type: EntityType,
  words: readonly string[],
  more: Partial<ReportEntity> = {},
): ReportEntity {
  return { id, name, type, description: '', mentions: words.map(spanOf), ...more };
}

function document(i: number, more: Partial<NamingDocument> = {}): NamingDocument {
  return {
    document: `naming-${i}`,
    title: `Foreign Ministry Answers a Question on the Sound, Part ${i}`,
    url: `https://vna.example/naming/${i}`,
    issuer: 'Veldian News Agency',
    date: `2031-05-${10 + i}`,
    ...more,
  };
}

const SOUGHT = { names: ['Ossian Tarn', 'Ossian Tarnn'], searched: FULL.searched };

/** What the packs hold that has a name: many documents, few, none, or too many. */
export const NAMINGS: Readonly<Record<'many' | 'few' | 'none' | 'common' | 'words', Naming>> = {
  many: {
    ...SOUGHT,
    kind: 'counted',
    documents: 214,
    newest: [document(9), document(8), document(7)],
    oldest: [document(1), document(2), document(3, { url: 'javascript:alert(1)' })],
  },
  few: {
    ...SOUGHT,
    kind: 'counted',
    documents: 2,
    newest: [document(2), { document: 'u', title: '' }],
    oldest: [],
  },
  none: { ...SOUGHT, names: ['Ossian Tarn'], kind: 'counted', documents: 0, newest: [], oldest: [] },
  common: { ...SOUGHT, kind: 'too-common', documents: 2232 },
  words: { ...SOUGHT, names: [], kind: 'too-common' },
};

/** Each name of the few with another end of looking for it. */
export const ALL_NAMINGS: Readonly<Record<string, Namings>> = {
  found: namings(NAMINGS.many, NAMINGS.few, NAMINGS.none),
  common: namings(NAMINGS.common, NAMINGS.words, NAMINGS.common),
  waiting: {
    ...namings(),
    'person:ossian-tarn': { kind: 'looking' },
    'agency:vna': { kind: 'error', reason: 'packs' },
  },
};

function namings(...found: readonly Naming[]): Namings {
  return Object.fromEntries(
    found.map((naming, i) => [FEW_NAMES.entities[i]!.id, { kind: 'naming', naming }]),
  );
}
