import { expect } from '@open-wc/testing';
import { formatNumber } from '../../src/i18n/numbers.js';

describe('formatNumber', () => {
  const numbers: [value: number, language: string, digits: number, text: string][] = [
    [1234, 'vi', 0, '1.234'],
    [1234, 'en', 0, '1,234'],
    [1.25, 'vi', 1, '1,3'],
    [1.25, 'en-GB', 2, '1.25'],
    [150, 'vi', 0, '150'],
    [2, 'vi', 1, '2'],
  ];
  for (const [value, language, digits, text] of numbers) {
    it(`writes ${value} as ${text} in the language "${language}"`, () => {
      expect(formatNumber(value, language, digits)).to.equal(text);
    });
  }

  for (const language of ['', '-', 'vi_VN', 'tiếng Việt']) {
    it(`writes Vietnamese figures for the language "${language}", which is none`, () => {
      expect(formatNumber(1234.5, language, 1)).to.equal('1.234,5');
    });
  }
});
