import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { GovArticleElement } from '../../src/elements/gov-article-element.js';
import { HOSTILE_SHEETS } from '../fixtures/hostile-sheets.js';

const article = {
  articleVersion: 1,
  headline: 'Tăng cường gắn kết giữa Đoàn công tác của tỉnh với cấp ủy cơ sở',
  description: 'Chiều ngày 09/01/2018, Đoàn công tác tổ chức tổng kết hoạt động năm 2017.',
  datePublished: '09/01/2018 11:00',
  dateModified: '10/01/2018 08:00',
  author: 'Nam Đặng',
  articleSection: 'Tin tức',
  keywords: ['nông thôn mới', 'Can Lộc'],
  attachments: [{ url: '/ke-hoach.pdf', name: 'Kế hoạch', contentSize: 120_000 }],
  body: [
    {
      type: 'figure',
      image: { url: '/test/fixtures/none.png', width: 96, height: 64 },
      caption: 'Đoàn công tác',
      creditText: 'Nguyễn Tú',
    },
    {
      type: 'paragraph',
      html: 'Năm 2017, <b>huyện</b> <a href="/x">Can Lộc</a> <em>đạt</em> <mark>5 xã</mark>, m<sup>2</sup>.',
    },
    { type: 'heading', level: 2, text: 'Kết quả' },
    { type: 'list', items: [{ text: 'Một', items: [{ text: 'Hai' }] }, { text: 'Ba' }] },
    { type: 'list', ordered: true, items: [{ text: 'Một' }] },
    { type: 'table', caption: 'Bảng', head: [[{ text: 'Xã' }]], rows: [[{ text: 'Thiên Lộc' }]] },
    { type: 'quote', text: 'Đoàn kết', author: 'Nam Đặng' },
    { type: 'divider' },
    { type: 'html', html: '<h3>Mục</h3><pre>a  b</pre><dl><dt>Từ</dt><dd>Nghĩa</dd></dl><code>x</code>' },
  ],
};

/** Inherited into shadow trees as well, and nothing an element can set for all engines. */
const LET_THROUGH = new Set(['text-size-adjust', '-webkit-text-size-adjust', '-moz-text-size-adjust']);

describe('armour', () => {
  for (const [name, css] of Object.entries(HOSTILE_SHEETS)) {
    it(`gives the article the same properties and boxes as on a clean page under ${name}`, async () => {
      const element = await articleOnPage();
      const clean = looks(element);
      const differences = await underSheet(css, () => differencesBetween(clean, looks(element)));
      expect(differences).to.deep.equal([]);
    });
  }

  it('is felt by the same test when it is taken off', async () => {
    const element = await articleOnPage();
    const clean = looks(element);
    element.unstyled = true;
    await element.updateComplete;
    const differences = await underSheet(HOSTILE_SHEETS['a rule for every element'] ?? '', () =>
      differencesBetween(clean, looks(element)),
    );
    expect(differences.length).to.be.greaterThan(100);
  });

  it('is adopted once by a page with many articles', async () => {
    await articleOnPage();
    const before = document.adoptedStyleSheets.length;
    await articleOnPage();
    expect(document.adoptedStyleSheets.length).to.equal(before);
  });

  it('follows an article into a shadow root', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const element = await articleOnPage();
    root.append(element);
    await element.updateComplete;
    const title = root.querySelector('article > h1');
    expect(title && getComputedStyle(title).marginTop).to.equal('0px');
    expect(root.adoptedStyleSheets).to.have.length(1);
  });

  it('takes colours, font, measure and spacing from custom properties', async () => {
    const element = await articleOnPage();
    const values = {
      '--gov-article-accent-color': 'rgb(120, 0, 0)',
      '--gov-article-text-color': 'rgb(0, 0, 90)',
      '--gov-article-muted-color': 'rgb(60, 60, 0)',
      '--gov-article-background-color': 'rgb(250, 250, 240)',
      '--gov-article-font-family': 'serif',
      '--gov-article-measure': '300px',
      '--gov-article-spacing': '33px',
    };
    for (const [property, value] of Object.entries(values)) element.style.setProperty(property, value);
    const style = (selector: string): CSSStyleDeclaration =>
      getComputedStyle(element.querySelector(selector) ?? document.body);
    expect(style('a').color).to.equal('rgb(120, 0, 0)');
    expect(style('article').color).to.equal('rgb(0, 0, 90)');
    expect(style('[data-part="dates"]').color).to.equal('rgb(60, 60, 0)');
    expect(style('article').backgroundColor).to.equal('rgb(250, 250, 240)');
    expect(style('article').fontFamily).to.equal('serif');
    expect(style('article').maxWidth).to.equal('300px');
    expect(style('[data-part="body"] > p').marginTop).to.equal('33px');
  });

  it('is light on a light page and dark on a dark one', async () => {
    const element = await articleOnPage();
    const lightness = (): number => {
      const color = getComputedStyle(element.querySelector('[data-part="body"] > p') ?? element).color;
      return Number(/\d+/.exec(color)?.[0]);
    };
    element.style.setProperty('color-scheme', 'light', 'important');
    expect(lightness()).to.be.lessThan(60);
    element.style.setProperty('color-scheme', 'dark', 'important');
    expect(lightness()).to.be.greaterThan(200);
  });
});

