import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { withDom } from '../../dist/server/dom.js';
import { renderArticle } from '../../dist/server.js';

const baseUrl = 'https://portal.example/api/1.json';
const { JSDOM } = createRequire(import.meta.url)('jsdom');

/** Processor time, which other programs on the machine do not lengthen; rendering waits for nothing. */
function timeOf(bodyHtml) {
  const before = process.cpuUsage();
  renderArticle({ articleVersion: 1, headline: 'Tin', bodyHtml }, { baseUrl });
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

describe('long HTML on a server', () => {
  timeOf('<p>Đoạn</p>'.repeat(500));

  for (const [title, html] of Object.entries({
    'paragraphs side by side': (count) => '<p>x'.repeat(count),
    'lines that end in two breaks': (count) => 'Dòng chữ<br><br>'.repeat(count),
    'paragraphs in a box beside another': (count) => `<div>${'<p>x'.repeat(count)}</div><p>Hết`,
    'a form around everything': (count) => `<form>${'<p>x'.repeat(count)}</form>`,
  })) {
    it(`takes time that grows with its length: ${title}`, { timeout: 120_000 }, () => {
      const growth = timeOf(html(6000)) / timeOf(html(1500));
      // Four for four times as much; where each has a look at all others, sixteen.
      assert.ok(growth < 9, `four times as long took ${growth.toFixed(1)} times as long`);
    });
  }
});

describe('the DOM of a server', () => {
  it('has lists of children that are up to date', () => {
    withDom(baseUrl, () => {
      const body = document.createElement('div');
      const { childNodes, children } = body;
      body.append('chữ', document.createElement('p'), document.createElement('b'));
      assert.deepEqual([childNodes.length, children.length, children[1].localName], [3, 2, 'b']);
      body.firstElementChild.remove();
      assert.deepEqual([childNodes.length, childNodes[1].nodeName, [...children].length], [2, 'B', 1]);
      body.replaceChildren(document.createElement('i'));
      assert.deepEqual(
        [...childNodes].map(({ nodeName }) => nodeName),
        ['I'],
      );
      assert.equal(children.item(0), body.firstChild);
    });
  });

  it('leaves the ranges of other code as they are', () => {
    renderArticle({ articleVersion: 1, headline: 'Tin' }, { baseUrl });
    const { window } = new JSDOM('<p>1</p><p>2</p><p>3</p>');
    const { body } = window.document;
    const range = new window.Range();
    range.setStart(body, 2);
    range.setEnd(body, 3);
    body.firstChild.remove();
    assert.deepEqual([range.startOffset, range.endOffset, range.toString()], [1, 2, '3']);
    body.prepend('0', 'a');
    assert.equal(range.toString(), '3');
  });
});
