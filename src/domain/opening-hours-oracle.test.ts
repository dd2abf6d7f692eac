import {expect} from '@open-wc/testing';
import {addDays} from './civil-date.js';
import {openingOf, openingState, rangesOn, usualRanges, weekdayOf, type OpeningHours} from './opening-hours.js';
import {readTime} from './opening-times.js';

const everyDay = (...ranges: [string, string][]): OpeningHours => ({
  weekly: [1, 2, 3, 4, 5, 6, 7].map((day) => ({day, ranges: ranges.map(([opens, closes]) => ({opens, closes}))})),
  holidays: 'asUsual',
});
const thursday = '2026-11-26';
const at = (hours: OpeningHours, time: string, date = thursday) =>
  openingState(hours, {date, minute: Number(time.slice(0, 2)) * 60 + Number(time.slice(3))});

describe('readTime', () => {
  const times: [string, number | undefined][] = [
    ['09:00', 540],
    ['9:00', 540],
    ['09:00:00', 540],
    ['23:59:59', 1439],
    ['09:00:00.000', 540],
    ['T09:00', 540],
    ['9h', 540],
    ['9 h 30', 570],
    ['09\u00a0H\u202f30', 570],
    ['9h30min', 570],
    ['0930', 570],
    ['９：３０', 570],
    ['9.30', 570],
    ['7:30 pm', 1170],
    ['12 am', 0],
    ['12:15 p.m.', 735],
    ['midi', 720],
    ['24:00', 1440],
    ['26:00', 1560],
    ['', undefined],
    ['9', undefined],
    ['930', undefined],
    ['9:75', undefined],
    ['13 pm', undefined],
    ['09:00+02:00', undefined],
    ['09:00Z', undefined],
    ['sur rendez-vous', undefined],
    ['49:00', undefined],
  ];
  for (const [text, minutes] of times)
    it(`K5 « ${text} » is ${minutes ?? 'not read'}`, () => expect(readTime(text)).to.equal(minutes));
});

describe('openingState: what cannot be read is never « closed »', () => {
  it('K5 T2 reads seconds', () => {
    const hours = everyDay(['09:00:00', '23:59:00']);
    expect(at(hours, '15:00')).to.deep.equal({open: true, until: '23:59', minutesLeft: 539});
    expect(rangesOn(hours, thursday).ranges).to.deep.equal([{opens: '09:00', closes: '23:59'}]);
  });
  it('K5 T1 never closes: 00:00 to 24:00, to 23:59, to 00:00 of the next day after an evening', () => {
    for (const ranges of [
      [['00:00', '24:00']],
      [['00:00', '23:59']],
      [['00:00:00', '23:59:59']],
      [
        ['08:00', '20:00'],
        ['20:00', '08:00'],
      ],
    ] as [string, string][][])
      expect(at(everyDay(...ranges), '23:45'), JSON.stringify(ranges)).to.deep.equal({open: true, always: true});
  });
  it('K5 goes on past midnight, over neighbours and overlaps, in any order', () => {
    const hours = everyDay(['14:00', '19:00'], ['09:00', '12:30'], ['12:00', '14:00'], ['22:00', '02:00']);
    expect(at(hours, '10:00')).to.deep.equal({open: true, until: '19:00', minutesLeft: 540});
    expect(at(hours, '23:30')).to.deep.equal({open: true, until: '02:00', minutesLeft: 150});
    expect(at(hours, '01:45')).to.deep.equal({open: true, until: '02:00', minutesLeft: 15});
    expect(at(hours, '19:00')).to.deep.equal({open: false, next: {date: thursday, at: '22:00', inDays: 0}});
    expect(usualRanges(hours, 4).ranges).to.deep.equal([
      {opens: '09:00', closes: '19:00'},
      {opens: '22:00', closes: '02:00'},
    ]);
  });
  it('K5 closes at midnight, and says so', () =>
    expect(at(everyDay(['18:00', '24:00']), '23:45')).to.deep.equal({open: true, until: '24:00', minutesLeft: 15}));
  it('K5 does not say when it closes where the next day may go on', () => {
    const hours = {...everyDay(['00:00', '24:00']), holidays: undefined};
    expect(at(hours, '23:45', '2026-12-24')).to.deep.equal({open: true});
    expect(at(hours, '10:00', '2026-12-25')).to.deep.equal({open: 'unconfirmed', holiday: 'christmas'});
  });
  const unread: Record<string, unknown> = {
    words: {weekly: [{day: 4, ranges: [{opens: '9h', closes: 'soir'}]}]},
    'an empty week': {weekly: []},
    'no week': {},
    'another way to count the days': {weekly: [{day: 0, ranges: []}, ...everyDay(['20:00', '21:00']).weekly]},
    'no list of ranges': {weekly: [{day: 4}]},
    'a range without an end': {weekly: [{day: 4, ranges: [{opens: '20:00'}]}]},
    '00:00 to 00:00': everyDay(['00:00', '00:00']),
    'a day that is closed and open': {weekly: [{day: 4, ranges: []}, ...everyDay(['20:00', '21:00']).weekly]},
    'a special day without a date': {
      ...everyDay(['20:00', '21:00']),
      exceptions: [{date: 'lundi de Pâques', ranges: []}],
    },
    'a special day that cannot be read': {
      ...everyDay(),
      exceptions: [{date: thursday, ranges: [{opens: '?', closes: ''}]}],
    },
  };
  for (const [name, hours] of Object.entries(unread))
    it(`K5 ${name}: unconfirmed`, () => {
      expect(at(hours as OpeningHours, '15:00')).to.deep.equal({open: 'unconfirmed'});
      expect(rangesOn(hours as OpeningHours, thursday).unread).to.equal(true);
    });
  it('K5 by appointment is not open to whoever comes', () =>
    expect(at({...everyDay(['09:00', '18:00']), byAppointment: true}, '10:00')).to.deep.equal({
      open: 'unconfirmed',
      byAppointment: true,
    }));
  it('K5 says nothing of the next opening over a day that cannot be read', () => {
    const hours: OpeningHours = {
      weekly: [
        {day: 4, ranges: [{opens: '09:00', closes: '12:00'}]},
        {day: 5, ranges: [{opens: 'le matin', closes: ''}]},
        {day: 6, ranges: [{opens: '09:00', closes: '12:00'}]},
      ],
    };
    expect(at(hours, '15:00')).to.deep.equal({open: false, nextUnread: true});
  });
  it('K5 a day in two entries has the ranges of both', () => {
    const hours: OpeningHours = {
      weekly: [
        {day: 4, ranges: [{opens: '09:00', closes: '12:00'}]},
        {day: 4, ranges: [{opens: '14:00', closes: '18:00'}]},
      ],
    };
    expect(at(hours, '15:00')).to.deep.equal({open: true, until: '18:00', minutesLeft: 180});
  });
  it('K5 a special day as servers date it', () => {
    for (const date of ['2026-11-26', '2026-11-26T00:00:00', '26/11/2026'])
      expect(at({...everyDay(['09:00', '18:00']), exceptions: [{date, ranges: []}]}, '10:00').open, date).to.equal(
        false,
      );
  });
});

