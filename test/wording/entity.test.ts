import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entityFacts } from '../../src/wording/entity.ts';
import { FULL } from '../popup/fixtures.ts';

test('that a medium belongs to a state is said once', () => {
  const [agency] = FULL.entities;
  assert.deepEqual(entityFacts(agency), ['news agency', 'state media of Iceland', 'owned by the government']);
  assert.deepEqual(entityFacts({ ...agency, description: 'Veldian state news agency' }), [
    'Veldian state news agency',
    'owned by the government',
  ]);
});
