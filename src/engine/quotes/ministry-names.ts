import type { Quote } from '../report.ts';
import { type Page, speakerFrom } from './statement-page.ts';

const list = (words: string) => words.split('|');

/** What ministries are called in other languages, lower case: the list has their English names only. */
const MINISTRIES: readonly (readonly [string, readonly string[]])[] = [
  [
    'foreign-ministry',
    list(
      'kementerian luar negeri|außenministerium|ministère des affaires étrangères|ministerio de relaciones exteriores|' +
        'ministerio de asuntos exteriores|ministero degli esteri|ministero degli affari esteri|ministério das relações exteriores|' +
        'ministério dos negócios estrangeiros|ministerie van buitenlandse zaken|министерство иностранных дел|' +
        'министерства иностранных дел|мид |وزارة الخارجية|wizara ya mambo ya nje|外務省|外交部|外务省|외무성|외교부',
    ),
  ],
  [
    'defence-ministry',
    list(
      'kementerian pertahanan|verteidigungsministerium|ministère de la défense|ministerio de defensa|ministero della difesa|' +
        'ministério da defesa|министерство обороны|министерства обороны|минобороны|وزارة الدفاع|wizara ya ulinzi|国防部|國防部|' +
        '防衛省|국방부|국방성',
    ),
  ],
];

/** Characters before a speaker's words that may tell the country: "nordkoreanische". */
const MAX_BEFORE = 24;

/** A speaker who is a ministry by its name in another language, by the list's name. */
export function withMinistry(quote: Quote, { mentions, index }: Page): Quote {
  const { speaker } = quote;
  if (!speaker) return quote;
  const name = speaker.name.toLowerCase();
  const kind = MINISTRIES.find(([, names]) => names.some(printed => name.includes(printed)))?.[0];
  if (kind === undefined) return quote;
  const { start, end } = speaker.span;
  const land = mentions.find(
    ({ entity, span }) => entity.type === 'place' && span.end > start - MAX_BEFORE && span.start < end,
  )?.entity.country;
  const entity = land && index.byId(`organization:${land.toLowerCase()}-${kind}`);
  return entity ? speakerFrom(quote, entity, speaker.span) : quote;
}
