import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hop, Report } from '../../src/engine/report.ts';
import { answer, answerParts } from '../../src/wording/answer.ts';
import { reportText } from '../../src/wording/report-text.ts';
import { meaningOf, searchedLines, searchedOutside, searchedSummary } from '../../src/wording/searched.ts';
import {
  DISAGREES,
  LONG_CHAIN,
  ONE_ORIGIN,
  OWN_TEXT,
  PRESS_RELEASE,
  TWO_AGENCIES,
  UNKNOWN_PUBLISHER,
} from '../popup/chains.ts';
import { CREDITS_ONLY, FULL, HOSTILE, MANY, NO_MATCH, TOO_SHORT } from '../popup/fixtures.ts';

function hop(name: string, more: Partial<Hop>): Hop {
  return { role: 'agency', name, confidence: 'certain', evidence: [], ...more };
}

function withChain(...chain: Hop[]): Report {
  return { ...FULL, chain };
}

const PUBLISHER = hop('Mair Valley 9', { role: 'publisher' });

test('one sentence says where the story comes from', () => {
  const table: [Report, string][] = [
    [
      FULL,
      'Published by Mair Valley 9, carried by Inlet Newsource, written by Northwire; probably quotes Veldian News Agency (state media of Iceland); perhaps words of Ossian Tarn',
    ],
    [CREDITS_ONLY, 'Published by Mair Valley 9, carried by Inlet Newsource, written by Northwire'],
    [
      withChain(
        PUBLISHER,
        hop('VNA', { relation: 'quoted-from' }),
        hop('Northwire', { relation: 'quoted-from' }),
      ),
      'Published by Mair Valley 9; quotes VNA and Northwire',
    ],
    [
      withChain(
        PUBLISHER,
        hop('A', { relation: 'quoted-from', confidence: 'possible' }),
        hop('B', { relation: 'quoted-from' }),
        hop('C', { relation: 'quoted-from', confidence: 'likely' }),
      ),
      'Published by Mair Valley 9; quotes B, probably C and perhaps A',
    ],
    [
      withChain(PUBLISHER, ...['A', 'B', 'C', 'D'].map(name => hop(name, { relation: 'said-by' }))),
      'Published by Mair Valley 9; words of A, B and 2 others',
    ],
    [
      withChain(
        hop('Northwire', { role: 'publisher' }),
        hop('Northwire', { relation: 'written-by', confidence: 'likely' }),
      ),
      'Published by Northwire, probably its own text',
    ],
    [
      withChain(
        PUBLISHER,
        hop('VNA', { relation: 'derived-from', entity: 'agency:unlisted', stateMedia: true }),
      ),
      'Published by Mair Valley 9; draws on VNA (state media)',
    ],
    [
      withChain(hop('VNA', { relation: 'quoted-from' }), hop('Ossian Tarn', { relation: 'said-by' })),
      'Publisher not named; quotes VNA; words of Ossian Tarn',
    ],
    [withChain(hop('Northwire', { relation: 'written-by' })), 'Publisher not named; written by Northwire'],
    [
      LONG_CHAIN,
      'Published by Skerry Start, carried by The Harbour Ledger, written by Northwire; probably quotes Veldian News Agency (state media of Iceland); words of Ossian Tarn',
    ],
    [
      PRESS_RELEASE,
      'Published by Mair Valley 9, carried by Foghorn Release Wire (press release service), probably issued by Varnholt Locks Ltd',
    ],
    [TWO_AGENCIES, 'Published by Mair Valley 9, written by Northwire and probably Agence Estuaire'],
    [
      UNKNOWN_PUBLISHER,
      'Publisher not named; perhaps quotes Veldian News Agency (state media of Iceland); perhaps words of Ossian Tarn',
    ],
    [
      DISAGREES,
      'Published by Mair Valley 9, probably written by Northwire; probably draws on Veldian News Agency (state media of Iceland)',
    ],
    [ONE_ORIGIN, 'Published by Mair Valley 9; same text as Veldian News Agency (state media of Iceland)'],
    [OWN_TEXT, 'Published by Northwire, probably its own text; probably quotes Veldian state media'],
    [
      withChain(PUBLISHER, hop('a spokesman', { role: 'speaker', relation: 'said-by' })),
      'Published by Mair Valley 9; words of a spokesman',
    ],
    [
      withChain(
        { ...PUBLISHER, entity: 'agency:northwire', name: 'Northwire' },
        hop('Northwire', { entity: 'agency:northwire', relation: 'written-by' }),
        hop('Agence Estuaire', { relation: 'written-by' }),
      ),
      'Published by Northwire, written by Northwire and Agence Estuaire',
    ],
    [
      withChain({ ...PUBLISHER, confidence: 'possible' }, hop('A', { relation: 'written-by' })),
      'Perhaps published by Mair Valley 9, written by A',
    ],
    [withChain(PUBLISHER), 'Shares 3 passages with “Whoever Raises Waves Will Answer for Them: Commentary”'],
    [
      { ...withChain(PUBLISHER), sources: [{ ...FULL.sources[0], relation: 'same-text' }] },
      'Same text as “Whoever Raises Waves Will Answer for Them: Commentary”',
    ],
    [
      { ...withChain(PUBLISHER), sources: [FULL.sources[1]] },
      'Similar story: “Four Navies to Meet in the Sound”',
    ],
    [NO_MATCH, 'Published by Mair Valley 9; no match in 24,350 documents (to 30 June 2031)'],
    [{ ...NO_MATCH, searched: [] }, 'Published by Mair Valley 9; no documents are installed to compare with'],
    [TOO_SHORT, 'Published by Mair Valley 9; too short to compare (27 words)'],
    [{ ...NO_MATCH, chain: [] }, 'No match in 24,350 documents (to 30 June 2031)'],
    [{ ...TOO_SHORT, chain: [] }, 'Too short to compare (27 words)'],
  ];
  for (const [report, expected] of table) assert.equal(answer(report), expected);
});

