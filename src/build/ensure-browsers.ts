import { findOrInstallBrowser } from './browsers/install.ts';

/*
 * Before the end-to-end tests: both browsers, one after the other, since the tests run two at a time and only one
 * installation may. A missing one ends the run with the sentence that says what to install.
 */
try {
  for (const family of ['chromium', 'firefox'] as const) {
    console.log(`${family}: ${findOrInstallBrowser(family).path}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
