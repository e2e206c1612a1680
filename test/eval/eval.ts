import { parseArgs } from 'node:util';
import { evaluateAttributed } from './attributed.ts';
import { evaluateChance } from './chance.ts';
import { evaluateCredits } from './credits.ts';
import { evaluateDatelines } from './datelines.ts';
import type { Evaluation, Row } from './evaluation.ts';
import { evaluateExtraction } from './extraction.ts';
import { findBroken, readFloors } from './floors.ts';
import { evaluateIndirect } from './indirect.ts';
import { evaluateKoreanNames } from './korean-names.ts';
import { evaluateNames } from './names.ts';
import { evaluatePageNames } from './page-names.ts';
import { evaluatePolnearSpeakers } from './polnear-speakers.ts';
import { evaluatePolnearWire } from './polnear-wire.ts';
import { evaluateQuoteEdits } from './quote-edits.ts';
import { evaluateQuoteSpans } from './quote-spans.ts';
import { evaluateQuotes } from './quotes.ts';
import { evaluateReliability } from './reliability.ts';
import { evaluateReusePairs } from './reuse-pairs.ts';
import { evaluateSentencePairs } from './sentence-pairs.ts';
import { evaluateShortRuns } from './short-runs.ts';
import { evaluateSpeechQuotes } from './speech-quotes.ts';
import { evaluateWireSpeakers } from './wire-speakers.ts';
import { evaluateWireToWeb } from './wire-to-web.ts';

/** `npm run eval [-- NAME…] [-- --check] [-- --failures]`: measures on the labelled sets of `../shared`. */
const EVALUATIONS: Readonly<Record<string, () => Evaluation | undefined | Promise<Evaluation | undefined>>> =
  {
    'wire-to-web': evaluateWireToWeb,
    attributed: evaluateAttributed,
    chance: evaluateChance,
    credits: evaluateCredits,
    datelines: evaluateDatelines,
    'polnear-speakers': evaluatePolnearSpeakers,
    indirect: evaluateIndirect,
    'polnear-wire': evaluatePolnearWire,
    'wire-speakers': evaluateWireSpeakers,
    reliability: evaluateReliability,
    'quote-spans': evaluateQuoteSpans,
    quotes: () => measured(evaluateQuotes()),
    'quote-edits': evaluateQuoteEdits,
    'speech-quotes': evaluateSpeechQuotes,
    'reuse-pairs': evaluateReusePairs,
    'sentence-pairs': evaluateSentencePairs,
    'short-runs': evaluateShortRuns,
    'korean-names': evaluateKoreanNames,
    names: () => measured(evaluateNames()),
    'page-names': evaluatePageNames,
    extraction: async () =>
      measured({
        rows: (await evaluateExtraction()).rows.map(({ name, value, of }) => ({ name, value, count: of })),
      }),
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

/** No rows: the labelled sets are not there. */
function measured(evaluation: Evaluation): Evaluation | undefined {
  return evaluation.rows.length === 0 ? undefined : evaluation;
}

function print(name: string, { rows, notes = [], failures = [] }: Evaluation): void {
  console.log(`\n${name}`);
  for (const row of rows)
    console.log(`  ${row.name.padEnd(52)} ${printed(row).padStart(8)}  of ${row.count}`);
  for (const note of notes) console.log(`  ${note}`);
  if (!values.failures) return;
  for (const { id, what } of failures) console.log(`    ${id}  ${what}`);
}

function printed({ value, isNumber }: Row): string {
  if (isNumber) return String(Math.round(value * 100) / 100);
  return `${(value * 100).toFixed(1)} %`;
}
