import { parseArgs } from 'node:util';
import type { Evaluation, Row } from './evaluation.ts';
import { findBroken, readFloors } from './floors.ts';
import { evaluateWireToWeb } from './wire-to-web.ts';

/** `npm run eval [-- NAME…] [-- --check] [-- --failures]`: measures on the labelled sets of `../shared`. */
const EVALUATIONS: Readonly<Record<string, () => Evaluation | undefined | Promise<Evaluation | undefined>>> =
  {
    'wire-to-web': evaluateWireToWeb,
  };

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean' }, failures: { type: 'boolean' } },
  allowPositionals: true,
});

const floors = readFloors();
const broken: string[] = [];
for (const [name, evaluate] of Object.entries(EVALUATIONS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const evaluation = await evaluate();
  if (evaluation === undefined) {
    console.log(`${name}: skipped: no ../shared`);
    continue;
  }
  print(name, evaluation);
  broken.push(...findBroken(name, evaluation.rows, floors));
}
for (const line of broken) console.log(`UNDER THE FLOOR  ${line}`);
if (values.check && broken.length > 0) process.exitCode = 1;

function print(name: string, { rows, notes = [], failures = [] }: Evaluation): void {
  console.log(`\n${name}`);
  for (const row of rows)
    console.log(`  ${row.name.padEnd(52)} ${printed(row).padStart(8)}  of ${row.count}`);
  for (const note of notes) console.log(`  ${note}`);
  if (!values.failures) return;
  for (const { id, what } of failures) console.log(`    ${id}  ${what}`);
}

function printed({ value, isNumber }: Row): string {
  if (isNumber) return String(value);
  return `${(value * 100).toFixed(1)} %`;
}
