// Builds everything into dist: both browsers' extensions, the two store zips, the command line.
//   npm run build
//   npm run watch      builds again after each change
import { watch } from 'node:fs';
import { buildCommandLine, buildExtensions, zipExtensions } from './extension.ts';

/** Milliseconds without another change before a build: an editor writes several files at once. */
const QUIET = 150;

/** Where sources stand. */
const WATCHED = ['src', 'content', 'popup', 'icons'];

async function buildAll(): Promise<void> {
  const start = performance.now();
  await buildExtensions('dist');
  zipExtensions('dist');
  await buildCommandLine('dist/cli');
  console.log(
    `Built dist/chromium, dist/firefox, their zips and dist/cli in ${Math.round(performance.now() - start)} ms.`,
  );
}

function buildAfterChanges(): void {
  let timer: NodeJS.Timeout | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void buildAll().catch(tell), QUIET);
  };
  for (const folder of WATCHED) watch(folder, { recursive: true }, later);
}

function tell(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
}

if (process.argv.includes('--watch')) {
  await buildAll().catch(tell);
  buildAfterChanges();
} else {
  await buildAll();
}
