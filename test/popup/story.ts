import type { Evidence, EvidenceKind, Hop } from '../../src/engine/report.ts';
import type { Span } from '../../src/engine/text/span.ts';

// All names, outlets and texts here are invented.

/** The article of the fixtures. */
export const TEXT = [
  'PORT ELLERY (Northwire) — The Veldian foreign ministry on Tuesday warned its neighbours against joining naval drills in the Sound of Mair, state news agency VNA said.',
  '“Whoever brings warships into the Sound must be ready to answer for every wave they raise,” Ossian Tarn, a researcher at the ministry’s institute, said in a commentary carried by VNA.',
  'Tarn said the drills were “not an exercise but a rehearsal” and that Veldia would “take every step it finds needed”. The Harbour Ledger reported last week that four countries would take part.',
  'Diplomats in Port Ellery told reporters that talks could resume in the autumn. “Nobody here wants a quarrel over fishing grounds,” one of them said.',
].join('\n\n');

/** Where words stand in the text of the fixtures. */
export function spanOf(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`Not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** Evidence that stands in the text. */
export function proof(kind: EvidenceKind, text: string): Evidence {
  return { kind, text, span: spanOf(text) };
}

/** From a local station up to a speaker. */
export const CHAIN: readonly Hop[] = [
  {
    role: 'publisher',
    name: 'Mair Valley 9',
    confidence: 'certain',
    evidence: [{ kind: 'metadata', text: 'Mair Valley 9' }],
  },
  {
    role: 'syndicator',
    name: 'Inlet Newsource',
    relation: 'carried-by',
    confidence: 'certain',
    evidence: [{ kind: 'credit', text: 'Distributed by Inlet Newsource. All rights reserved.', margin: 0 }],
  },
  {
    role: 'agency',
    name: 'Northwire',
    relation: 'written-by',
    date: '2031-05-16',
    confidence: 'certain',
    evidence: [
      proof('dateline', 'PORT ELLERY (Northwire)'),
      { kind: 'byline', text: 'Northwire', margin: 1 },
    ],
  },
  {
    role: 'issuer',
    name: 'Veldian News Agency',
    entity: 'agency:vna',
    relation: 'quoted-from',
    stateMedia: true,
    date: '2031-05-15',
    document: 'vna-1',
    confidence: 'likely',
    evidence: [
      proof('attribution', 'state news agency VNA said'),
      proof(
        'quote',
        'Whoever brings warships into the Sound must be ready to answer for every wave they raise',
      ),
    ],
  },
  {
    role: 'speaker',
    name: 'Ossian Tarn',
    entity: 'person:ossian-tarn',
    relation: 'said-by',
    confidence: 'possible',
    evidence: [proof('attribution', 'Ossian Tarn, a researcher at the ministry’s institute, said')],
  },
];