test('the parts of an answer are the answer, and every name stands out', () => {
  for (const report of [FULL, MANY, NO_MATCH, TOO_SHORT, CREDITS_ONLY, HOSTILE]) {
    const parts = answerParts(report);
    assert.equal(parts.map(part => part.text).join(''), answer(report));
  }
  assert.equal(answerParts(FULL).filter(part => part.isName).length, FULL.chain.length);
});

test('a missing match names what was searched and says nothing about the article', () => {
  assert.equal(meaningOf('no-match'), 'A missing match says nothing about the article itself.');
  assert.deepEqual(searchedLines(NO_MATCH), [
    'Veldian News Agency, 2029 and Feb 2031 to Jun 2031: 24,310 documents; nothing from Jan 2030 to Jan 2031',
    'Sample, Jan 2031 to May 2031: 40 documents',
  ]);
  assert.equal(searchedOutside(NO_MATCH), 'None of them is from the month of this article (Mar 2030).');
  assert.equal(searchedOutside(FULL), undefined);
});

test('packs of one collection read as one, its gaps between them', () => {
  const pack = (name: string, from: string, to: string) => ({
    pack: name,
    documents: 10,
    words: 9,
    ranges: [{ from, to }],
  });
  const searched = [
    pack('kcna-2011', '2011-01-01', '2011-12-31'),
    pack('kcna-2012', '2012-01-01', '2012-12-31'),
    pack('kcna-2023-12-to-2024-11', '2023-12-01', '2024-11-30'),
    pack('my-own-pack-2020', '2020-01-01', '2020-12-31'),
  ];
  assert.deepEqual(searchedLines({ ...FULL, searched }), [
    'KCNA, 2011 to 2012 and Dec 2023 to Nov 2024: 30 documents; nothing from Jan 2013 to Nov 2023',
    'my-own-pack-2020, 2020: 10 documents',
  ]);
});

test('an answer that rests on credits says beside it that no document matched', () => {
  assert.match(searchedSummary(CREDITS_ONLY), /^No match in 24,350 documents/);
  assert.equal(searchedSummary(FULL), 'Compared with 24,350 documents.');
  assert.equal(searchedSummary(TOO_SHORT), '24,350 documents are held to compare with.');
});

test('a Report as text has every section that it can fill, and no other', () => {
  const full = reportText(FULL);
  for (const heading of [
    'Where it comes from',
    'Sources',
    'Quotes',
    'Related stories',
    'What was searched',
  ]) {
    assert.ok(full.split('\n').includes(heading), heading);
  }
  assert.match(
    full,
    / {2}2\. Carried by Inlet Newsource\n {7}Service that passes stories on to other outlets\n {7}- Credit line: “Distributed/,
  );
  assert.doesNotMatch(reportText(TOO_SHORT), /^Sources$/m);
});

test('a hostile Report cannot command a terminal', () => {
  for (const line of reportText(HOSTILE).split('\n')) {
    assert.doesNotMatch(line, /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
  }
});
