import { expect } from '@open-wc/testing';
import { abbreviator } from '../../src/view/abbreviations.js';
import { modelOf } from '../helpers/elements-view.js';
import { ArticleView } from '../../src/view/article-view.js';
import { articleJson, oldArticleJson, paragraphs } from '../helpers/elements-articles.js';
import { stringsFor, type ArticleJson } from '../../src/index.js';

const NTM = { NTM: 'nông thôn mới' };

/** The words of an element after the step, short forms as `form=meaning`. */
function marked(meanings: Record<string, string>, html: string): string {
  const place = document.createElement('div');
  const view = document.implementation.createHTMLDocument();
  view.body.innerHTML = html;
  place.append(...view.body.childNodes);
  abbreviator(meanings)?.(place);
  for (const abbr of place.querySelectorAll('abbr')) abbr.replaceWith(`{${abbr.textContent}=${abbr.title}}`);
  return place.innerHTML;
}

async function shown(json: ArticleJson): Promise<HTMLElement> {
  const view = new ArticleView(modelOf(json), { strings: stringsFor('vi'), language: 'vi', headingLevel: 1 });
  await view.grow();
  return view.element;
}

const explained = (root: ParentNode): string[] =>
  [...root.querySelectorAll('abbr')].map(({ textContent, title }) => `${textContent}=${title}`);

describe('abbreviator', () => {
  it('explains every occurrence as a whole word', () => {
    expect(marked(NTM, 'Xã NTM, đạt chuẩn NTM.')).to.equal('Xã {NTM=nông thôn mới}, đạt chuẩn {NTM=nông thôn mới}.');
  });

  it('leaves letters and figures that are part of another word alone, in any script', () => {
    for (const text of ['NTMx', 'xNTM', 'ĐNTM', 'NTMỹ', 'NTM2', 'ntm', 'NTM\u0301']) {
      expect(marked(NTM, text)).to.equal(text);
    }
  });

  it('finds letters and their marks in one sign or in several, in the form or in the text, and leaves the text as it is', () => {
    const spellings = ['TƯ, BĐKH, Tết', 'TƯ, BĐKH, Tết'.normalize('NFD')];
    for (const form of spellings) {
      const meanings = Object.fromEntries(form.split(', ').map((short) => [short, `nghĩa của ${short}`]));
      for (const text of spellings) {
        const place = document.createElement('p');
        place.append(`Ở ${text}.`);
        abbreviator(meanings)?.(place);
        const titles = form.split(', ').map((short) => `nghĩa của ${short}`);
        expect(explained(place)).to.deep.equal(text.split(', ').map((short, i) => `${short}=${titles[i]!}`));
        expect(place.textContent).to.equal(`Ở ${text}.`);
      }
    }
    const half = 'Tê\u0301t';
    expect(marked({ [half]: 'năm mới' }, half)).to.equal(`{${half}=năm mới}`);
    expect(marked({ TU: 'tỉnh ủy' }, 'T\u0301U TU\u031B TU')).to.equal('T\u0301U TU\u031B {TU=tỉnh ủy}');
  });

  it('takes the longer of two forms that begin alike', () => {
    const meanings = { UBND: 'ủy ban nhân dân', 'UBND tỉnh': 'ủy ban nhân dân tỉnh' };
    expect(marked(meanings, 'UBND tỉnh và UBND xã')).to.equal(
      '{UBND tỉnh=ủy ban nhân dân tỉnh} và {UBND=ủy ban nhân dân} xã',
    );
  });

  it('takes what stands in a form and in its meaning for data', () => {
    const meanings = { 'C++ (a|b)*.[x]{2}^$\\d-': '<img src=x onerror=hit()>', 'A&B': '"' };
    const place = document.createElement('p');
    place.append('Tiếng C++ (a|b)*.[x]{2}^$\\d- và A&B.');
    abbreviator(meanings)?.(place);
    expect(explained(place)).to.deep.equal(['C++ (a|b)*.[x]{2}^$\\d-=<img src=x onerror=hit()>', 'A&B="']);
    expect(place.querySelector('img')).to.equal(null);
  });

  it('works inside links and headings, and leaves their addresses as they are', () => {
    expect(marked(NTM, '<h2>Xã NTM</h2><a href="/NTM">NTM</a>')).to.equal(
      '<h2>Xã {NTM=nông thôn mới}</h2><a href="/NTM">{NTM=nông thôn mới}</a>',
    );
  });

  it('leaves code, and what is explained already, alone', () => {
    const html = '<code>NTM</code><pre>a <b>NTM</b></pre>';
    expect(marked(NTM, html)).to.equal(html);
    expect(marked(NTM, '<abbr title="khác">NTM</abbr>')).to.equal('{NTM=khác}');
  });

  it('does nothing where there are no entries, or none with a form and a meaning', () => {
    for (const meanings of [{}, { '': 'trống' }, { ' ': 'trống' }, { NTM: ' ' }, { '12': 'số' }]) {
      expect(abbreviator(meanings)).to.equal(undefined);
    }
  });

  it('takes the first hundred entries', () => {
    const meanings = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`X${String(i)}x`, 'một']));
    expect(marked(meanings, 'X99x X100x')).to.equal('{X99x=một} X100x');
  });

  it('knows names that every object has', () => {
    expect(marked({ constructor: 'hàm dựng' }, 'constructor toString')).to.equal('{constructor=hàm dựng} toString');
  });
});

describe('the abbreviations of an article', () => {
  it('are explained in the title, the lead and the body', async () => {
    const json = articleJson({
      headline: 'Xã NTM đầu tiên',
      description: 'Về NTM.',
      body: [{ type: 'paragraph', html: 'Chuẩn <b>NTM</b>.' }],
      abbreviations: NTM,
    });
    const element = await shown(json);
    expect(explained(element)).to.deep.equal(Array(3).fill('NTM=nông thôn mới'));
    expect(element.querySelector('[itemprop="headline"]')?.textContent).to.equal('Xã NTM đầu tiên');
  });

  it('are explained in old HTML', async () => {
    const element = await shown({ ...oldArticleJson('<div>Xã NTM<br>Huyện NTM</div>'), abbreviations: NTM });
    expect(explained(element)).to.have.length(2);
  });

  it('are explained down to the end of a long article', async () => {
    const body = [...paragraphs(200), { type: 'paragraph' as const, text: 'Xã NTM.' }];
    expect(explained(await shown(articleJson({ body, abbreviations: NTM })))).to.have.length(1);
  });
});
