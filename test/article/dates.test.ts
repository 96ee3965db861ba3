import { expect } from '@open-wc/testing';
import { readDate, type ArticleDate } from '../../src/article/dates.js';

/** What was written, what readers see, what machines read. */
type Row = [raw: string, text: string, datetime: string];

const morning: [text: string, datetime: string] = ['09/01/2018 11:00', '2018-01-09T11:00:00+07:00'];

describe('readDate', () => {
  describe('in the forms of RFC 3339 and ISO 8601', () => {
    each([
      ['2018-01-09T11:00:00+07:00', ...morning],
      ['2018-01-09T11:00:00+0700', ...morning],
      ['2018-01-09T04:00:00Z', ...morning],
      ['2018-01-09t04:00:00z', ...morning],
      ['2018-01-09T04:00:00.123456Z', ...morning],
      ['2018-01-09T04:00:00,5Z', ...morning],
      ['2018-01-08T23:30:00-04:30', ...morning],
      ['2018-01-09T17:30:00Z', '10/01/2018 00:30', '2018-01-10T00:30:00+07:00'],
      ['2017-12-31T17:00:00Z', '01/01/2018 00:00', '2018-01-01T00:00:00+07:00'],
      ['2018-01-09T11:00:00', ...morning],
      ['2018-01-09T11:00', ...morning],
      ['2018-01-09 11:00:00', ...morning],
      ['2018-01-09 11:00', ...morning],
      ['2018-01-09 11:00:30', '09/01/2018 11:00', '2018-01-09T11:00:30+07:00'],
      ['2018-01-09 04:00 Z', ...morning],
      ['2018-01-09', '09/01/2018', '2018-01-09'],
      ['2020-02-29', '29/02/2020', '2020-02-29'],
    ]);
  });

  describe('as Vietnamese portals write it, the day first', () => {
    each([
      ['09/01/2018', '09/01/2018', '2018-01-09'],
      ['9/1/2018', '09/01/2018', '2018-01-09'],
      ['31/12/2018', '31/12/2018', '2018-12-31'],
      ['09/01/2018 11:00', ...morning],
      ['09/01/2018 11:00:30', '09/01/2018 11:00', '2018-01-09T11:00:30+07:00'],
      ['09/01/2018, 11:00', ...morning],
      ['09/01/2018 - 11:00', ...morning],
      ['09/01/2018 | 11:00', ...morning],
      ['09/01/2018 11h00', ...morning],
      ['9-1-2018 11:00', ...morning],
      ['9.1.2018 11:00', ...morning],
      ['9-1-2018', '09/01/2018', '2018-01-09'],
      ['9.1.2018', '09/01/2018', '2018-01-09'],
      ['11:00 09/01/2018', ...morning],
      ['11:00, 09/01/2018', ...morning],
      ['11:00:30 09/01/2018', '09/01/2018 11:00', '2018-01-09T11:00:30+07:00'],
      ['9:05 09/01/2018', '09/01/2018 09:05', '2018-01-09T09:05:00+07:00'],
      ['11:00 ngày 09/01/2018', ...morning],
      ['Ngày 09/01/2018', '09/01/2018', '2018-01-09'],
    ]);
  });

  describe('with a weekday in front', () => {
    each([
      ['Thứ năm, 2/11/2023, 19:20 (GMT+7)', '02/11/2023 19:20', '2023-11-02T19:20:00+07:00'],
      ['Thứ Ba 09/01/2018 11:00', ...morning],
      ['Thứ 3, 09/01/2018 11:00', ...morning],
      ['Thứ tư ngày 10/01/2018', '10/01/2018', '2018-01-10'],
      ['Chủ nhật, 07/01/2018', '07/01/2018', '2018-01-07'],
      ['T3, 09/01/2018 11:00', ...morning],
      ['CN, 07/01/2018', '07/01/2018', '2018-01-07'],
      ['Tuesday, 09/01/2018 11:00', ...morning],
    ]);
  });

  describe('with a zone behind', () => {
    each([
      ['09/01/2018 11:00 GMT+7', ...morning],
      ['09/01/2018 11:00 (GMT+7)', ...morning],
      ['09/01/2018 11:00 (GMT +7)', ...morning],
      ['09/01/2018 11:00 GMT+07:00', ...morning],
      ['09/01/2018 11:00 GMT+0700', ...morning],
      ['09/01/2018 11:00 (UTC+7)', ...morning],
      ['09/01/2018 04:00 GMT+0', ...morning],
      ['08/01/2018 23:00 GMT-5', ...morning],
      ['11:00 09/01/2018 GMT+7', ...morning],
      ['09/01/2018 GMT+7', '09/01/2018', '2018-01-09'],
    ]);
  });

  describe('with halves of the day', () => {
    each([
      ['09/01/2018 11:00 SA', ...morning],
      ['09/01/2018 11:00 AM', ...morning],
      ['09/01/2018 11:00am', ...morning],
      ['09/01/2018 02:30 CH', '09/01/2018 14:30', '2018-01-09T14:30:00+07:00'],
      ['09/01/2018 2:30:15 PM', '09/01/2018 14:30', '2018-01-09T14:30:15+07:00'],
      ['09/01/2018 12:05 SA', '09/01/2018 00:05', '2018-01-09T00:05:00+07:00'],
      ['09/01/2018 12:05 CH', '09/01/2018 12:05', '2018-01-09T12:05:00+07:00'],
      ['09/01/2018 14:30 CH', '09/01/2018 14:30', '2018-01-09T14:30:00+07:00'],
      ['2:30 CH 09/01/2018', '09/01/2018 14:30', '2018-01-09T14:30:00+07:00'],
    ]);
  });

  describe('however the blanks and the letters are encoded', () => {
    each([
      ['09/01/2018\u00A011:00', ...morning],
      ['  09/01/2018 \t\r\n 11:00\u202F', ...morning],
      ['2018-01-09\u00A011:00', ...morning],
      ['Thứ ba, ngày 09/01/2018 11:00'.normalize('NFD'), ...morning],
    ]);
  });

  describe('where it is no date', () => {
    const words = [
      '31/02/2018',
      '29/02/2019',
      '00/01/2018',
      '09/13/2018',
      '2018-13-09',
      '2018-02-30T11:00:00Z',
      '09/01/2018 24:00',
      '09/01/2018 11:60',
      '2018-01-09T11:00:60Z',
      '2018-01-09T11:00:00+99:00',
      '2018-01-09T11:00:00+07:60',
      '09/01/2018 11:00 GMT+33',
      '9999-12-31T23:59:59Z',
      '09/01-2018',
      '09/01/18',
      'January 9, 2018',
      'hôm qua',
      '1515470400',
    ];
    for (const raw of words) {
      it(`keeps the words "${raw}"`, () => {
        expect(readDate(raw)).to.deep.equal({ text: raw });
      });
    }

    it('keeps the words as they are spelled, without the blanks around them', () => {
      const raw = 'Thứ ba, cuối tháng'.normalize('NFD');

      expect(readDate(`\u00A0${raw}\n`)).to.deep.equal({ text: raw });
    });
  });

  describe('where a CMS writes a date for "none"', () => {
    const none = ['', '   ', '\u00A0', '0000-00-00', '0000-00-00 00:00:00', '0001-01-01T00:00:00Z', '01/01/0001 00:00'];
    for (const raw of none) {
      it(`gives nothing for "${raw}"`, () => {
        expect(readDate(raw)).to.be.undefined;
      });
    }
  });

  describe('in another zone', () => {
    const rows: [zone: string, ...Row][] = [
      ['UTC', '2018-01-09T11:00:00', '09/01/2018 11:00', '2018-01-09T11:00:00+00:00'],
      ['Asia/Bangkok', '09/01/2018 11:00', ...morning],
      ['Asia/Tokyo', '2018-01-09T04:00:00Z', '09/01/2018 13:00', '2018-01-09T13:00:00+09:00'],
      ['Asia/Tokyo', '09/01/2018 11:00 GMT+7', '09/01/2018 13:00', '2018-01-09T13:00:00+09:00'],
      ['Asia/Kathmandu', '09/01/2018 11:00', '09/01/2018 11:00', '2018-01-09T11:00:00+05:45'],
      ['America/New_York', '2018-01-09T04:00:00Z', '08/01/2018 23:00', '2018-01-08T23:00:00-05:00'],
      ['America/New_York', '09/07/2018 11:00', '09/07/2018 11:00', '2018-07-09T11:00:00-04:00'],
      ['America/St_Johns', '09/01/2018 11:00', '09/01/2018 11:00', '2018-01-09T11:00:00-03:30'],
      // On either side of both changes of daylight saving: 25 March at 01:00 UTC, 28 October at 01:00 UTC.
      ['Europe/Paris', '25/03/2018 01:59', '25/03/2018 01:59', '2018-03-25T01:59:00+01:00'],
      ['Europe/Paris', '25/03/2018 03:00', '25/03/2018 03:00', '2018-03-25T03:00:00+02:00'],
      ['Europe/Paris', '28/10/2018 01:59', '28/10/2018 01:59', '2018-10-28T01:59:00+02:00'],
      ['Europe/Paris', '28/10/2018 03:00', '28/10/2018 03:00', '2018-10-28T03:00:00+01:00'],
      ['Europe/Paris', '2018-10-28T00:30:00Z', '28/10/2018 02:30', '2018-10-28T02:30:00+02:00'],
      ['Europe/Paris', '2018-10-28T01:30:00Z', '28/10/2018 02:30', '2018-10-28T02:30:00+01:00'],
      // Between two and three the clocks of that night show nothing: the instant is an hour later by the new time.
      ['Europe/Paris', '25/03/2018 02:30', '25/03/2018 03:30', '2018-03-25T03:30:00+02:00'],
      ['Europe/Paris', '09/01/2018', '09/01/2018', '2018-01-09'],
    ];
    for (const [zone, raw, text, datetime] of rows) {
      it(`reads "${raw}" in ${zone} as ${datetime}`, () => {
        expect(readDate(raw, zone)).to.deep.equal({ text, datetime });
      });
    }

    for (const zone of ['Sao/Hoa', '', 'constructor', '__proto__', '+07:00:00:00']) {
      it(`takes the zone "${zone}", which nobody knows, for that of Vietnam`, () => {
        const [text, datetime] = morning;

        expect(readDate('09/01/2018 11:00', zone)).to.deep.equal({ text, datetime });
      });
    }
  });

  it('does not depend on the zone of the device', () => {
    const ofTheDevice = new Date('2018-07-09T11:00:00').getTimezoneOffset();
    const read = readDate('09/07/2018 11:00') as Required<ArticleDate>;

    expect(new Date(read.datetime).getTime()).to.equal(Date.UTC(2018, 6, 9, 4), `the device is ${ofTheDevice} min off`);
  });
});

function each(rows: Row[]): void {
  for (const [raw, text, datetime] of rows) {
    it(`reads "${raw}" as ${datetime}`, () => {
      expect(readDate(raw)).to.deep.equal({ text, datetime });
    });
  }
}
