import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { BROWSER_FAMILIES } from '../../src/build/manifest.ts';
import { hasCorpus } from './documents.ts';
import type { Measured } from './figures.ts';
import { figuresJson } from './figures-json.ts';
import { bundleRuns } from './fresh-process.ts';
import { type BrowserStart, measureBrowserStart } from './in-browser/worker-start.ts';
import { measureInPage } from './in-page.ts';
import { ms } from './measure.ts';
import { notesOn } from './notes.ts';
import { measureOurs } from './ours/measure-ours.ts';
import { sectionBytes } from './ours/sections.ts';
import { measurePeer, PEER_NAMES } from './peers/measure-peers.ts';
import { type Prepared, prepare } from './prepared.ts';
import { browserTable, growthTable, mainTable, sectionTable, targetTable } from './print-tables.ts';
import { targetsOf } from './targets.ts';

/*
 * `npm run bench [-- --json FILE] [--fresh] [--no-peers] [--no-browsers]`: the numbers to hold, measured on this machine.
 * Peers are measured once for each version and corpus; `--fresh` measures them again.
 */
const options = process.argv.slice(2);
const has = (option: string) => options.includes(option);
const jsonFile = has('--json') ? options[options.indexOf('--json') + 1] : undefined;
if (has('--json') && jsonFile === undefined) throw new Error('--json needs the name of a file.');

/** Before anything of ours runs. */
const load = loadavg()[0]!;
const prepared = prepare();
await bundleRuns();
const sections = sectionBytes();
const measured: Measured = {
  machine: `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`,
  load,
  ...measureOurs(sections, { withGrowth: hasCorpus() }),
  peers: has('--no-peers') ? {} : measurePeers(prepared),
  browsers: has('--no-browsers') ? {} : await measureBrowsers(prepared),
};
printAll();
if (jsonFile !== undefined) writeFileSync(jsonFile, `${JSON.stringify(figuresJson(measured), null, 2)}\n`);

function measurePeers(articles: Prepared): Measured['peers'] {
  const fresh = has('--fresh');
  return Object.fromEntries(PEER_NAMES.map(name => [name, measurePeer(name, articles, { fresh, load })]));
}

async function measureBrowsers({ usual }: Prepared): Promise<Measured['browsers']> {
  const starts: Record<string, BrowserStart | undefined> = {};
  for (const family of BROWSER_FAMILIES) {
    starts[family] = await measureBrowserStart(
      family,
      usual.map(({ article }) => article),
    );
  }
  return starts;
}

function printAll(): void {
  const page = measureInPage();
  const tables = [
    mainTable(measured),
    ...(measured.growth ? [growthTable(measured.growth)] : []),
    ...(has('--no-browsers') ? [] : [browserTable(measured.browsers)]),
    sectionTable(sections, measured.words),
    targetTable(targetsOf(measured)),
    `In the page: ${page.pages} golden pages read in ${ms(page.headwater)} each, by Readability in ${ms(page.readability)} (medians, jsdom).`,
    notesOn(measured).join('\n'),
  ];
  console.log(tables.join('\n\n'));
}
