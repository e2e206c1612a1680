import assert from 'node:assert/strict';
import { test } from 'node:test';
import { subjectStems } from '../../../src/engine/attributed/subject.ts';
import type { Entity } from '../../../src/engine/entities/entity.ts';
import { readText } from '../../../src/engine/text/read-text.ts';

function entity(type: Entity['type'], name: string): Entity {
  return { id: `${type}:${name}`, name, type, description: '' };
}

const stemsOf = (text: string, entities: readonly Entity[]) =>
  subjectStems(readText(text), entities, new Set());

test('a page in another script is about whom its entities name', () => {
  const stems = stemsOf('라테르나 항구', [entity('place', 'Laterna')]);
  assert(stems.has(readText('Laterna').stems[0]!));
});

test('a weapon adds nothing that the page does not print', () => {
  const text = 'The Otter-5 was shown in Velm.';
  assert.deepEqual(stemsOf(text, [entity('weapon', 'Otter 5 Launcher')]), stemsOf(text, []));
});
