import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import { addressOf, giveIds } from '../../../src/actions/headings/heading-ids.js';
import { headingsOf } from '../../../src/actions/headings/headings.js';

async function idsOf(html: string): Promise<string[]> {
  const root = await fixture<HTMLElement>(`<main>${html}</main>`);
  giveIds(headingsOf(root));
  return [...root.querySelectorAll('h2')].map(({ id }) => id);
}

describe('giveIds', () => {
  it('names headings by their words', async () => {
    expect(await idsOf('<h2>Đối tượng được hỗ trợ</h2><h2>Mức hỗ trợ</h2>')).to.deep.equal([
      'muc-doi-tuong-duoc-ho-tro',
      'muc-muc-ho-tro',
    ]);
  });

  it('names them alike whatever other headings there are', async () => {
    const [alone] = await idsOf('<h2>Mức hỗ trợ</h2><h2>Khác</h2>');
    fixtureCleanup();
    expect(await idsOf('<h2>Mới</h2><h2>Mức hỗ trợ</h2><h2>Khác</h2>')).to.include(alone);
  });

  it('numbers those of the same words', async () => {
    expect(await idsOf('<h2>Kết luận</h2><h2>Kết luận</h2><h2>KẾT LUẬN.</h2>')).to.deep.equal([
      'muc-ket-luan',
      'muc-ket-luan-2',
      'muc-ket-luan-3',
    ]);
  });

  it('leaves the ids that are there', async () => {
    expect(await idsOf('<h2 id="user-content-a">Một</h2><h2 id="hai">Hai</h2><h2>Ba</h2>')).to.deep.equal([
      'user-content-a',
      'hai',
      'muc-ba',
    ]);
  });

  it('takes no id of the page, and none that an author’s id answers to', async () => {
    const ids = await idsOf('<p id="muc-mot"></p><p id="user-content-muc-hai"></p><h2>Một</h2><h2>Hai</h2>');
    expect(ids).to.deep.equal(['muc-mot-2', 'muc-hai-2']);
  });

  it('has a name for headings without letters', async () => {
    expect(await idsOf('<h2>***</h2><h2>———</h2>')).to.deep.equal(['muc', 'muc-2']);
  });
});

describe('addressOf', () => {
  it('is whole, encoded, and of this page whatever its base', async () => {
    const base = document.createElement('base');
    base.href = 'https://portal.example/khac/';
    document.head.append(base);
    const heading = await fixture<HTMLElement>('<h2 id="muc-行政">行政</h2>');
    const expected = `${location.href.replace(/#.*/, '')}#muc-%E8%A1%8C%E6%94%BF`;
    expect(addressOf(heading)).to.equal(expected);
    base.remove();
  });
});
