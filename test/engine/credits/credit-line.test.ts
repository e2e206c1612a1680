import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCredits } from '../../../src/engine/credits/credits.ts';
import { articleOf, below, index, PARAGRAPH, said } from './known-outlets.ts';

/** Lines below the story and the credits they are. */
const LINES: readonly (readonly [string, readonly string[]])[] = [
  ['Story by Reuters', ['wrote Reuters']],
  ['With inputs from ANI', ['contributed Asian News International']],
  ['(With inputs from agencies)', ['contributed agencies']],
  ['(With PTI inputs)', ['contributed Press Trust of India']],
  ['Contributing: Associated Press', ['contributed Associated Press']],
  ['The Associated Press contributed to this report.', ['contributed Associated Press']],
  ['Agence France-Presse contributed to this story', ['contributed Agence France-Presse']],
  [
    'Associated Press writer Ole Finn in Halley contributed to this report.',
    ['contributed Associated Press', 'contributed Ole Finn'],
  ],
  ['Ida Brandt and Ole Finn contributed to this report.', ['contributed Ida Brandt', 'contributed Ole Finn']],
  ['— With assistance by Ida Brandt and Ole Finn', ['contributed Ida Brandt', 'contributed Ole Finn']],
  ['Additional reporting by AFP', ['contributed Agence France-Presse']],
  [
    'Information from The Associated Press and Reuters was used in this report.',
    ['contributed Associated Press', 'contributed Reuters'],
  ],
  [
    'Mit Informationen der Nachrichtenagenturen AFP, dpa und Reuters.',
    ['contributed Agence France-Presse', 'contributed Deutsche Presse-Agentur', 'contributed Reuters'],
  ],
  ['mit dpa', ['contributed Deutsche Presse-Agentur']],
  ['This text is based in part on wire reports.', ['contributed agencies']],
  ['(Reporting by Ida Brandt in Halley; Editing by Ole Finn)', ['contributed Ida Brandt', 'edited Ole Finn']],
  ['This story was originally published by Pier Gazette.', ['carried Pier Gazette']],
  ['This article originally appeared on Time.com.', ['carried TIME']],
  [
    'This article was originally published on The Conversation. Read the original article.',
    ['carried The Conversation'],
  ],
  ['This article was first published on November 3, 2019.', []],
  ['Republished with permission from Pier Gazette', ['carried Pier Gazette']],
  ['Read full article at RT.com', ['carried RT']],
  ['The-CNN-Wire', ['carried CNN Newsource']],
  ['CNN Newsource', ['carried CNN Newsource']],
  ['Copyright 2020 The Associated Press. All rights reserved.', ['wrote Associated Press']],
  ['© Thomson Reuters 2020', ['wrote Reuters']],
  ['© Xinhua All Rights Reserved', ['wrote Xinhua News Agency']],
  ['© Xinhua Samudra. All rights reserved.', []],
  ['© 2022 CNN. All rights reserved.', []],
  ['Source: Xinhua', ['wrote Xinhua News Agency']],
  ['Quelle: dpa', ['wrote Deutsche Presse-Agentur']],
  ['来源：新华网', ['wrote Xinhua News Agency']],
  ['SOURCE: News agencies', ['wrote News agencies']],
  ['(Source: Guardian)', ['carried The Guardian']],
  ['Source: Guardian', ['cited The Guardian']],
  ['Copyright Business Wire 2008', ['carried Business Wire']],
  ['<저작권자(c) 연합뉴스, 무단 전재-재배포 금지>', ['wrote Yonhap News Agency']],
  [
    '(c)2016 Pier Gazette (Veldmark, Pa.) Visit Pier Gazette at www.pier.example. Distributed by Tribune Content Agency, LLC.',
    ['carried Pier Gazette', 'carried Tribune Content Agency'],
  ],
  ['© 2016 Pier Gazette. All rights reserved.', []],
  ['The pier. © 2019 Kyodo via AP Images', ['photo Associated Press', 'photo Kyodo News']],
  ['This article first appeared on TechRepublic Japan.', ['carried TechRepublic Japan']],
  ['SDA/hb', ['wrote Keystone-SDA']],
];

for (const [line, credits] of LINES) {
  test(`reads the line "${line}"`, () => {
    const found = readCredits(articleOf([PARAGRAPH, PARAGRAPH, line]), index);
    assert.deepEqual(said(found.credits), credits);
  });
}

for (const [ending, credits] of [
  ['(AP)', ['wrote Associated Press']],
  ['– AFP', ['wrote Agence France-Presse']],
  ['/TASS/', ['wrote TASS']],
  ['(ANI)', ['wrote Asian News International']],
  ['REUTERS', ['wrote Reuters']],
  ['AFP, REUTERS', ['wrote Agence France-Presse', 'wrote Reuters']],
  ['NATO', []],
] as const) {
  test(`reads the sign-off "${ending}" of the last paragraph`, () => {
    assert.deepEqual(
      said(readCredits(articleOf([PARAGRAPH, `${PARAGRAPH} ${ending}`]), index).credits),
      credits,
    );
  });
}

test('reads capitals behind a last sentence that stands below the body', () => {
  const article = articleOf([PARAGRAPH], {
    margins: below('The pier is to open on the 4th of June. REUTERS'),
  });
  assert.deepEqual(said(readCredits(article, index).credits), ['wrote Reuters']);
});

test("a copyright line under a carrier's name is the carrier's", () => {
  const lines = ['The-CNN-Wire', '™ & © 2022 Cable News Network, Inc. All rights reserved.'];
  const found = readCredits(articleOf([PARAGRAPH, ...lines]), index);
  assert.deepEqual(said(found.credits), ['carried CNN', 'carried CNN Newsource']);
});

test('reads a credit below the body and names its margin', () => {
  const article = articleOf([PARAGRAPH], { margins: below('Tags', 'With inputs from ANI') });
  const [credit] = readCredits(article, index).credits;
  assert.deepEqual(credit?.evidence, { kind: 'credit', text: 'With inputs from ANI', margin: 1 });
});

test('the shortest words that prove a credit are its evidence', () => {
  const article = articleOf([
    PARAGRAPH,
    `${PARAGRAPH} The Associated Press contributed to this report. Call us.`,
  ]);
  const evidence = readCredits(article, index).credits[0]?.evidence;
  assert.equal(evidence?.text, 'The Associated Press contributed to this report');
  assert.equal(article.text.slice(evidence?.span?.start, evidence?.span?.end), evidence?.text);
});
