import { expect } from '@open-wc/testing';
import { FigureAddress, figureInAddress, isLeavingFigure } from '../../../src/actions/figures/figure-address.js';
import { stub } from '../../helpers/stubs.js';
import { waitUntil } from '../../helpers/wait.js';

const { href } = location;
const left = (): Promise<void> =>
  waitUntil(() => location.href === href && !isLeavingFigure(), 'it stays', { interval: 5 });

describe('figureInAddress', () => {
  for (const [hash, position] of [
    ['#anh-1', 1],
    ['#anh-200', 200],
    ['#anh-0', undefined],
    ['#anh-01', undefined],
    ['#anh--1', undefined],
    ['#anh-2x', undefined],
    ['#anh-99999', undefined],
    ['#anh', undefined],
    ['', undefined],
  ] as const) {
    it(`reads ${position ?? 'nothing'} in “${hash}”`, () => {
      expect(figureInAddress(hash)).to.equal(position);
    });
  }
});

describe('FigureAddress', () => {
  afterEach(left);

  it('makes one entry for all that is shown, and takes it back', async () => {
    const address = new FigureAddress();
    const before = history.length;
    address.enter(2);
    address.move(3);
    expect(location.href).to.equal(`${href}#anh-3`);
    expect(history.length).to.be.at.most(before + 1);
    address.leave();
    expect(isLeavingFigure()).to.be.true;
    await left();
  });

  it('keeps what the page has in its entry', async () => {
    history.replaceState({ own: 1 }, '');
    const address = new FigureAddress();
    address.enter(1);
    expect(history.state).to.deep.equal({ own: 1 });
    address.leave();
    await left();
    expect(history.state).to.deep.equal({ own: 1 });
    history.replaceState(null, '');
  });

  it('takes the fragment away, without a step back, where the page was opened at it', async () => {
    history.replaceState(null, '', '#anh-2');
    const address = new FigureAddress();
    address.enter(2, true);
    address.move(1);
    address.leave();
    expect(isLeavingFigure()).to.be.false;
    expect(location.href).to.equal(href);
    await left();
  });

  it('does not go back where the page has gone elsewhere with its element', async () => {
    const address = new FigureAddress();
    address.enter(1);
    address.abandon();
    expect(isLeavingFigure()).to.be.false;
    expect(location.href).to.equal(href);
    await left();
  });

  it('leaves the history alone where the browser refuses', async () => {
    const refuse = (): never => {
      throw new DOMException('Too many calls', 'SecurityError');
    };
    stub(history, 'pushState', refuse);
    const address = new FigureAddress();
    address.enter(1);
    address.move(2);
    address.leave();
    expect(isLeavingFigure()).to.be.false;
    expect(location.href).to.equal(href);
    await left();
  });
});
