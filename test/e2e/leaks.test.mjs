import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { add, addAndRemove, countObservers, measure, remove } from './leak-probe.mjs';
import { useSite } from './site.mjs';

const ROUND = 100; // articles

describe('articles that come and go', () => {
  const site = useSite();

  /** What the first articles of a page leave for those that follow, such as style sheets, is there already. */
  async function openUsedPage() {
    const page = await site.open('plain.html', { prepare: countObservers });
    await remove(page);
    await addAndRemove(page, 40);
    return page;
  }

  it('leave no listener, observer, style sheet or node behind', async () => {
    const page = await openUsedPage();
    const before = await measure(page);
    await addAndRemove(page, ROUND);
    const after = await measure(page);
    for (const name of ['listeners', 'observers', 'sheets']) assert.equal(after[name], before[name], name);
    assert.ok(after.nodes <= before.nodes * 1.05, `${after.nodes} nodes after ${before.nodes}`);
    assert.deepEqual(page.logged, []);
  });

  it('leave the memory of the page as it was', async () => {
    const page = await openUsedPage();
    const heaps = [];
    for (let round = 0; round < 3; round += 1) {
      heaps.push((await measure(page)).heap);
      await addAndRemove(page, ROUND);
    }
    // A hundred articles take some ten times the memory of the page without them.
    assert.ok(heaps[2] <= heaps[0] * 1.25, `${heaps.join(', ')} bytes`);
  });

  it('have one observer and one style sheet for all, and as many listeners as there are articles', async () => {
    const page = await openUsedPage();
    const none = await measure(page);
    await add(page, 10);
    const few = await measure(page);
    await remove(page);
    await add(page, 40);
    const many = await measure(page);
    await remove(page);
    const after = await measure(page);
    assert.equal(many.sheets, none.sheets);
    assert.ok(many.listeners - none.listeners <= (few.listeners - none.listeners) * 4.4, 'listeners');
    assert.deepEqual({ ...after, heap: 0, nodes: 0 }, { ...none, heap: 0, nodes: 0 });
  });
});
