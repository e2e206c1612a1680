import { rename, rm, writeFile } from 'node:fs/promises';
import { Pack } from '../engine/pack/pack.ts';
import type { PackDocument } from '../engine/pack/pack-document.ts';
import { packDocuments } from '../engine/pack/pack-documents.ts';
import type { Command } from './command.ts';
import { dateOf, isIsoDate, languageOf, parseLine, textOf } from './given.ts';
import { explained, readLines } from './input.ts';
import { badInput, isRefusal, oneLine } from './refusal.ts';
import { print, type Terminal } from './terminal.ts';

/** `headwater pack build`: packs the documents of a file, all or none. A date that is none is left out, and told. */
export async function packBuild(
  command: Extract<Command, { kind: 'pack-build' }>,
  terminal: Terminal,
): Promise<void> {
  const { file, name, output } = command;
  const documents: PackDocument[] = [];
  const wrongDates: string[] = [];
  for await (const { number, line } of readLines(file, terminal.input)) {
    const fields = inLine(number, file, () => parseLine(line));
    const date = inLine(number, file, () => textOf(fields, 'date'));
    const isDate = date === undefined || isIsoDate(date);
    if (!isDate) wrongDates.push(`line ${number}: ${date.slice(0, 40)}`);
    documents.push(inLine(number, file, () => documentOf(isDate ? fields : { ...fields, date: null })));
  }
  if (documents.length === 0) throw badInput(`${file}: holds no documents`);
  if (wrongDates.length > 0) {
    const told = `${wrongDates.length} left out that are no ISO dates such as 2024-07-13`;
    await print(terminal.errors, `headwater: ${file}: dates: ${told}; first ${wrongDates[0]}\n`);
  }
  const buffer = packed(file, name, documents);
  await writeWhole(output, buffer);
  const { documentCount, wordCount } = Pack.from(buffer);
  const line = `${output}: ${documentCount} documents, ${wordCount} words, ${buffer.byteLength} bytes`;
  await print(terminal.output, `${line}\n`);
}

function packed(file: string, name: string, documents: readonly PackDocument[]): ArrayBuffer {
  try {
    return packDocuments(name, documents);
  } catch (error) {
    throw badInput(`${file}: ${oneLine(error)}`);
  }
}

function inLine<Read>(number: number, file: string, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    throw isRefusal(error) ? badInput(`${file}: line ${number}: ${error.message}`) : error;
  }
}

/** One document of a line; only an id is needed. */
function documentOf(fields: Readonly<Record<string, unknown>>): PackDocument {
  const id = textOf(fields, 'id');
  if (id === undefined) throw badInput('no "id"');
  const optional = {
    url: textOf(fields, 'url'),
    date: dateOf(fields, 'date'),
    issuer: textOf(fields, 'issuer'),
    language: languageOf(fields),
    section: textOf(fields, 'section'),
    kind: kindOf(fields),
    speaker: textOf(fields, 'speaker'),
    text: textOf(fields, 'text'),
  };
  const present = Object.entries(optional).filter(([, value]) => value !== undefined);
  return { id, title: textOf(fields, 'title') ?? id, ...Object.fromEntries(present) };
}

function kindOf(fields: Readonly<Record<string, unknown>>): 'statement' | 'report' | undefined {
  const kind = textOf(fields, 'kind');
  if (kind === undefined || kind === 'statement' || kind === 'report') return kind;
  throw badInput(`"kind" is statement or report, not ${kind}`);
}

/** Nobody sees half a pack: it is written beside and then renamed. */
async function writeWhole(output: string, buffer: ArrayBuffer): Promise<void> {
  const beside = `${output}.${process.pid}.part`;
  try {
    await writeFile(beside, new Uint8Array(buffer));
    await rename(beside, output);
  } catch (error) {
    await rm(beside, { force: true });
    throw explained(error, output);
  }
}
