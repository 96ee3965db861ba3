import { expect, fixture, html } from '@open-wc/testing';
import type { ReadAloudElement } from '../../../src/index.js';
import { setSpeechRate } from '../../../src/actions/speech/speech-rate.js';
import { articleJson } from '../../helpers/elements-articles.js';
import {
  control,
  controlsIn,
  find,
  nameOf,
  part,
  renderedArticle,
  showArticle,
  statusOf,
  tool,
} from '../../helpers/elements-page.js';
import { stub } from '../../helpers/stubs.js';
import { usePlayer } from '../../helpers/fake-player.js';
import { useSpeech, VIETNAMESE, withoutSpeech, type FakeSpeech } from '../../helpers/fake-speech.js';
import { waitUntil } from '../../helpers/wait.js';

const NO_RECORDING = 'Không phát được bản ghi âm. Giọng đọc của trình duyệt đọc thay.';
const BROKEN_OFF = 'Bản ghi âm không phát được. Vui lòng kiểm tra kết nối mạng rồi thử lại.';
/** Nothing that any browser could play. */
const MISSING = 'data:audio/mpeg;base64,AAAA';

const RECORDING = 'blob:recording';

/** A second that every browser can play, as 8-bit WAV: browsers fetch an address that waits for long enough. */
function silence(): string {
  const [riff, wave, format, data] = [0x46464952, 0x45564157, 0x20746d66, 0x61746164];
  const head = new Uint32Array([riff, 8036, wave, format, 16, 0x10001, 8000, 8000, 0x80001, data, 8000]);
  return URL.createObjectURL(new Blob([head, new Uint8Array(8000).fill(128)], { type: 'audio/wav' }));
}

interface Page {
  page: HTMLElement;
  reader: ReadAloudElement;
}

async function showPage(address: string): Promise<Page> {
  const page = await fixture<HTMLElement>(
    html`<div lang="vi">
      <read-aloud for="text"></read-aloud>
      <article id="text">
        <meta itemprop="audio" content=${address} />
        <p>Câu một.</p>
      </article>
    </div>`,
  );
  return { page, reader: page.querySelector('read-aloud')! };
}

async function listen(reader: ReadAloudElement): Promise<void> {
  part(reader, 'button').click();
  await reader.updateComplete;
}

const playerOf = (reader: Element): HTMLAudioElement => find(part(reader, 'player'), 'audio', HTMLAudioElement);
const eventsOf = (target: EventTarget): string[] => {
  const heard: string[] = [];
  for (const type of ['read-aloud-start', 'read-aloud-end']) {
    target.addEventListener(type, (event) =>
      heard.push(`${type} ${(event as CustomEvent<{ mode: string }>).detail.mode}`),
    );
  }
  return heard;
};

