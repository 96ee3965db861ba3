/** What pages build on does not change unseen: who changes it sees what kind of version that is. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { it } from 'node:test';
import { publicApi } from './public-api.mjs';

const record = new URL('public-api.txt', import.meta.url);

// With UPDATE_DOCS=1 the record is written.
it('the public API is what was recorded: what goes needs a major version, what is new a minor one', () => {
  const now = publicApi();
  assert.ok(now.length > 0);
  if (process.env.UPDATE_DOCS) return writeFileSync(record, `${now.join('\n')}\n`);
  const then = readFileSync(record, 'utf8').trimEnd().split('\n');
  const gone = then.filter((line) => !now.includes(line));
  const added = now.filter((line) => !then.includes(line));
  assert.deepEqual({ gone, added }, { gone: [], added: [] }, 'docs/releases.md; UPDATE_DOCS=1 records it');
  return undefined;
});
