import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  addDays,
  ageOn,
  checkBirthDate,
  checkCivilDate,
  compare,
  formatCivilDate,
  readBirthDate,
  readCivilDate,
  todayIn,
} from './civil-date.js';

/** Days of the calendar by another road: the platform's own, in UTC. */
const isoDay = fc
  .date({min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));

describe('readCivilDate', () => {
  const vectors: [string, string | undefined][] = [
    ['14/03/1958', '1958-03-14'],
    ['14.03.1958', '1958-03-14'],
    ['14 03 1958', '1958-03-14'],
    ['14-03-1958', '1958-03-14'],
    ['14031958', '1958-03-14'],
    ['1958-03-14', '1958-03-14'],
    ['4/3/1958', '1958-03-04'],
    ['04/3/1958', '1958-03-04'],
    [' 14 / 03 / 1958 ', '1958-03-14'],
    ['14\u00a003\u202f1958', '1958-03-14'],
    ['Né(e) le 14/03/1958', '1958-03-14'],
    ['Date de naissance\u00a0: 14.03.1958', '1958-03-14'],
    ['14–03–1958', '1958-03-14'],
    // K8 D1: as people write them
    ['14 mars 1958', '1958-03-14'],
    ['1er mars 1958', '1958-03-01'],
    ['1 er mars 1958', '1958-03-01'],
    ['Né le 14 mars 1958', '1958-03-14'],
    ['vendredi 14 mars 1958', '1958-03-14'],
    ['14 MARS 1958', '1958-03-14'],
    ['14-mars-1958', '1958-03-14'],
    ['14/mars/1958', '1958-03-14'],
    ['14mars1958', '1958-03-14'],
    ['14 févr. 1958', '1958-02-14'],
    ['14 fevrier 1958', '1958-02-14'],
    ['1er août 1958', '1958-08-01'],
    ['3 déc. 1958', '1958-12-03'],
    ['31 juin 1958', undefined],
    ['30 juin 1958', '1958-06-30'],
    ['30 juil 1958', '1958-07-30'],
    ['30 jui 1958', undefined],
    ['March 14, 1958', '1958-03-14'],
    ['14 March 1958', '1958-03-14'],
    ['14th of March 1958', '1958-03-14'],
    ['Mar 3rd, 1958', '1958-03-03'],
    ['born May 1, 1958', '1958-05-01'],
    ['14 marche 1958', undefined],
    ['114 mars 1958', undefined],
    ['14 mars', undefined],
    ['14 mars 58', undefined],
    ['1958/03/14', '1958-03-14'],
    ['1958.3.4', '1958-03-04'],
    ['19580314', '1958-03-14'],
    ['30021958', undefined],
    ['14‑03‑1958', '1958-03-14'],
    ['14−03−1958', '1958-03-14'],
    // K6 G1, G3
    ['١٤/٠٣/١٩٥٨', '1958-03-14'],
    ['１４／０３／１９５８', '1958-03-14'],
    ['29/02/2000', '2000-02-29'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/1900', undefined],
    ['29/02/2023', undefined],
    ['30/02/2024', undefined],
    ['31/04/2024', undefined],
    ['31/12/1999', '1999-12-31'],
    ['00/01/2000', undefined],
    ['01/00/2000', undefined],
    ['01/13/2000', undefined],
    ['01/01/0000', undefined],
    ['1958-3-4', '1958-03-04'],
    ['1958-003-14', undefined],
    ['1958-03-014', undefined],
    ['114/03/1958', undefined],
    ['14/003/1958', undefined],
    ['x14/03/1958', undefined],
    ['x1958-03-14', undefined],
    ['x14031958', undefined],
    ['140319580', undefined],
    ['/03/1958', undefined],
    ['14//1958', undefined],
    ['14/03/58', undefined],
    ['140358', undefined],
    ['14/03', undefined],
    ['', undefined],
    ['le 14 mars', undefined],
    ['14/03/1958 12:00', undefined],
    ['1958-03-14T00:00:00Z', undefined],
  ];
  for (const [typed, iso] of vectors) {
    it(`${JSON.stringify(typed)} → ${iso}`, () => expect(readCivilDate(typed)).to.equal(iso));
  }

  it('reads every day of the calendar in every spelling', () => {
    fc.assert(
      fc.property(isoDay, (iso) => {
        const [year, month, day] = iso.split('-');
        for (const typed of [
          iso,
          `${day}/${month}/${year}`,
          `${day}.${month}.${year}`,
          `${day} ${month} ${year}`,
          `${day}${month}${year}`,
          `${Number(day)}/${Number(month)}/${year}`,
        ]) {
          expect(readCivilDate(typed), typed).to.equal(iso);
        }
      }),
      {numRuns: 1000},
    );
  });

  it('refuses every day the calendar does not have', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 9999}),
        fc.integer({min: 0, max: 19}),
        fc.integer({min: 0, max: 39}),
        (year, month, day) => {
          const two = (part: number) => String(part).padStart(2, '0');
          const iso = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
          const date = new Date(`${iso}T00:00:00Z`);
          const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
          expect(readCivilDate(iso)).to.equal(exists ? iso : undefined);
          expect(checkCivilDate(iso)).to.equal(exists ? undefined : 'nonexistent');
        },
      ),
      {numRuns: 2000},
    );
  });
});

