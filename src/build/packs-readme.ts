import type { Searched } from '../engine/report.ts';

/** One pack as it was written. */
export interface BuiltPack extends Searched {
  readonly bytes: number;
  readonly sha256: string;
}

/** Where the texts behind each pack were collected, and on what terms. The packs hold facts and numbers only. */
const ORIGINS: Readonly<Record<string, { readonly origin: string; readonly licence: string }>> = {
  'kcna-2011': { origin: 'kcna.co.jp, collected by xmarquez/KCNA', licence: 'facts and statistics; no text' },
  'kcna-2012': { origin: 'kcna.co.jp, collected by xmarquez/KCNA', licence: 'facts and statistics; no text' },
  'kcna-2023-12-to-2024-11': {
    origin: 'kcna.kp, collected by stiles/north-korea-news',
    licence: 'compilation CC0; facts and statistics; no text',
  },
  'rodong-2021-06-to-2022-10': {
    origin: 'rodong.rep.kp, daily snapshots collected by thogra',
    licence: 'facts and statistics; no text',
  },
  'whitehouse-foreign-2021-to-2026': {
    origin: 'whitehouse.gov and its archives, collected by brian14708/wh-briefings; foreign affairs only',
    licence: 'public domain (work of the United States government)',
  },
  storyline: {
    origin: 'two KCNA statements of one thread and two reports of them, collected for this project',
    licence: 'facts and statistics; no text',
  },
  sample: { origin: 'invented for this project: no issuer and no event of it exists', licence: 'MIT' },
};

/** The README beside the bundled packs. */
export function packsReadme(packs: readonly BuiltPack[]): string {
  const total = packs.reduce((sum, pack) => sum + pack.bytes, 0);
  return [
    '# Bundled packs',
    '',
    'Corpora of primary statements as numbers and bibliographic facts; the format is described in',
    '[docs/pack-format.md](../../../docs/pack-format.md). No pack holds a sentence of any text.',
    'They are made by `npm run packs` and committed: a build only copies them.',
    '',
    '| pack | documents | words | covers | bytes | origin | licence |',
    '| --- | ---: | ---: | --- | ---: | --- | --- |',
    ...packs.map(row),
    `| all | ${sum(packs, 'documents')} | ${sum(packs, 'words')} | | ${total} | | |`,
    '',
    '## SHA-256',
    '',
    ...packs.map(pack => `- \`${pack.pack}.pack\`: \`${pack.sha256}\``),
    '',
  ].join('\n');
}

function row(pack: BuiltPack): string {
  const origin = ORIGINS[pack.pack] ?? { origin: '', licence: '' };
  const covers = pack.ranges.map(({ from, to }) => `${from} to ${to}`).join(', ');
  return `| ${pack.pack} | ${pack.documents} | ${pack.words} | ${covers} | ${pack.bytes} | ${origin.origin} | ${origin.licence} |`;
}

function sum(packs: readonly BuiltPack[], key: 'documents' | 'words'): number {
  return packs.reduce((total, pack) => total + pack[key], 0);
}
