import {expect} from '@open-wc/testing';
import {momentIn, openingState, rangesOn, weekdayOf, type OpeningHours} from './opening-hours.js';

const day = (...ranges: [string, string][]) => ranges.map(([opens, closes]) => ({opens, closes}));
const shop: OpeningHours = {
  weekly: [2, 3, 4, 5]
    .map((number) => ({day: number, ranges: day(['09:30', '12:30'], ['14:00', '19:00'])}))
    .concat([{day: 6, ranges: day(['09:30', '18:30'])}]),
  exceptions: [
    {date: '2026-12-24', ranges: day(['09:30', '16:00'])},
    {date: '2026-12-31', ranges: []},
    {date: '2026-11-11', ranges: day(['10:00', '12:00'])},
  ],
};
const at = (date: string, time: string, hours = shop, territory?: Parameters<typeof openingState>[2]) => {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  return openingState(hours, {date, minute: hour * 60 + minute}, territory);
};

describe('openingState', () => {
  it('is open until the end of the range', () =>
    expect(at('2026-11-26', '10:00')).to.deep.equal({open: true, until: '12:30', minutesLeft: 150}));
  it('is open at its first minute, closed at its last', () => {
    expect(at('2026-11-26', '09:30').open).to.equal(true);
    expect(at('2026-11-26', '12:30')).to.deep.equal({open: false, next: {date: '2026-11-26', at: '14:00', inDays: 0}});
  });
  it('says when it opens again: tomorrow, or after the weekend', () => {
    expect(at('2026-11-26', '20:00')).to.deep.equal({open: false, next: {date: '2026-11-27', at: '09:30', inDays: 1}});
    expect(at('2026-11-28', '19:00')).to.deep.equal({open: false, next: {date: '2026-12-01', at: '09:30', inDays: 3}});
  });
  it('follows an exception before the usual hours', () => {
    expect(at('2026-12-24', '15:00')).to.deep.equal({open: true, until: '16:00', minutesLeft: 60});
    expect(at('2026-12-31', '10:00')).to.deep.equal({open: false, next: {date: '2027-01-02', at: '09:30', inDays: 2}});
  });
  it('does not guess on a public holiday', () =>
    expect(at('2026-05-14', '10:00')).to.deep.equal({open: 'unconfirmed', holiday: 'ascension'}));
  it('an exception answers for a public holiday', () =>
    expect(at('2026-11-11', '11:00')).to.deep.equal({open: true, until: '12:00', minutesLeft: 60}));
  it('is closed, or as usual, where the shop says so for all holidays', () => {
    expect(at('2026-05-14', '10:00', {...shop, holidays: 'closed'})).to.deep.equal({
      open: false,
      next: {date: '2026-05-15', at: '09:30', inDays: 1},
      holiday: 'ascension',
    });
    expect(at('2026-05-14', '10:00', {...shop, holidays: 'asUsual'}).open).to.equal(true);
  });
  it('a holiday on a day that is closed anyway changes nothing', () =>
    expect(at('2026-05-25', '10:00')).to.deep.equal({open: false, next: {date: '2026-05-26', at: '09:30', inDays: 1}}));
  it('knows the holidays of the place', () => {
    const everyDay: OpeningHours = {
      weekly: [1, 2, 3, 4, 5, 6, 7].map((number) => ({day: number, ranges: day(['09:00', '18:00'])})),
    };
    expect(at('2026-12-26', '10:00', everyDay, 'alsaceMoselle').open).to.equal('unconfirmed');
    expect(at('2026-12-26', '10:00', everyDay).open).to.equal(true);
    expect(at('2026-12-20', '10:00', everyDay, 'reunion').open).to.equal('unconfirmed');
  });
  it('stays open past midnight', () => {
    const night: OpeningHours = {weekly: [{day: 5, ranges: day(['20:00', '02:00'])}]};
    expect(at('2026-11-28', '01:00', night)).to.deep.equal({open: true, until: '02:00', minutesLeft: 60});
    expect(at('2026-11-28', '03:00', night).open).to.equal(false);
  });
  it('K5 hours that make no sense are to be confirmed', () =>
    expect(at('2026-11-26', '10:00', {weekly: [{day: 4, ranges: day(['dès 9h', 'midi'])}]})).to.deep.equal({
      open: 'unconfirmed',
    }));
});

describe('rangesOn', () =>
  it('gives what is shown for a day', () =>
    expect(rangesOn(shop, '2026-11-28').ranges).to.deep.equal(day(['09:30', '18:30']))));
describe('weekdayOf', () => {
  for (const [date, number] of [
    ['2026-11-23', 1],
    ['2026-11-26', 4],
    ['2026-11-29', 7],
    ['2024-02-29', 4],
  ] as const)
    it(date, () => expect(weekdayOf(date)).to.equal(number));
});

describe('momentIn', () => {
  const moments: [string, string, string, number][] = [
    ['Europe/Paris', '2026-11-26T11:30:00Z', '2026-11-26', 750],
    ['Europe/Paris', '2026-07-14T22:10:00Z', '2026-07-15', 10],
    ['Europe/Paris', '2026-03-29T00:59:00Z', '2026-03-29', 119],
    ['Europe/Paris', '2026-03-29T01:00:00Z', '2026-03-29', 180],
    ['Indian/Reunion', '2026-11-26T21:00:00Z', '2026-11-27', 60],
    ['America/Martinique', '2026-11-26T03:00:00Z', '2026-11-25', 1380],
    ['Europe/Paris', '2026-11-25T23:00:00Z', '2026-11-26', 0],
  ];
  for (const [zone, instant, date, minute] of moments)
    it(`${instant} in ${zone}`, () => expect(momentIn(zone, new Date(instant))).to.deep.equal({date, minute}));
});
