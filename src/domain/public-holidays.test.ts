import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {easterSunday, holidayTerritory, publicHoliday, type HolidayTerritory} from './public-holidays.js';

/** Gauss's rule with its two exceptions: another road to Easter than Butcher's. */
function byGauss(year: number): string {
  const century = Math.floor(year / 100);
  const moon = (15 + century - Math.floor((13 + 8 * century) / 25) - Math.floor(century / 4)) % 30;
  const [a, b, c] = [year % 19, year % 4, year % 7];
  const d = (19 * a + moon) % 30;
  const e = (2 * b + 4 * c + 6 * d + ((4 + century - Math.floor(century / 4)) % 7)) % 7;
  let day = 22 + d + e;
  if (d === 29 && e === 6) day = 50;
  if (d === 28 && e === 6 && a > 10) day = 49;
  return new Date(Date.UTC(year, 2, day)).toISOString().slice(0, 10);
}

describe('easterSunday', () => {
  for (const day of [
    '1943-04-25',
    '2008-03-23',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
    '2285-03-22',
  ])
    it(day, () => expect(easterSunday(Number(day.slice(0, 4)))).to.equal(day));
  it('agrees with another rule for every year from 1583', () =>
    fc.assert(
      fc.property(fc.integer({min: 1583, max: 9999}), (year) => {
        expect(easterSunday(year)).to.equal(byGauss(year));
      }),
      {numRuns: 2000},
    ));
});

describe('publicHoliday', () => {
  const days: [string, HolidayTerritory | undefined, string | undefined][] = [
    ['2026-01-01', undefined, 'newYear'],
    ['2026-04-06', undefined, 'easterMonday'],
    ['2026-05-01', undefined, 'labourDay'],
    ['2026-05-08', undefined, 'victory1945'],
    ['2026-05-14', undefined, 'ascension'],
    ['2026-05-25', undefined, 'whitMonday'],
    ['2026-07-14', undefined, 'nationalDay'],
    ['2026-08-15', undefined, 'assumption'],
    ['2026-11-01', undefined, 'allSaints'],
    ['2026-11-11', undefined, 'armistice1918'],
    ['2026-12-25', undefined, 'christmas'],
    ['2026-11-26', undefined, undefined],
    ['2026-04-05', undefined, undefined],
    ['2026-04-03', undefined, undefined],
    ['2026-04-03', 'alsaceMoselle', 'goodFriday'],
    ['2026-12-26', 'alsaceMoselle', 'saintStephen'],
    ['2026-12-26', undefined, undefined],
    ['2026-04-27', 'mayotte', 'abolitionOfSlavery'],
    ['2026-05-22', 'martinique', 'abolitionOfSlavery'],
    ['2026-05-27', 'guadeloupe', 'abolitionOfSlavery'],
    ['2026-05-28', 'saintMartin', 'abolitionOfSlavery'],
    ['2026-06-10', 'guyane', 'abolitionOfSlavery'],
    ['2026-10-09', 'saintBarthelemy', 'abolitionOfSlavery'],
    ['2026-12-20', 'reunion', 'abolitionOfSlavery'],
    ['2026-12-20', undefined, undefined],
    ['2026-05-27', 'martinique', undefined],
  ];
  for (const [day, territory, holiday] of days)
    it(`${day} ${territory ?? ''}: ${holiday ?? 'none'}`, () =>
      expect(publicHoliday(day, territory)).to.equal(holiday));
});

describe('holidayTerritory', () => {
  const codes: [string, HolidayTerritory | undefined][] = [
    ['67000', 'alsaceMoselle'],
    ['68100', 'alsaceMoselle'],
    ['57070', 'alsaceMoselle'],
    ['54000', undefined],
    ['75001', undefined],
    ['97110', 'guadeloupe'],
    ['97133', 'saintBarthelemy'],
    ['97150', 'saintMartin'],
    ['97200', 'martinique'],
    ['97300', 'guyane'],
    ['97400', 'reunion'],
    ['97600', 'mayotte'],
    ['', undefined],
  ];
  for (const [code, territory] of codes)
    it(`${code}: ${territory ?? 'the rest of France'}`, () => expect(holidayTerritory(code)).to.equal(territory));
});