describe('checkCivilDate', () => {
  const limits = {min: '1900-01-01', max: '2026-11-22'};
  const vectors: [string, string | undefined][] = [
    ['14/03/1958', undefined],
    ['22/11/2026', undefined],
    ['23/11/2026', 'future'],
    ['2027-01-01', 'future'],
    ['01/01/1900', undefined],
    ['31/12/1899', 'too_old'],
    ['30/02/1990', 'nonexistent'],
    ['29/02/2023', 'nonexistent'],
    ['29/02/2024', undefined],
    ['', 'format'],
    ['14/03/58', 'short_year'],
    ['/03/1958', 'format'],
    ['14//1958', 'format'],
    ['1958--14', 'format'],
    ['1958-03-', 'format'],
    ['114/03/1958', 'format'],
    ['hier', 'format'],
  ];
  for (const [typed, code] of vectors) {
    it(`${typed || "''"} → ${code}`, () => expect(checkCivilDate(typed, limits)).to.equal(code));
  }
  it('has no limit unless given', () => expect(checkCivilDate('01/01/3000')).to.equal(undefined));
});

describe('formatCivilDate', () => {
  it('1958-03-14 → 14/03/1958', () => expect(formatCivilDate('1958-03-14')).to.equal('14/03/1958'));
  it('tidies what was typed', () => expect(formatCivilDate('4 3 1958')).to.equal('04/03/1958'));
  it('gives back what is not a date', () => expect(formatCivilDate('30/02/1958')).to.equal('30/02/1958'));
});

describe('ageOn', () => {
  const vectors: [string, string, number | undefined][] = [
    ['1958-03-14', '2026-03-13', 67],
    ['1958-03-14', '2026-03-14', 68],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2028-02-29', 20],
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-23', '2026-11-22', -1],
    ['', '2026-11-22', undefined],
    ['2026-02-30', '2026-11-22', undefined],
  ];
  for (const [birth, today, age] of vectors) {
    it(`born ${birth || 'unknown'}, on ${today}: ${age}`, () => expect(ageOn(birth, today)).to.equal(age));
  }
});

describe('todayIn', () => {
  it('is the day in Paris, not in UTC', () => {
    expect(todayIn('Europe/Paris', new Date('2026-06-30T22:30:00Z'))).to.equal('2026-07-01');
    expect(todayIn('Europe/Paris', new Date('2026-12-31T23:30:00Z'))).to.equal('2027-01-01');
    expect(todayIn(undefined, new Date('2026-12-31T22:30:00Z'))).to.equal('2026-12-31');
  });
  it('knows the overseas clocks', () => {
    const now = new Date('2026-11-22T03:00:00Z');
    expect(todayIn('America/Martinique', now)).to.equal('2026-11-21');
    expect(todayIn('Pacific/Noumea', now)).to.equal('2026-11-22');
  });
  it('gives today by default', () => expect(readCivilDate(todayIn())).to.equal(todayIn()));
});

