import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { after } from 'node:test';
import { compileEntities } from '../../src/build/entities.ts';
import { run } from '../../src/cli/run.ts';

/** What a command came to. */
export interface Ended {
  readonly code: number;
  readonly printed: string;
  readonly complained: string;
}

/** The command in this process, with a data folder of its own that holds the entity list and no pack. */
export function headwaterHere(name: string): {
  readonly folder: string;
  readonly headwater: (given: readonly string[], input?: string) => Promise<Ended>;
} {
  const folder = mkdtempSync(join(tmpdir(), `headwater-${name}-`));
  after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'packs'));
  writeFileSync(join(folder, 'entities.bin'), new Uint8Array(compileEntities()));
  return {
    folder,
    headwater: async (given, input = '') => {
      const output = new PassThrough();
      const errors = new PassThrough();
      const [printed, complained] = [text(output), text(errors)];
      const code = await run(given, { input: Readable.from([input]), output, errors, dataFolder: folder });
      output.end();
      errors.end();
      return { code, printed: await printed, complained: await complained };
    },
  };
}
