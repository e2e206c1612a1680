import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf, newsPage, STORY } from './page-of.ts';

const RELEASE =
  'VELDMARK, March 4, 2025 /Pier Wire/ -- Harbour Pumps, a maker of pumps for ferries and locks, opened its second yard on Tuesday.';

for (const [where, opening] of [
  ['a box named like furniture', '<span class="legendSpanClass">VELDMARK</span>, <span>March 4, 2025</span>'],
  ['a box named like a byline', '<b class="dateline" id="author">VELDMARK, March 4, 2025</b>'],
]) {
  test(`keeps the opening of a sentence in ${where}`, () => {
    const rest = RELEASE.slice('VELDMARK, March 4, 2025'.length);
    const { text, margins } = articleOf(newsPage({ body: `<p>${opening}${rest}</p>${STORY}` }));
    assert.equal(text.split('\n\n')[0], RELEASE);
    assert(!margins.some(margin => margin.text.startsWith('VELDMARK')));
  });
}

test('says which margins are captions, and takes no headline over a picture for one', () => {
  const caption =
    '<figure><img src="a.jpg"><figcaption>The ferry at dusk. Pier News/Bo Roe</figcaption></figure>';
  const hero = '<div class="hero-caption"><h2>Winter timetable</h2><p>By Ada Brandt</p></div>';
  const { margins } = articleOf(newsPage({ above: caption + hero }));
  assert.equal(margins.find(({ text }) => text.startsWith('The ferry'))?.kind, 'caption');
  assert.equal(margins.find(({ text }) => text === 'By Ada Brandt')?.kind, undefined);
});
