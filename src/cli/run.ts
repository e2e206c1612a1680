import { type Command, parseCommand } from './command.ts';
import { isRefusal, oneLine } from './refusal.ts';
import { isBrokenPipe, print, type Terminal } from './terminal.ts';
import { USAGE } from './usage.ts';

/** Runs one command line and answers its exit code. Whatever goes wrong becomes one line. */
export async function run(given: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await perform(parseCommand(given), terminal);
    return 0;
  } catch (error) {
    // The reader of our output has seen enough.
    if (isBrokenPipe(error)) return 0;
    const prefix = isRefusal(error) ? '' : 'internal error: ';
    await print(terminal.errors, `headwater: ${prefix}${oneLine(error)}\n`).catch(() => undefined);
    return isRefusal(error) ? error.exitCode : 1;
  }
}

async function perform(command: Command, terminal: Terminal): Promise<void> {
  // Each command loads its own parts: `--help` and bad usage answer at once.
  switch (command.kind) {
    case 'help':
      return print(terminal.output, USAGE);
    case 'trace':
      return (await import('./trace.ts')).trace(command, terminal);
    case 'trace-lines':
      return (await import('./trace-lines.ts')).traceLines(command, terminal);
    case 'lookup':
      return (await import('./lookup.ts')).lookup(command, terminal);
    case 'pack-build':
      return (await import('./pack-build.ts')).packBuild(command, terminal);
    case 'pack-info':
      return (await import('./pack-info.ts')).packInfo(command, terminal);
  }
}
