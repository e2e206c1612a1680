import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCommand } from '../../src/cli/command.ts';
import { isRefusal } from '../../src/cli/refusal.ts';

const parse = (line: string) => parseCommand(line.split(' ').filter(part => part !== ''));

test('trace reads a file as text unless another format is asked for', () => {
  const plain = { kind: 'trace', file: 'page.html', format: 'text', packs: [], onlyPacks: false };
  assert.deepEqual(parse('trace page.html'), plain);
  assert.deepEqual(parse('trace --format json page.html'), { ...plain, format: 'json' });
  assert.deepEqual(parse('trace -'), { ...plain, file: '-' });
});

test('trace takes an address, a date and packs', () => {
  assert.deepEqual(
    parse(
      'trace a.txt --url https://example.org/a --published 2024-07-13 --pack x.pack --pack y.pack --only-packs',
    ),
    {
      kind: 'trace',
      file: 'a.txt',
      url: 'https://example.org/a',
      published: '2024-07-13',
      format: 'text',
      packs: ['x.pack', 'y.pack'],
      onlyPacks: true,
    },
  );
});

test('trace --jsonl reads lines, wherever the option stands', () => {
  const lines = { kind: 'trace-lines', file: '-', packs: [], onlyPacks: false };
  assert.deepEqual(parse('trace --jsonl -'), lines);
  assert.deepEqual(parse('trace - --jsonl --format json'), lines);
});

test('trace lays another page beside the first', () => {
  const against = {
    kind: 'trace',
    file: 'a.html',
    against: '-',
    format: 'text',
    packs: [],
    onlyPacks: false,
  };
  assert.deepEqual(parse('trace a.html --against -'), against);
});

test('lookup takes all words as one phrase, the oldest first unless asked otherwise', () => {
  const phrase = { kind: 'lookup', query: 'peace and bread', order: 'oldest', format: 'text' };
  assert.deepEqual(parse('lookup peace and bread'), { ...phrase, packs: [], onlyPacks: false });
  assert.deepEqual(parse('lookup peace and bread --newest --format json --pack x.pack --only-packs'), {
    ...phrase,
    order: 'newest',
    format: 'json',
    packs: ['x.pack'],
    onlyPacks: true,
  });
});

test('pack build and pack info name their files', () => {
  const build = { kind: 'pack-build', file: 'docs.jsonl', name: 'mine', output: 'mine.pack' };
  assert.deepEqual(parse('pack build docs.jsonl --name mine -o mine.pack'), build);
  assert.deepEqual(parse('pack info mine.pack'), { kind: 'pack-info', file: 'mine.pack' });
});

const BAD_USAGE: readonly (readonly [line: string, says: RegExp])[] = [
  ['', /trace, lookup, pack build or pack info/],
  ['look peace', /no command "look"/],
  ['lookup', /name a "PHRASE OR NAME"/],
  ['lookup “…”', /name a "PHRASE OR NAME"/],
  ['lookup peace --format markdown', /no format "markdown": there are text and json/],
  ['lookup peace --only-packs', /needs at least one --pack/],
  ['trace a --against', /--against/],
  ['trace - --against -', /only one of the two pages/],
  ['trace a --jsonl --against b', /not with --jsonl/],
  ['toString', /no command "toString"/],
  ['pack', /no command "pack"/],
  ['pack list', /no command "pack list"/],
  ['trace', /name a FILE/],
  ['trace a b', /"b" is one too many/],
  ['trace a --format csv', /no format "csv"/],
  ['trace a --format toString', /no format/],
  ['trace a --colour', /--colour/],
  ['trace a --url page', /not a web address/],
  ['trace a --url javascript:1', /not a web address/],
  ['trace a --published yesterday', /not an ISO date/],
  ['trace a --published 2024-02-31', /not an ISO date/],
  ['trace a --only-packs', /needs at least one --pack/],
  ['trace a --jsonl --format text', /json only/],
  ['trace a --jsonl --url https://example.org', /stand in the lines/],
  ['pack build a --name n', /needs -o FILE/],
  ['pack build a -o f', /needs --name NAME/],
  ['pack info', /name a pack FILE/],
];

for (const [line, says] of BAD_USAGE) {
  test(`"headwater ${line}" is bad usage`, () => {
    assert.throws(
      () => parse(line),
      error =>
        isRefusal(error) && error.exitCode === 2 && says.test(error.message) && !error.message.includes('\n'),
    );
  });
}
