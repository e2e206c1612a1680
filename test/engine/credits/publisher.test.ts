import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCredits } from '../../../src/engine/credits/credits.ts';
import { articleOf, index, PARAGRAPH, said } from './known-outlets.ts';

test("the publisher is the site's own name, with the entity that it means", () => {
  const { publisher } = readCredits(articleOf([PARAGRAPH], { siteName: 'The Guardian' }), index);
  assert.deepEqual(publisher, {
    name: 'The Guardian',
    entity: 'outlet:guardian',
    evidence: { kind: 'metadata', text: 'The Guardian' },
  });
});

test('the publisher is known by its domain when the page names none', () => {
  const { publisher } = readCredits(articleOf([PARAGRAPH], { url: 'https://www.dw.com/en/pier/a-1' }), index);
  assert.deepEqual(publisher, {
    name: 'Deutsche Welle',
    entity: 'outlet:dw',
    evidence: { kind: 'domain', text: 'dw.com' },
  });
});

test('an edition called after a place is not the name of the publisher', () => {
  const article = articleOf([PARAGRAPH], { url: 'https://www.reuters.com/pier', siteName: 'Veldmark' });
  assert.equal(readCredits(article, index).publisher?.name, 'Reuters');
});

test('a paper that calls itself by its last word cites nobody', () => {
  const told = ['He told The Guardian that the pier stays.'];
  const names = (siteName: string) =>
    said(readCredits(articleOf([PARAGRAPH, ...told], { siteName }), index).credits);
  assert.deepEqual(names('The Veldmark Guardian'), []);
  assert.deepEqual(names('Pier Gazette'), ['cited The Guardian']);
});

test('unknown publishers keep the name they print', () => {
  const { publisher } = readCredits(articleOf([PARAGRAPH], { siteName: 'Pier Gazette' }), index);
  assert.deepEqual(publisher, { name: 'Pier Gazette', evidence: { kind: 'metadata', text: 'Pier Gazette' } });
});

test("an agency's own site gives the publisher, and the agency as author", () => {
  const article = articleOf([`HALLEY (AP) — ${PARAGRAPH}`], { url: 'https://apnews.com/article/pier' });
  const found = readCredits(article, index);
  assert.equal(found.publisher?.entity, 'agency:ap');
  assert.deepEqual(said(found.credits), ['wrote Associated Press']);
  assert.equal(found.credits[0]?.evidence.kind, 'dateline');
});

test('a canonical address on another host is where the text first stood', () => {
  const article = articleOf([PARAGRAPH], {
    url: 'https://pier.example/a',
    canonicalUrl: 'https://www.propublica.org/article/pier',
  });
  assert.deepEqual(said(readCredits(article, index).credits), ['carried ProPublica']);
});

test('the metadata names who provided the text', () => {
  const article = articleOf([PARAGRAPH], {
    metadata: { provider: 'Reuters', isBasedOn: 'https://www.rt.com/pier' },
  });
  const { credits } = readCredits({ ...article, url: 'https://pier.example/a' }, index);
  assert.deepEqual(said(credits), ['carried RT', 'wrote Reuters']);
  assert.ok(credits.every(({ evidence }) => evidence.kind === 'metadata' && evidence.span === undefined));
});
