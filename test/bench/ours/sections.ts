import { PACK_FORMAT, SECTION } from '../../../src/engine/pack/pack-format.ts';
import { Sections } from '../../../src/engine/pack/sections.ts';
import { packFiles, readBuffer } from './opened.ts';

/** Bytes of one section in all bundled packs. */
export interface SectionBytes {
  readonly name: string;
  readonly bytes: number;
}

/** Names of the sections that hold fingerprints with their postings begin so. */
const FINGERPRINT = /^fingerprint/;

/** Every section in file order, then what lies outside of them. */
export function sectionBytes(): SectionBytes[] {
  const buffers = packFiles().map(readBuffer);
  const opened = buffers.map(buffer => Sections.from(buffer, PACK_FORMAT));
  const rows = Object.entries(SECTION).map(([name, index]) => ({
    name,
    bytes: sum(opened.map(sections => sections.at(index).bytes.byteLength)),
  }));
  const inside = sum(rows.map(({ bytes }) => bytes));
  const all = sum(buffers.map(({ byteLength }) => byteLength));
  return [...rows, { name: 'header, checksums, alignment', bytes: all - inside }];
}

/** Bytes of the fingerprints with their postings. */
export function fingerprintBytesOf(rows: readonly SectionBytes[]): number {
  return sum(rows.filter(({ name }) => FINGERPRINT.test(name)).map(({ bytes }) => bytes));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
