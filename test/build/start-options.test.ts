import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseStartOptions, START_USAGE } from '../../src/build/start-options.ts';

test('npm start takes a browser and a page, in any order', () => {
  assert.deepEqual(parseStartOptions([]), { firefox: false });
  assert.deepEqual(parseStartOptions(['--firefox', 'story.html']), { firefox: true, page: 'story.html' });
  assert.deepEqual(parseStartOptions(['https://news.example/', '--browser', '/opt/b']), {
    firefox: false,
    browser: '/opt/b',
    page: 'https://news.example/',
  });
});

for (const args of [['--chromium'], ['--browser'], ['one.html', 'two.html']]) {
  test(`npm start says how it is used when given ${args.join(' ')}`, () => {
    assert.throws(() => parseStartOptions(args), { message: START_USAGE });
  });
}