describe('openingOf', () => {
  const instant = new Date('2026-11-26T06:00:00Z');
  it('K5 is on the clock of the postal code where the hours name none', () => {
    const hours = everyDay(['09:00', '18:00']);
    expect(openingOf(hours, '97400', instant).open, 'ten in the morning').to.equal(true);
    expect(openingOf(hours, '44000', instant).open, 'seven in the morning').to.equal(false);
    expect(openingOf(hours, '98713', instant), 'eight in the evening of the day before').to.deep.equal({
      open: false,
      next: {date: '2026-11-26', at: '09:00', inDays: 1},
    });
  });
  it('K5 is unconfirmed on a clock that nobody knows', () =>
    expect(openingOf({...everyDay(['00:00', '24:00']), timeZone: 'France/Nantes'}, '44000', instant)).to.deep.equal({
      open: 'unconfirmed',
    }));
});

/** Numbers between 0 and 1, the same from the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const unreadable = [
  {opens: 'fermé ?', closes: '18:00'},
  {opens: '09:00', closes: ''},
  {opens: '25:00', closes: '26:00'},
];

describe('openingState against an oracle of single minutes', () => {
  const spelling = [
    (hour: string, minute: string) => `${hour}:${minute}`,
    (hour: string, minute: string) => `${Number(hour)}h${minute}`,
    (hour: string, minute: string) => `${hour}:${minute}:00`,
  ];
  it('K5 agrees for 2 000 random weeks and moments', () => {
    const random = generator(14);
    const below = (most: number) => Math.floor(random() * most);
    const clock = (minutes: number) =>
      spelling[below(spelling.length)]!(
        String(Math.floor(minutes / 60)).padStart(2, '0'),
        String(minutes % 60).padStart(2, '0'),
      );
    for (let round = 0; round < 2_000; round++) {
      // every minute of five days, the third one is asked about
      const open = new Uint8Array(5 * 1440 + 1440);
      const doubtful = new Set<number>();
      const weekly: OpeningHours['weekly'] = [0, 1, 2, 3, 4].map((index) => {
        const ranges = Array.from({length: below(4)}, () => {
          if (below(12) === 0) {
            doubtful.add(index);
            return unreadable[below(3)]!;
          }
          const from = below(1440);
          const lasts = 1 + below(below(3) ? 500 : 1439);
          const to = (from + lasts) % 1440;
          open.fill(1, index * 1440 + from, index * 1440 + from + lasts);
          return {opens: clock(from), closes: clock(to)};
        });
        return {day: weekdayOf(addDays(thursday, index - 2)), ranges};
      });
      const minute = below(1440);
      const now = 2 * 1440 + minute;
      const state = at({weekly, holidays: 'asUsual'}, clock24(minute));
      const told = JSON.stringify({weekly, minute, state});
      if (open[now]) {
        expect(state.open, told).to.equal(true);
        let end = now;
        while (open[end]) end++;
        // what lasts into the days that are not given is cut there
        if (state.open === true && state.until && end < 5 * 1440)
          expect(state.minutesLeft, told).to.be.closeTo(end - now, 1);
      } else if (doubtful.has(2) || (doubtful.has(1) && minute < 360)) {
        expect(state.open, told).to.equal('unconfirmed');
      } else {
        expect(state.open, told).to.equal(false);
        const next = open.indexOf(1, now);
        const inDays = Math.floor(next / 1440) - 2;
        const before = [2, 3, 4].find((index) => doubtful.has(index));
        if (state.open === false && next > 0 && next < 5 * 1440 && (before === undefined || before - 2 > inDays))
          expect([state.next?.inDays, state.next?.at], told).to.deep.equal([inDays, clock24(next % 1440)]);
        if (before !== undefined && (next < 0 || before - 2 <= inDays))
          expect(state.open === false && state.next, told).to.equal(undefined);
      }
    }
  });
});

const clock24 = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
