import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { GovArticleElement } from '../../src/index.js';
import { find, renderedArticle } from '../helpers/elements-page.js';
import { ended, faultyServer, TITLE, useQuietConsole, type FaultyServer } from '../helpers/faults.js';
import { waitUntil } from '../helpers/wait.js';

const patient = { interval: 20 };

describe('an answer that nobody waits for', () => {
  useQuietConsole();
  let server: FaultyServer;
  beforeEach(() => {
    server = faultyServer();
  });

  const showFault = (fault: string, timeout = 15_000): Promise<GovArticleElement> =>
    fixture(html`<gov-article src=${server.address(fault)} timeout=${timeout}></gov-article>`);
  const serverSees = (what: string): Promise<void> =>
    waitUntil(async () => (await server.log()).includes(what), what, patient);

  const count = (log: string[], end: string): number => log.filter((line) => line.endsWith(end)).length;
  const serverHasSeen = (requests: number): Promise<void> =>
    waitUntil(async () => count(await server.log(), 'asked') >= requests, 'the request', patient);

  /** What the element tells the page from now on. */
  function hear(element: GovArticleElement): string[] {
    const told: string[] = [];
    for (const name of ['gov-article-load', 'gov-article-error', 'gov-article-warning'] as const) {
      element.addEventListener(name, () => told.push(name));
    }
    return told;
  }

  describe('is broken off', () => {
    for (const [when, fault, timeout] of [
      ['after an error, however long its page', 'endless-error', 15_000],
      ['when it is too large', 'too-large-in-chunks', 15_000],
      ['when it does not begin in time', 'silent', 300],
      ['when it does not end in time', 'trickle', 300],
    ] as const) {
      it(when, async () => {
        const element = await ended(await showFault(fault, timeout));
        expect(element.status).to.equal('error');
        await serverSees(`${fault} broken off`);
      });
    }

    for (const fault of ['silent', 'stalled-body', 'trickle']) {
      it(`when the element is taken away during "${fault}"; the page hears nothing, and the article comes with it`, async () => {
        const element = await showFault(fault);
        const told = hear(element);
        await serverSees(`${fault} asked`);
        const { parentElement } = element;
        element.remove();
        await serverSees(`${fault} broken off`);
        await aTimeout(20);
        expect(told).to.deep.equal([]);

        await server.mend();
        parentElement!.append(element);
        await oneEvent(element, 'gov-article-load');
        expect(find(renderedArticle(element), 'h1').textContent).to.equal(TITLE);
        expect(told).to.deep.equal(['gov-article-load']);
      });
    }
  });

  it('is broken off at each of 100 changes of the address; only the last article is told of and shown', async () => {
    const element = await showFault('silent');
    const told = hear(element);
    for (let time = 1; time < 99; time += 1) {
      element.src = `${server.address(time % 2 ? 'stalled-body' : 'silent')}&time=${String(time)}`;
      await element.updateComplete;
      if (time % 20 === 0) await serverHasSeen(time / 20); // the others may never reach it
    }
    element.src = server.address('article');
    await oneEvent(element, 'gov-article-load');
    expect(find(renderedArticle(element), 'h1').textContent).to.equal(TITLE);
    expect(element.querySelectorAll('article')).to.have.length(1);

    await waitUntil(
      async () => {
        const log = await server.log();
        return count(log, 'asked') === count(log, 'broken off') + count(log, 'answered');
      },
      'no request is left open',
      patient,
    );
    const log = await server.log();
    expect(count(log, 'broken off')).to.be.at.least(4);
    expect(log.filter((line) => line.endsWith('answered'))).to.deep.equal(['article answered']);
    expect(told).to.deep.equal(['gov-article-load']);
  });

  it('does not keep others waiting: after eight endless error pages the ninth address answers', async () => {
    const holder = await fixture(html`
      <div>
        ${Array.from({ length: 8 }, () => html`<gov-article src=${server.address('endless-error')}></gov-article>`)}
      </div>
    `);
    for (const each of holder.querySelectorAll('gov-article')) await ended(each);
    const last = await ended(await showFault('article'));
    expect(last.status).to.equal('ready');
  });
});