async function articleOnPage(): Promise<GovArticleElement> {
  const page = await fixture<HTMLElement>(html`
    <div id="portal" style="all: initial !important; display: block !important; inline-size: 700px !important">
      <div id="content" style="all: initial !important; display: block !important"></div>
    </div>
  `);
  const element = document.createElement('gov-article');
  element.article = article;
  // The portal places the element; what is tested is what is inside.
  element.style.cssText = 'all: initial !important; display: block !important;';
  const loaded = new Promise((resolve) => {
    element.addEventListener('gov-article-load', resolve);
  });
  page.querySelector('#content')?.append(element);
  await loaded;
  // The missing picture turns into its placeholder at a moment of its own.
  while (!element.querySelector('[data-broken]')) await new Promise((resolve) => setTimeout(resolve, 10));
  await document.fonts.ready;
  return element;
}

async function underSheet<Result>(css: string, look: () => Result): Promise<Result> {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  try {
    return look();
  } finally {
    style.remove();
  }
}

/** Every computed property and the box of every element of the article and of its controls. */
function looks(element: GovArticleElement): Map<string, string> {
  const found = new Map<string, string>();
  const origin = element.getBoundingClientRect();
  const add = (name: string, node: Element): void => {
    const style = getComputedStyle(node);
    for (const property of style)
      if (!LET_THROUGH.has(property)) found.set(`${name} ${property}`, style.getPropertyValue(property));
    for (const pseudo of ['::before', '::after']) found.set(`${name}${pseudo}`, getComputedStyle(node, pseudo).content);
    const { x, y, width, height } = node.getBoundingClientRect();
    // What is not rendered has no place.
    const box = width || height ? [x - origin.x, y - origin.y, width, height] : [];
    found.set(`${name} box`, box.map(Math.round).join(' '));
    [...node.children].forEach((child, i) => {
      add(`${name} > ${child.localName}[${String(i)}]`, child);
    });
  };
  const rendered = element.querySelector('article');
  if (rendered) add('article', rendered);
  const controls = element.shadowRoot?.querySelectorAll('[part="toolbar"] > :defined') ?? [];
  for (const control of controls) {
    const root = control.shadowRoot?.querySelector('.root');
    if (root) add(control.localName, root);
  }
  return found;
}

function differencesBetween(a: Map<string, string>, b: Map<string, string>): string[] {
  return [...a]
    .filter(([key, value]) => b.get(key) !== value)
    .map(([key, value]) => `${key}: ${value} → ${b.get(key) ?? ''}`);
}
