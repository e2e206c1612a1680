import type { Readable, Writable } from 'node:stream';

/** What a command may touch besides the files it was given: the process's streams and its data. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  /** Folder with `entities.bin` and `packs/*.pack`. */
  readonly dataFolder: string;
}

/** Writes to a stream and waits while its reader is busy. */
export function print(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, error => (error ? reject(error) : resolve()));
  });
}

/** Whether writing failed because the reader of our output went away, as `head` does. */
export function isBrokenPipe(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
}
