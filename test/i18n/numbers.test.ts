import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatNumber, formatWait } from '../../src/i18n/numbers.js';
import { holds } from '../helpers/properties.js';

describe('formatNumber', () => {
  const numbers: [value: number, language: string, digits: number, text: string][] = [
    [1234, 'vi', 0, '1.234'],
    [1234, 'en', 0, '1,234'],
    [1.25, 'vi', 1, '1,3'],
    [1.25, 'en-GB', 2, '1.25'],
    [150, 'vi', 0, '150'],
    [2, 'vi', 1, '2'],
    [1234567.5, 'vi', 1, '1.234.567,5'],
    [1234567.5, 'de', 1, '1.234.567,5'],
    [123456, 'en-IN', 0, '1,23,456'],
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

describe('every number', () => {
  for (const language of ['vi', 'vi-VN', 'en', 'en-US', 'EN-gb']) {
    holds(
      `is written as the browser writes it in "${language}"`,
      [fc.nat(1e9), fc.nat(3), fc.nat(2)],
      (digits, power, most) => {
        const value = digits / 10 ** power;
        expect(formatNumber(value, language, most)).to.equal(
          value.toLocaleString(language, { maximumFractionDigits: most }),
        );
      },
    );
  }
});

describe('formatWait', () => {
  const waits: [seconds: number, vi: string, en: string][] = [
    [1, '1 giây', '1 second'],
    [90, '90 giây', '90 seconds'],
    [91, '2 phút', '2 minutes'],
    [600, '10 phút', '10 minutes'],
    [5400, '90 phút', '90 minutes'],
    [5401, '2 giờ', '2 hours'],
    [86_400, '24 giờ', '24 hours'],
  ];
  for (const [seconds, vi, en] of waits) {
    it(`calls ${String(seconds)} s “${vi}”, and “${en}” in English`, () => {
      expect([formatWait(seconds, 'vi'), formatWait(seconds, 'en')]).to.deep.equal([vi, en]);
    });
  }

  it('speaks Vietnamese where the language is none', () => {
    expect(formatWait(30, 'tiếng Việt')).to.equal('30 giây');
  });
});
