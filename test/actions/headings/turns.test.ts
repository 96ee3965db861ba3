import { expect } from '@open-wc/testing';
import { Turns } from '../../../src/actions/headings/turns.js';

describe('Turns', () => {
  function line(): { log: string[]; join: (name: string, thing?: object) => () => void } {
    const turns = new Turns();
    const one = {};
    const log: string[] = [];
    const join = (name: string, thing: object = one): (() => void) =>
      turns.join(
        thing,
        () => log.push(`${name} begins`),
        () => log.push(`${name} ends`),
      );
    return { log, join };
  }

  it('gives it to the first, then to the next', () => {
    const { log, join } = line();
    const leave = join('a');
    join('b');
    leave();
    expect(log).to.deep.equal(['a begins', 'a ends', 'b begins']);
  });

  it('lets those who wait leave in silence, and nobody twice', () => {
    const { log, join } = line();
    const leaveFirst = join('a');
    const leaveSecond = join('b');
    leaveSecond();
    leaveFirst();
    leaveFirst();
    join('c');
    expect(log).to.deep.equal(['a begins', 'a ends', 'c begins']);
  });

  it('has a line for each thing', () => {
    const { log, join } = line();
    join('a');
    join('b', {});
    expect(log).to.deep.equal(['a begins', 'b begins']);
  });
});
