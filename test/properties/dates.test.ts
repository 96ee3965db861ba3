import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readDate } from '../../src/article/dates.js';
import { anyText, holds } from '../helpers/properties.js';

interface Moment {
  day: number;
  month: number;
  year: number;
  hour: number;
  minute: number;
  second: number;
}

/** Every moment of the years that count as dates; the first and the last day are left to zones that reach past them. */
const moments: fc.Arbitrary<Moment> = fc
  .date({ min: new Date('1000-01-02T00:00:00Z'), max: new Date('9998-12-30T23:59:59Z'), noInvalidDate: true })
  .map((date) => ({
    day: date.getUTCDate(),
    month: date.getUTCMonth() + 1,
    year: date.getUTCFullYear(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  }));

const two = (value: number): string => String(value).padStart(2, '0');
const day = ({ day, month, year }: Moment): string => `${two(day)}/${two(month)}/${year}`;
const clock = ({ hour, minute }: Moment): string => `${two(hour)}:${two(minute)}`;
const isoDay = ({ day, month, year }: Moment): string => `${year}-${two(month)}-${two(day)}`;
const seconds = ({ second }: Moment): string => `:${two(second)}`;
const half = ({ hour, minute }: Moment, before: string, after: string): string =>
  `${hour % 12 || 12}:${two(minute)} ${hour < 12 ? before : after}`;
const short = ({ day, month, year }: Moment, mark: string): string => [day, month, year].join(mark);

const daySpellings: ((moment: Moment) => string)[] = [
  isoDay,
  day,
  (moment) => short(moment, '/'),
  (moment) => short(moment, '-'),
  (moment) => short(moment, '.'),
  (moment) => `Ngày ${day(moment)}`,
  (moment) => `Chủ nhật, ngày ${day(moment)}`,
];

const minuteSpellings: ((moment: Moment) => string)[] = [
  (moment) => `${isoDay(moment)}T${clock(moment)}`,
  (moment) => `${isoDay(moment)} ${clock(moment)}${seconds(moment)}`,
  (moment) => `${isoDay(moment)}T${clock(moment)}${seconds(moment)}+07:00`,
  (moment) => `${isoDay(moment)}T${clock(moment)}${seconds(moment)}.25+0700`,
  (moment) => `${day(moment)} ${clock(moment)}`,
  (moment) => `${day(moment)} ${clock(moment)}${seconds(moment)}`,
  (moment) => `${day(moment)} - ${clock(moment)}`,
  (moment) => `${day(moment)}, ${half(moment, 'SA', 'CH')}`,
  (moment) => `${half(moment, 'AM', 'PM')} ${day(moment)}`,
  (moment) => `${clock(moment)} ${day(moment)}`,
  (moment) => `${clock(moment)}, ${short(moment, '/')}`,
  (moment) => `${short(moment, '-')} ${clock(moment).replace(':', 'h')}`,
  (moment) => `${short(moment, '.')} ${clock(moment)}`,
  (moment) => `Thứ năm, ${short(moment, '/')}, ${clock(moment)} (GMT+7)`,
  (moment) => `Thứ 3, ${day(moment)} ${clock(moment)} GMT+07:00`,
  (moment) => `T2 ${day(moment)}\u00A0${clock(moment)} UTC+7`,
];

const zones = ['Asia/Ho_Chi_Minh', 'Asia/Tokyo', 'Europe/Paris', 'America/St_Johns', 'UTC', 'Pacific/Kiritimati'];

/** Words and marks that dates are made of, in no order. */
const almostDates = fc
  .array(
    fc.constantFrom(
      ...['09', '01', '2018', '9', '31', '24:00', '11:00', '11h05', '/', '-', '.', ' ', ',', 'T', 'Z', '+07:00', 'CH'],
      ...['Thứ năm', 'ngày', 'Chủ nhật', 'GMT+7', '(GMT', ')', 'SA', '0000', '9999', '\u00A0', '٠٩', '０９', '-0001'],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const SHOWN = /^(?<day>\d{2})\/(?<month>\d{2})\/(?<year>\d{4})(?: (?<hour>\d{2}):(?<minute>\d{2}))?$/;

describe('every date', () => {
  holds('reads a day alike in every spelling', [moments, fc.constantFrom(...daySpellings)], (moment, spell) => {
    expect(readDate(spell(moment))).to.deep.equal({ text: day(moment), datetime: isoDay(moment) });
  });

  holds('reads a minute alike in every spelling', [moments, fc.constantFrom(...minuteSpellings)], (moment, spell) => {
    const date = readDate(spell(moment));
    expect(date?.text).to.equal(`${day(moment)} ${clock(moment)}`);
    expect(date?.datetime?.slice(0, 16)).to.equal(`${isoDay(moment)}T${clock(moment)}`);
  });

  holds(
    'is the same instant for machines, whatever zone it is shown in',
    [moments, fc.constantFrom(...zones)],
    (moment, zone) => {
      const written = `${isoDay(moment)}T${clock(moment)}${seconds(moment)}Z`;
      expect(Date.parse(readDate(written, zone)!.datetime!)).to.equal(Date.parse(written));
    },
  );

  holds(
    'is read again from what machines are told',
    [moments, fc.constantFrom(...minuteSpellings)],
    (moment, spell) => {
      const date = readDate(spell(moment));
      expect(readDate(date!.datetime!)).to.deep.equal(date);
    },
  );
});

describe('every text in place of a date', () => {
  holds(
    'is shown as a real day and minute, or as it stands',
    [fc.oneof(anyText(), almostDates), fc.oneof(fc.constantFrom(...zones), anyText())],
    (text, zone) => {
      const date = readDate(text, zone);
      if (!date) return;
      if (date.datetime === undefined) {
        expect(date.text).to.equal(text.replace(/\s+/g, ' ').trim());
        return;
      }
      expect(date.text).to.match(SHOWN);
      const { day, month, year, hour = '00', minute = '00' } = SHOWN.exec(date.text)!.groups!;
      const same = new Date(`${year}-${month}-${day}T${hour}:${minute}:00Z`);
      expect(same.toISOString().slice(0, 16)).to.equal(`${year}-${month}-${day}T${hour}:${minute}`);
      expect(date.datetime).to.match(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2})?$/);
    },
  );
});
