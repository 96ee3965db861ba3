import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { clipped } from './clipping.mjs';

const long = 'Ủy ban nhân dân xã mở lớp học máy tính cho người cao tuổi vào sáng thứ bảy';

const found = async (page: TemplateResult): Promise<string[]> => clipped(await fixture(page));

describe('the measure of clipping', () => {
  for (const [what, page] of [
    ['cut off', html`<div style="inline-size: 200px; overflow: hidden; white-space: nowrap"><p>${long}</p></div>`],
    [
      'cut off',
      html`<div style="block-size: 30px; inline-size: 200px; overflow: clip"><p style="margin: 0">${long}</p></div>`,
    ],
    ['cut off', html`<div style="white-space: nowrap; margin-inline-start: 2000px">${long}</div>`],
    ['cut off', html`<div style="margin-inline-start: -50px">${long}</div>`],
    ['cut off', html`<div style="position: fixed; inset-block-end: -20px; block-size: 30px">${long}</div>`],
    ['lines meet', html`<p style="inline-size: 200px; line-height: 1.1">${long}</p>`],
    [
      'leaves its control',
      html`<div><button style="inline-size: 80px; white-space: nowrap; overflow: visible">${long}</button></div>`,
    ],
    [
      'leaves its control',
      html`<div><button style="block-size: 20px; inline-size: 80px; padding: 0">${long}</button></div>`,
    ],
    [
      'control cut off',
      html`<div style="overflow: hidden; inline-size: 30px"><button style="inline-size: 90px">Gửi</button></div>`,
    ],
    ['controls overlap', html`<div><button>Gửi</button><button style="margin-inline-start: -20px">Đóng</button></div>`],
  ] as const) {
    it(`finds “${what}” in ${page.strings.join('').slice(0, 90)}`, async () => {
      expect((await found(page)).join()).to.contain(`${what}: `);
    });
  }

  it('finds it in shadow trees, and in slots of boxes that hide', async () => {
    const host = await fixture<HTMLElement>(html`<div><p style="white-space: nowrap">${long}</p></div>`);
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<div style="overflow: hidden; inline-size: 100px"><slot></slot></div>';
    expect(clipped(host)).to.have.lengthOf(1);
  });

  for (const page of [
    html`<p style="inline-size: 200px; line-height: 1.5">${long}</p>`,
    html`<div style="inline-size: 200px; overflow: auto; white-space: nowrap"><p>${long}</p></div>`,
    html`<div style="block-size: 60px; overflow-y: scroll; inline-size: 200px"><p>${long}</p></div>`,
    html`<span style="position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden">${long}</span>`,
    html`<div><button>Gửi</button> <button>Đóng</button></div>`,
    html`<div style="display: none">${long}</div>`,
  ]) {
    it(`finds nothing in ${page.strings.join('').slice(0, 90)}`, async () => {
      expect(await found(page)).to.deep.equal([]);
    });
  }
});
