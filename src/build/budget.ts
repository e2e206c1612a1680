import { statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes, unminified. The content script runs in the reader's page, the popup before the reader's eyes. */
const BUDGETS: Readonly<Record<string, number>> = {
  'content.js': 260_000,
  'arrived.js': 60_000,
  'popup.js': 220_000,
  'popup.css': 40_000,
};

/** Throws when a bundle has outgrown its budget. */
export function checkBudget(folder: string): void {
  for (const [file, allowed] of Object.entries(BUDGETS)) {
    const { size } = statSync(join(folder, file));
    if (size > allowed) throw new Error(`${file} has ${size} bytes, ${allowed} are allowed.`);
  }
}
