import type { Article } from '../../src/engine/article.ts';
import { EntityIndex } from '../../src/engine/entities/entity-index.ts';
import { packEntities } from '../../src/engine/entities/pack-entities.ts';
import { Corpus } from '../../src/engine/pack/corpus.ts';
import { Pack } from '../../src/engine/pack/pack.ts';
import type { PackDocument } from '../../src/engine/pack/pack-document.ts';
import { packDocuments } from '../../src/engine/pack/pack-documents.ts';

/** An invented statement of an invented office. */
export const FERRY_STATEMENT: PackDocument = {
  id: 'ferry-statement',
  title: 'Statement of the Harbour Warden on the Northern Ferry',
  url: 'https://press.example/ferry',
  date: '2024-05-02',
  issuer: 'Port Amber Press Office',
  speaker: 'Ilse Varn',
  text: [
    'The northern ferry landing will close on the first of June and will not open again before the autumn storms have passed.',
    'We have measured the timbers twice, and they no longer carry the weight of a loaded wagon.',
    'Whoever crosses the narrow channel until then does so at the harbour council’s cost, not at their own.',
    'The council asks fishermen to keep their nets away from the eastern mooring while divers inspect the piles.',
  ].join('\n'),
};

export const MILL_STATEMENT: PackDocument = {
  id: 'mill-statement',
  title: 'Announcement about the Old Mill',
  date: '2024-04-01',
  issuer: 'Port Amber Press Office',
  text: 'The old mill above the weir opens its doors to school classes from Tuesday, and flour will be ground in front of the pupils.',
};

/** A corpus of invented statements in one pack. */
export function inventedCorpus(
  documents: readonly PackDocument[] = [FERRY_STATEMENT, MILL_STATEMENT],
): Corpus {
  return Corpus.of([Pack.from(packDocuments('invented', documents))]);
}

/** A list with one invented agency of an invented state, and one body. */
export function inventedIndex(): EntityIndex {
  return EntityIndex.from(
    packEntities([
      {
        id: 'agency:port-amber',
        name: 'Port Amber Press Office',
        type: 'agency',
        description: 'invented press office',
        stateMedia: true,
        aliases: ['Port Amber Press Office', 'PAPO'],
        domains: [],
      },
      {
        id: 'organization:ferry-guild',
        name: 'Amber Ferry Guild',
        type: 'organization',
        description: 'invented guild',
        aliases: ['Amber Ferry Guild'],
        domains: [],
      },
    ]),
  );
}

/** An article of paragraphs, dated the day after the ferry statement unless said otherwise. */
export function articleOf(paragraphs: readonly string[], given: Partial<Article> = {}): Article {
  let start = 0;
  const blocks = paragraphs.map(text => {
    const span = { start, end: start + text.length };
    start = span.end + 2;
    return { span, kind: 'paragraph' as const };
  });
  return {
    title: 'Ferry landing to close',
    url: 'https://news.example/ferry-landing',
    language: 'en',
    published: '2024-05-03',
    text: paragraphs.join('\n\n'),
    blocks,
    margins: [],
    metadata: {},
    ...given,
  };
}
