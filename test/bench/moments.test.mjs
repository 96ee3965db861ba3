import { afterEach, describe, it } from 'node:test';
import { isSettled } from './pages/moments.js';

describe('a page is found to be at rest', () => {
  afterEach(() => delete globalThis.window);

  it('though the browser forgets to call back in an idle moment', async () => {
    globalThis.window = { requestIdleCallback: (call, { timeout } = {}) => timeout && setTimeout(call) };
    await isSettled(() => true); // else there is nothing left to wait for, and the test fails
  });
});
