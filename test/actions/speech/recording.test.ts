import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { isPlayable, recordingOf } from '../../../src/actions/speech/recording.js';

const found = async (content: TemplateResult): Promise<unknown> =>
  recordingOf(await fixture(html`<article itemscope>${content}</article>`));
const A = { url: 'https://portal.example/a.mp3', type: undefined };

describe('recordingOf', () => {
  it('finds what microdata tells of: a link, a meta, an object, a player', async () => {
    expect(
      await found(html`<link itemprop="audio" href="https://portal.example/a.mp3" type="audio/mpeg" />`),
    ).to.deep.equal({ ...A, type: 'audio/mpeg' });
    expect(await found(html`<meta itemprop="audio" content="https://portal.example/a.mp3" />`)).to.deep.equal(A);
    expect(
      await found(
        html`<div itemprop="audio" itemscope><link itemprop="contentUrl" href="https://portal.example/a.mp3" /></div>`,
      ),
    ).to.deep.equal(A);
    expect(
      await found(html`<audio itemprop="audio" preload="none" src="https://portal.example/a.mp3"></audio>`),
    ).to.deep.equal(A);
  });

  it('finds the only player of the article, and the source that can be played', async () => {
    const player = html`<audio preload="none">
      <source src="https://portal.example/a.x" type="audio/x-unknown" />
      <source src="https://portal.example/a.mp3" />
    </audio>`;
    expect(await found(player)).to.include({ url: 'https://portal.example/a.mp3' });
    expect(await found(html`${player}${player}`)).to.equal(undefined);
  });

  it('resolves addresses against the page', async () => {
    expect(await found(html`<meta itemprop="audio" content=" /a.mp3 " />`)).to.deep.equal({
      ...A,
      url: new URL('/a.mp3', location.href).href,
    });
  });

  it('finds none in another item, without an address, or with one of another kind', async () => {
    const content = html`
      <div itemprop="isPartOf" itemscope><meta itemprop="audio" content="https://portal.example/b.mp3" /></div>
      <meta itemprop="audio" content="" />
      <meta itemprop="audio" content="javascript:hit()" />
      <meta itemprop="audio" content="https://" />
      <audio></audio>
    `;
    expect(await found(content)).to.equal(undefined);
  });
});

describe('isPlayable', () => {
  it('is what the browser says of the type, and perhaps where there is none', () => {
    expect(isPlayable({ url: '' })).to.be.true;
    expect(isPlayable({ url: '', type: 'audio/x-unknown' })).to.be.false;
  });
});
