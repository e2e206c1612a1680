import assert from 'node:assert/strict';
import { test } from 'node:test';
import axe from 'axe-core';
import { show } from './render-state.tsx';
import { STATES } from './states.ts';

/** jsdom paints nothing: contrast is checked where the pictures are taken. */
const RULES = { 'color-contrast': { enabled: false } };

/** One state of each build; the pictures are checked in all of them. */
const NAMES = [
  'loading-reading',
  'result',
  'long-chain',
  'press-release',
  'two-agencies',
  'unknown-publisher',
  'credit-disagrees',
  'one-origin',
  'own-text',
  'no-match',
  'not-article',
  'error-no-answer',
  'verdicts',
  'marks-legend',
  'compare-offer',
  'comparison',
  'lookup-answer',
  'lookup-name',
  'lookup-too-short',
  'names-few',
  'names-many',
  'names-found',
  'names-common',
  'names-waiting',
  'names-hostile',
];

for (const name of NAMES) {
  test(`${name} has no barrier that axe knows`, async () => {
    const { document } = show(STATES[name]);
    const { defaultView } = document;
    assert.ok(defaultView);
    const { eval: run } = defaultView as unknown as { eval(script: string): void };
    run(axe.source);
    const { axe: inPage } = defaultView as unknown as { axe: typeof axe };
    const { violations } = await inPage.run(document as unknown as axe.ElementContext, { rules: RULES });
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
    assert.equal(found.join('\n'), '');
  });
}
