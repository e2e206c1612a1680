import { createHash } from 'node:crypto';
import { Corpus } from '../engine/pack/corpus.ts';
import { Pack } from '../engine/pack/pack.ts';
import { PACK_FORMAT, SECTION } from '../engine/pack/pack-format.ts';
import { type Section, Sections } from '../engine/pack/sections.ts';
import type { Command } from './command.ts';
import { badInput, oneLine } from './refusal.ts';
import { print, type Terminal } from './terminal.ts';
import { readBuffer } from './workbench.ts';

/** `headwater pack info`: verifies every section of a pack and prints what it holds. */
export async function packInfo(
  command: Extract<Command, { kind: 'pack-info' }>,
  terminal: Terminal,
): Promise<void> {
  const buffer = await readBuffer(command.file);
  await print(terminal.output, `${describe(buffer, command.file).join('\n')}\n`);
}

function describe(buffer: ArrayBuffer, file: string): string[] {
  try {
    const pack = Pack.from(buffer);
    const sections = Sections.from(buffer, PACK_FORMAT);
    const sizes = Object.entries(SECTION).map(([name, index]) => row(name, sizeOf(sections.at(index))));
    return [
      row('name', pack.name),
      row('documents', pack.documentCount),
      row('words', pack.wordCount),
      row('bytes', buffer.byteLength),
      ...sizes.map(size => `  ${size}`),
      row('ranges', rangesOf(pack)),
      row('sha256', createHash('sha256').update(new Uint8Array(buffer)).digest('hex')),
      'verified: every section is as it was written',
    ];
  } catch (error) {
    throw badInput(`${file}: ${oneLine(error)}`);
  }
}

/** Size of a section, all of it verified. */
function sizeOf(section: Section): number {
  section.verify(0, section.bytes.length);
  return section.bytes.length;
}

function row(name: string, value: string | number): string {
  return `${name.padEnd(20)} ${typeof value === 'number' ? value.toLocaleString('en') : value}`;
}

/** Days that the documents cover, gaps left out. */
function rangesOf(pack: Pack): string {
  const { ranges } = Corpus.of([pack]).searched[0]!;
  return ranges.map(({ from, to }) => `${from} to ${to}`).join(', ') || 'no dates';
}
