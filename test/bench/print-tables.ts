import { coldMs, type Measured, peerColdMs } from './figures.ts';
import type { BrowserStart } from './in-browser/worker-start.ts';
import { megabytes, ms } from './measure.ts';
import type { SectionBytes } from './ours/sections.ts';
import type { WarmTimes } from './ours/warm.ts';
import type { MeasuredPeer } from './peers/measure-peers.ts';
import { tableOf } from './table.ts';
import { isHeld, type Target } from './targets.ts';

/** What stands where nothing is measured. */
const NONE = '–';

/** Ours beside the peers. */
export function mainTable(measured: Measured): string {
  const { minisearch, orama, dolos } = measured.peers;
  const peers = [minisearch, orama, dolos].filter(peer => peer !== undefined);
  const heads = [
    minisearch && `MiniSearch ${minisearch.version}`,
    orama && `Orama ${orama.version}`,
    dolos && `Dolos core ${dolos.version}`,
  ].filter(head => head !== undefined);
  const of = (value: (peer: MeasuredPeer) => string) => peers.map(value);
  return tableOf([
    ['', 'Headwater, all stages', 'retrieval alone', ...heads],
    ...sizeRows(measured, of),
    ...timeRows(measured, of),
    ['memory after opening', megabytes(measured.memory.opened), '', ...of(peer => megabytes(peer.memory))],
    ['  after 50 answers', megabytes(measured.memory.answered)],
    ['right document first', '', percent(measured.warm.foundFirst), ...of(peer => percent(peer.foundFirst))],
  ]);
}

type PeerCells = (value: (peer: MeasuredPeer) => string) => readonly string[];

function sizeRows(measured: Measured, of: PeerCells): string[][] {
  const bytesOf = ({ bytes }: MeasuredPeer) => (bytes === undefined ? NONE : megabytes(bytes));
  const perWord = ({ bytes, words }: MeasuredPeer) =>
    bytes === undefined ? NONE : (bytes / words).toFixed(2);
  return [
    ['documents', count(measured.documents), '', ...of(peer => count(peer.documents))],
    ['words', count(measured.words), '', ...of(peer => count(peer.words))],
    ['build', ms(measured.build.ms), '', ...of(peer => ms(peer.buildMs))],
    ['bytes', megabytes(measured.packBytes), '', ...of(bytesOf)],
    ['bytes a word', (measured.packBytes / measured.words).toFixed(2), '', ...of(perWord)],
  ];
}

function timeRows({ cold, coldRetrieval, warm }: Measured, of: PeerCells): string[][] {
  const peerCold = (peer: MeasuredPeer) => time(peerColdMs(peer));
  return [
    ['open and answer the first article, cold', ms(coldMs(cold)), ms(coldMs(coldRetrieval)), ...of(peerCold)],
    ['  read', ms(cold.read), ms(coldRetrieval.read)],
    ['  open', ms(cold.open), ms(coldRetrieval.open), ...of(peer => time(peer.openMs))],
    ['    of that the list of entities', ms(cold.openEntities), ms(coldRetrieval.openEntities)],
    ['  answer', ms(cold.first), ms(coldRetrieval.first), ...of(peer => time(peer.firstMs))],
    [
      '400 words, warm, median',
      ms(warm.usual.median),
      ms(warm.usualRetrieval.median),
      ...of(p => ms(p.warmMs)),
    ],
    ['  p95', ms(warm.usual.p95), ms(warm.usualRetrieval.p95), ...of(p => ms(p.warmP95Ms))],
    ['  candidates counted for it', '', '', ...of(p => (p.countedMs === undefined ? '' : ms(p.countedMs)))],
    ['1,000 words, warm, credits alone, median', ms(warm.credits.median)],
    ['  p95', ms(warm.credits.p95)],
    ['1,000 words, warm, names alone, median', ms(warm.names.median)],
    ['  p95', ms(warm.names.p95)],
    ['1,000 words, 10 quotations, warm, quotes alone, median', ms(warm.quotes.median)],
    ['  p95', ms(warm.quotes.p95)],
    ['2,000 words, warm, median', ...longCells(warm, 'median')],
    ['  p95', ...longCells(warm, 'p95')],
  ];
}

function longCells(warm: Measured['warm'], of: keyof WarmTimes): string[] {
  return [ms(warm.long[of]), ms(warm.longRetrieval[of])];
}

/** A tenth of all texts at hand, and all. */
export function growthTable({
  documents,
  words,
  bytes,
  ms: all,
  retrievalMs,
}: NonNullable<Measured['growth']>): string {
  const factor = (grown: { readonly tenth: number; readonly all: number }) =>
    `${(grown.all / grown.tenth).toFixed(2)}×`;
  const row = (name: string, grown: typeof all, print: (value: number) => string) => [
    name,
    print(grown.tenth),
    print(grown.all),
    factor(grown),
  ];
  return tableOf([
    ['growth', 'a tenth', 'all', ''],
    row('documents', documents, count),
    row('words', words, count),
    row('bytes', bytes, megabytes),
    row('400 words, warm, all stages', all, ms),
    row('400 words, warm, retrieval', retrievalMs, ms),
  ]);
}

/** Both browsers, or why one is missing. */
export function browserTable(browsers: Measured['browsers']): string {
  const row = ([family, start]: [string, BrowserStart | undefined]) =>
    start
      ? [family, start.coldMs, start.scriptMs, start.openMs, start.firstMs, start.warmMs].map(cell =>
          typeof cell === 'number' ? ms(cell) : cell,
        )
      : [family, 'skipped'];
  return tableOf([
    ['background start to first answer', 'all', 'start', 'open', 'answer', 'warm, 400 words'],
    ...Object.entries(browsers).map(row),
  ]);
}

/** What is to be reached, and whether it is. */
export function targetTable(targets: readonly Target[]): string {
  const row = (target: Target) => {
    const { name, measured, limit, is, print } = target;
    return [
      name,
      print(measured),
      `${is === 'at most' ? '≤' : '≥'} ${print(limit)}`,
      isHeld(target) ? 'yes' : 'NO',
    ];
  };
  return tableOf([['to hold', 'measured', 'limit', 'held'], ...targets.map(row)]);
}

/** Where the bytes of the packs lie. */
export function sectionTable(rows: readonly SectionBytes[], words: number): string {
  const all = rows.reduce((sum, { bytes }) => sum + bytes, 0);
  return tableOf([
    ['section', 'bytes', 'bytes a word'],
    ...[...rows, { name: 'all', bytes: all }].map(({ name, bytes }) => [
      name,
      count(bytes),
      (bytes / words).toFixed(3),
    ]),
  ]);
}

function time(value: number | undefined): string {
  return value === undefined ? NONE : ms(value);
}

function count(value: number): string {
  return value.toLocaleString('en');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}