describe('<read-aloud> with a recording', () => {
  let speech: FakeSpeech;

  beforeEach(() => {
    speech = useSpeech(VIETNAMESE);
    usePlayer();
  });

  afterEach(() => {
    setSpeechRate(1);
    localStorage.clear();
  });

  it('is there where no voice speaks the language', async () => {
    withoutSpeech();
    const { reader } = await showPage(MISSING);
    expect(reader.unavailable).to.equal(undefined);
    expect(reader.checkVisibility()).to.be.true;
  });

  it('asks for nothing before the reader does', async () => {
    const { reader } = await showPage(RECORDING);
    expect(reader.shadowRoot!.querySelector('audio') === null).to.be.true;
  });

  it('plays it with the controls of the browser, a speed, and an end', async () => {
    const { reader } = await showPage(RECORDING);
    await listen(reader);
    expect(reader.state).to.equal('playing');
    const audio = playerOf(reader);
    expect([audio.controls, audio.preload, audio.paused]).to.deep.equal([true, 'none', false]);
    expect(controlsIn(reader).map(nameOf)).to.deep.equal(['Nghe', 'Dừng']);
    expect(find(part(reader, 'player'), 'select').checkVisibility()).to.be.true;
    expect(speech.texts).to.deep.equal([]);
  });

  it('finds that of our own articles', async () => {
    const audio = { url: 'https://portal.example/a.mp3' };
    const article = await showArticle(articleJson({ audio }), { tools: 'listen' });
    const heard = eventsOf(article);
    article.addEventListener('read-aloud-start', (event) => {
      event.preventDefault();
    });
    tool(article, 'read-aloud').play();
    expect(heard).to.deep.equal(['read-aloud-start audio']);
  });

  it('pauses and goes on by its button in the toolbar', async () => {
    const { reader } = await showPage(RECORDING);
    await listen(reader);
    expect(reader.state).to.equal('playing');
    await listen(reader);
    expect(reader.state).to.equal('paused');
    await reader.updateComplete;
    expect(part(reader, 'button').getAttribute('aria-pressed')).to.equal('false');
    await listen(reader);
    expect(reader.state).to.equal('playing');
  });

  it('plays at the speed of the reader', async () => {
    setSpeechRate(1.5);
    const { reader } = await showPage(RECORDING);
    await listen(reader);
    expect(reader.state).to.equal('playing');
    expect(playerOf(reader).playbackRate).to.equal(1.5);
    setSpeechRate(2);
    expect(playerOf(reader).playbackRate).to.equal(2);
  });

  it('takes over a speed that is chosen in the controls of the browser', async () => {
    const { reader } = await showPage(silence());
    await listen(reader);
    const audio = playerOf(reader);
    const choice = find(part(reader, 'player'), 'select', HTMLSelectElement);
    audio.playbackRate = 1.75;
    await waitUntil(() => choice.value === '1.75', 'its own choice stays');
    expect(localStorage.getItem('gov-read-aloud-rate')).to.equal('1.75');
    audio.playbackRate = 0.5;
    await waitUntil(() => choice.value === '0.75', 'its own choice stays');
    expect(audio.playbackRate, 'slower than ours go').to.equal(0.5);
    setSpeechRate(1);
    expect([audio.playbackRate, audio.defaultPlaybackRate]).to.deep.equal([1, 1]);
  });

  it('has a name on the player, in the language of the page', async () => {
    const { page, reader } = await showPage(silence());
    await listen(reader);
    expect(playerOf(reader).getAttribute('aria-label')).to.equal('Bản ghi âm của bài viết');
    page.lang = 'en';
    await waitUntil(() => playerOf(reader).getAttribute('aria-label') === 'Recording of the article');
  });

  it('ends with the recording, and says so', async () => {
    const { reader } = await showPage(RECORDING);
    const heard = eventsOf(reader);
    await listen(reader);
    playerOf(reader).dispatchEvent(new Event('ended'));
    expect(reader.state).to.equal('stopped');
    await reader.updateComplete;
    expect(statusOf(reader).textContent).to.equal('Đã đọc hết bài viết');
    expect(heard).to.deep.equal(['read-aloud-start audio', 'read-aloud-end audio']);
  });

  it('stops by its button, and ends the download', async () => {
    const { reader } = await showPage(RECORDING);
    await listen(reader);
    expect(reader.state).to.equal('playing');
    const audio = playerOf(reader);
    control(reader, 'Dừng').click();
    await reader.updateComplete;
    expect([audio.paused, audio.hasAttribute('src')]).to.deep.equal([true, false]);
    expect(controlsIn(reader).map(nameOf)).to.deep.equal(['Nghe']);
  });

  it('stops when a recording of the page begins', async () => {
    const { page, reader } = await showPage(RECORDING);
    await listen(reader);
    expect(reader.state).to.equal('playing');
    const other = document.createElement('audio');
    page.append(other);
    other.dispatchEvent(new Event('play'));
    expect(reader.state).to.equal('stopped');
  });

  it('stops when another article takes the place of the one that is heard, and not when that one is built again', async () => {
    const { documentElement } = document;
    const before = documentElement.lang;
    documentElement.lang = 'vi';
    const article = await showArticle(articleJson(), { tools: 'listen' });
    const reader = tool(article, 'read-aloud');
    // No JSON names such an address; browsers would have to fetch any other.
    renderedArticle(article).insertAdjacentHTML('beforeend', `<link itemprop="audio" href="${RECORDING}">`);
    reader.play();
    expect(reader.state).to.equal('playing');
    article.dispatchEvent(new CustomEvent('gov-article-load', { bubbles: true, composed: true }));
    expect(reader.state, 'the recording is there still').to.equal('playing');
    article.article = articleJson({ headline: 'Bài khác' });
    await waitUntil(() => article.querySelector('h1')?.textContent === 'Bài khác');
    await waitUntil(() => reader.state === 'stopped', 'the other article is heard still');
    documentElement.lang = before;
  });

  it('falls back to the voice of the browser where it cannot be played, and says so in words', async () => {
    const { reader } = await showPage(MISSING);
    const heard = eventsOf(reader);
    await listen(reader);
    await waitUntil(() => speech.texts.length > 0, 'nothing is read');
    await reader.updateComplete;
    expect(speech.texts).to.deep.equal(['Câu một.']);
    expect(find(part(reader, 'player'), 'p').textContent).to.equal(NO_RECORDING);
    expect(statusOf(reader).textContent, 'nothing talks over the voice').to.equal('');
    expect(heard).to.deep.equal(['read-aloud-start audio', 'read-aloud-end audio', 'read-aloud-start speech']);
  });

  it('falls back at once where the browser knows no such type', async () => {
    const page = await fixture(
      html`<div lang="vi">
        <read-aloud for="text"></read-aloud>
        <article id="text">
          <link itemprop="audio" href="/a.x" type="audio/x-unknown" />
          <p>Câu một.</p>
        </article>
      </div>`,
    );
    page.querySelector('read-aloud')!.play();
    expect(speech.texts).to.deep.equal(['Câu một.']);
  });

  it('says that it cannot be played where no voice could read instead', async () => {
    withoutSpeech();
    const { reader } = await showPage(MISSING);
    await listen(reader);
    await waitUntil(() => statusOf(reader).textContent !== '', 'nothing is said');
    expect(statusOf(reader).textContent).to.equal(BROKEN_OFF);
    expect(find(part(reader, 'player'), 'p').textContent).to.equal(BROKEN_OFF);
  });

  it('says that it broke off where it did, and stays where it was', async () => {
    const { reader } = await showPage(RECORDING);
    await listen(reader);
    expect(reader.state).to.equal('playing');
    const audio = playerOf(reader);
    stub(audio, 'currentTime', 12);
    audio.dispatchEvent(new Event('error'));
    await reader.updateComplete;
    expect(reader.state).to.equal('paused');
    expect(statusOf(reader).textContent).to.equal(BROKEN_OFF);
    expect(speech.texts).to.deep.equal([]);
  });

  it('is silent where a listener prevents read-aloud-start', async () => {
    const { reader } = await showPage(RECORDING);
    reader.addEventListener('read-aloud-start', (event) => {
      event.preventDefault();
    });
    await listen(reader);
    expect(reader.state).to.equal('stopped');
    expect(reader.shadowRoot!.querySelector('audio') === null).to.be.true;
  });
});
