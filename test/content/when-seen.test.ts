import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whenSeen } from '../../content/when-seen.ts';

/** A document that a browser makes ready before anybody looks at it. */
class FakeDocument extends EventTarget {
  prerendering = true;
  hidden = true;

  become(change: Partial<Pick<FakeDocument, 'prerendering' | 'hidden'>>, event: string): Promise<void> {
    Object.assign(this, change);
    this.dispatchEvent(new Event(event));
    return settled();
  }
}

test('a page that is made ready in the background tells nothing before it is shown', async () => {
  const page = new FakeDocument();
  let isSeen = false;
  void whenSeen(page).then(() => {
    isSeen = true;
  });
  await page.become({}, 'visibilitychange');
  assert.equal(isSeen, false, 'prerendered');
  await page.become({ hidden: false }, 'visibilitychange');
  assert.equal(isSeen, false, 'prerendered, and said to be visible');
  await page.become({ prerendering: false, hidden: true }, 'prerenderingchange');
  assert.equal(isSeen, false, 'in a tab behind others');
  await page.become({}, 'visibilitychange');
  assert.equal(isSeen, false, 'still behind');
  await page.become({ hidden: false }, 'visibilitychange');
  assert.equal(isSeen, true);
});

test('a page that is looked at is seen at once', async () => {
  const page = new FakeDocument();
  Object.assign(page, { prerendering: false, hidden: false });
  await whenSeen(page);
});

function settled(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve));
}
