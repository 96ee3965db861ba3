import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { run } from './run.mjs';

/** “Tổng kết năm” in windows-1258, as JSON that is valid but for its encoding. */
const bytes = Buffer.from(
  '{"articleVersion":1,"headline":"T\u00f4\u00d2ng k\u00ea\u00ect n\u00e3m","body":[]}',
  'latin1',
);

describe('gov-article check', () => {
  it('tells of JSON that is no UTF-8', async () => {
    const { code, stdout } = await run(['check', '-', '--json'], { input: bytes });
    const { findings } = JSON.parse(stdout).results[0];
    const { path, expected, received } = findings.find((finding) => finding.code === 'encoding');
    assert.deepEqual(
      { code, path, expected, received },
      { code: 1, path: 'headline', expected: 'UTF-8', received: 'U+FFFD' },
    );
  });
});
