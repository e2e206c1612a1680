import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Measured } from './figures.ts';
import { figuresJson } from './figures-json.ts';
import type { MeasuredPeer } from './peers/measure-peers.ts';

const cold = { read: 1, open: 2, openEntities: 1, first: 3 };
const times = { median: 4, p95: 5 };
const peer: MeasuredPeer = {
  documents: 10,
  words: 100,
  buildMs: 6,
  isWhole: true,
  bytes: 500,
  openMs: 7,
  firstMs: 8,
  warmMs: 9,
  warmP95Ms: 10,
  memory: 11_000_000,
  foundFirst: 1,
  version: '1.0.0',
  day: '2026-01-01',
  load: 0,
};
const { bytes: _bytes, openMs: _openMs, firstMs: _firstMs, ...withoutFile } = peer;
const measured: Measured = {
  machine: 'a machine',
  load: 0,
  documents: 10,
  words: 100,
  packBytes: 300,
  fingerprintBytes: 100,
  build: { ms: 1, bytes: 300, stale: [] },
  cold,
  coldRetrieval: cold,
  warm: {
    usual: times,
    long: times,
    usualRetrieval: times,
    longRetrieval: times,
    credits: times,
    names: times,
    quotes: times,
    foundFirst: 1,
  },
  memory: { files: 400, opened: 2_000_000, answered: 3_000_000 },
  growth: {
    documents: { tenth: 1, all: 10 },
    words: { tenth: 10, all: 100 },
    bytes: { tenth: 30, all: 300 },
    ms: { tenth: 2, all: 3 },
    retrievalMs: { tenth: 1, all: 2 },
  },
  peers: { minisearch: peer, orama: peer, dolos: withoutFile },
  browsers: {},
};

interface Figures {
  readonly headwater: Readonly<Record<string, number>>;
  readonly peers: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly machine: string;
}

function figuresOf(given: Measured): Figures {
  return figuresJson(given) as unknown as Figures;
}

/** Only the fields that others rely on. */
function only(
  fields: Readonly<Record<string, number>>,
  names: readonly string[],
): Record<string, number | undefined> {
  return Object.fromEntries(names.map(name => [name, fields[name]]));
}

test('writes our figures in milliseconds, megabytes and bytes a word', () => {
  const { headwater, machine } = figuresOf(measured);
  const expected = {
    coldMs: 6,
    warmMs: 4,
    warmP95Ms: 5,
    bytesPerWord: 3,
    fingerprintBytesPerWord: 1,
    packMB: 0,
    memoryMB: 2,
    growth10x: 1.5,
  };
  assert.deepEqual(only(headwater, Object.keys(expected)), expected);
  assert.equal(machine, 'a machine');
});

test('writes the same of every peer that keeps a file, and of Dolos what it has', () => {
  const { minisearch, orama, dolos } = figuresOf(measured).peers;
  const expected = { coldMs: 15, warmMs: 9, bytesPerWord: 5, memoryMB: 11 };
  assert.deepEqual(only(minisearch!, Object.keys(expected)), expected);
  assert.deepEqual(only(orama!, Object.keys(expected)), expected);
  assert.deepEqual(only(dolos!, ['warmMs', 'memoryMB', 'coldMs']), {
    warmMs: 9,
    memoryMB: 11,
    coldMs: undefined,
  });
});

test('leaves out what was not measured', () => {
  const { growth: _growth, ...without } = measured;
  const figures = figuresOf({ ...without, peers: {} });
  assert(!('growth10x' in figures.headwater));
  assert.deepEqual(figures.peers, {});
});
