import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { badInput } from './refusal.ts';

/** A file's bytes chunk by chunk, unzipped when gzipped; `-` is standard input. Errors name the file in one line. */
export async function* readChunks(file: string, standardInput: Readable): AsyncGenerator<Buffer> {
  try {
    const chunks = (file === '-' ? standardInput : createReadStream(file))[Symbol.asyncIterator]();
    const first = await firstBytes(chunks);
    const whole = following(first, chunks);
    yield* isGzip(first) ? unzip(whole) : whole;
  } catch (error) {
    throw explained(error, file);
  }
}

/** A whole file, unzipped when gzipped. */
export async function readBytes(file: string, standardInput: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of readChunks(file, standardInput)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The lines of a file, one at a time; blank ones are left out but counted. */
export async function* readLines(
  file: string,
  standardInput: Readable,
): AsyncGenerator<{ readonly number: number; readonly line: string }> {
  // Not node:readline: it also splits at U+2028, which JSON may hold.
  const decoder = new TextDecoder();
  let number = 0;
  for await (const bytes of splitLines(readChunks(file, standardInput))) {
    number++;
    const line = decoder.decode(bytes).trim();
    if (line !== '') yield { number, line };
  }
}

async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      yield Buffer.concat([...parts, chunk.subarray(start, end)]);
      parts = [];
      start = end + 1;
    }
    parts.push(chunk.subarray(start));
  }
  yield Buffer.concat(parts);
}

/** At least two bytes, unless the input is shorter: enough to know gzip. */
async function firstBytes(chunks: AsyncIterator<Buffer | string>): Promise<Buffer> {
  let bytes = Buffer.alloc(0);
  while (bytes.length < 2) {
    const next = await chunks.next();
    if (next.done) break;
    bytes = Buffer.concat([bytes, Buffer.from(next.value)]);
  }
  return bytes;
}

async function* following(first: Buffer, chunks: AsyncIterator<Buffer | string>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield Buffer.from(next.value);
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

async function* unzip(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  const feeding = feed(gunzip, chunks);
  yield* gunzip;
  await feeding;
}

async function feed(gunzip: ReturnType<typeof createGunzip>, chunks: AsyncIterable<Buffer>): Promise<void> {
  try {
    for await (const chunk of chunks) {
      if (!gunzip.write(chunk)) await Promise.race([once(gunzip, 'drain'), once(gunzip, 'close')]);
    }
    gunzip.end();
  } catch (error) {
    gunzip.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

function once(stream: ReturnType<typeof createGunzip>, event: string): Promise<void> {
  return new Promise(resolve => stream.once(event, () => resolve()));
}

const EXPLAINED: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  ENAMETOOLONG: 'no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  ENOSPC: 'the disk is full',
};

/** An error of the file system or of unzipping, with the file's name and in plain words. */
export function explained(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) return error;
  const name = file === '-' ? 'standard input' : file;
  if (code.startsWith('Z_')) return badInput(`${name}: damaged gzip`);
  return badInput(`${name}: ${EXPLAINED[code] ?? `cannot be used (${code})`}`);
}