describe('addDays', () => {
  const vectors: [string, number, string][] = [
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-11-22', 14, '2026-12-06'],
    ['2026-11-22', 0, '2026-11-22'],
  ];
  for (const [from, days, to] of vectors) {
    it(`${from} and ${days} days: ${to}`, () => expect(addDays(from, days)).to.equal(to));
  }

  it('goes there and back', () => {
    fc.assert(
      fc.property(fc.integer({min: 1000, max: 8000}), fc.integer({min: -100_000, max: 100_000}), (year, days) => {
        expect(addDays(addDays(`${year}-02-28`, days), -days)).to.equal(`${year}-02-28`);
      }),
    );
  });

  it('throws for what no calendar holds', () => {
    expect(() => addDays('2026-02-30', 1)).to.throw(RangeError);
    expect(() => addDays('9999-12-31', 1)).to.throw(RangeError);
    expect(() => addDays('0001-01-01', -1)).to.throw(RangeError);
    expect(() => addDays('9999-12-31', 400)).to.throw(RangeError);
    expect(() => addDays('2026-01-01', Number.NaN)).to.throw(RangeError);
  });
});

describe('a birth whose day or month is not known, K3 D2', () => {
  const vectors: [string, string | undefined][] = [
    ['00/00/1958', '1958-00-00'],
    ['00/03/1958', '1958-03-00'],
    ['00 mars 1958', '1958-03-00'],
    ['00001958', '1958-00-00'],
    ['1958-00-00', '1958-00-00'],
    ['14/03/1958', '1958-03-14'],
    ['14/00/1958', undefined],
    ['00/13/1958', undefined],
    ['30/02/1958', undefined],
    ['1958', undefined],
  ];
  for (const [typed, stored] of vectors)
    it(`${typed} → ${stored}`, () => expect(readBirthDate(typed)).to.equal(stored));

  it('is within the limits by its year', () => {
    const limits = {min: '1900-01-01', max: '2026-11-22'};
    expect(checkBirthDate('00/00/1958', limits)).to.equal(undefined);
    expect(checkBirthDate('00/00/1900', limits)).to.equal(undefined);
    expect(checkBirthDate('00/00/1899', limits)).to.equal('too_old');
    expect(checkBirthDate('00/00/2027', limits)).to.equal('future');
    expect(checkBirthDate('31/02/1958', limits)).to.equal('nonexistent');
    expect(checkCivilDate('00/00/1958', limits), 'where no such day is taken').to.equal('nonexistent');
  });

  it('is written as papers write it, and gives an age from the first day it may be', () => {
    expect(formatCivilDate('1958-00-00')).to.equal('00/00/1958');
    expect(ageOn('1958-00-00', '2026-01-01')).to.equal(68);
    expect(ageOn('1958-03-00', '2026-02-28')).to.equal(67);
    expect(ageOn('1958-03-00', '2026-03-01')).to.equal(68);
  });
});

describe('W10: a year of two digits is told as such', () => {
  for (const typed of ['14-3-58', '14/03/58', '14.03.58', '14 03 58', '140358', '14 mars 58', 'March 14, 58'])
    it(typed, () => expect(checkCivilDate(typed)).to.equal('short_year'));
  for (const typed of ['14/03', '1958', 'mars 1958', '14/03/195', '14/03/19588', 'le 14 dupont 58'])
    it(`${typed} is no date`, () => expect(checkCivilDate(typed)).to.equal('format'));
});

describe('compare', () => {
  it('sorts stored dates', () => {
    expect(['2026-01-02', '1999-12-31', '2026-01-01'].sort(compare)).to.deep.equal([
      '1999-12-31',
      '2026-01-01',
      '2026-01-02',
    ]);
    expect(compare('2026-01-01', '2026-01-01')).to.equal(0);
    expect(compare('2026-01-02', '2026-01-01')).to.be.greaterThan(0);
  });
});
