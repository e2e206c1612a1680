#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { run } from './run.ts';
import { isBrokenPipe } from './terminal.ts';

// Without a listener a broken pipe would end the process with a stack trace.
process.stdout.on('error', error => process.exit(isBrokenPipe(error) ? 0 : 1));
process.stderr.on('error', () => process.exit(1));

process.exitCode = await run(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  dataFolder: fileURLToPath(new URL('./data', import.meta.url)),
});
