import {expect} from '@open-wc/testing';
import {nextChange, stateFrom} from './open-spans.js';

const at = (instant: string) => new Date(instant);
/** Two days of 2026 in Paris, 8:00 to 20:00; the clocks go back in the night of the 25th. */
const saturday = {from: '2026-10-24T08:00:00+02:00', to: '2026-10-24T20:00:00+02:00'};
const monday = {from: '2026-10-26T07:00:00Z', to: '2026-10-26T19:00:00Z'};
const spans = [saturday, monday];

describe('spans in which somebody answers SPACE-45', () => {
  it('say until when, and when next, on the clock of Paris', () => {
    expect(stateFrom(spans, at('2026-10-24T06:00:00Z'))).to.deep.equal({open: true, until: '20:00', minutesLeft: 720});
    expect(stateFrom(spans, at('2026-10-24T17:59:59.999Z'))).to.deep.include({open: true, minutesLeft: 1});
    // the end is no longer within
    expect(stateFrom(spans, at('2026-10-24T18:00:00Z'))).to.deep.equal({
      open: false,
      next: {date: '2026-10-26', at: '08:00', inDays: 2},
    });
    expect(stateFrom(spans, at('2026-10-25T23:30:00Z'))).to.deep.include({
      next: {date: '2026-10-26', at: '08:00', inDays: 0},
    });
  });

  it('go by the place that is asked for', () => {
    expect(stateFrom(spans, at('2026-10-24T18:00:00Z'), {timeZone: 'America/Martinique'})).to.deep.include({
      next: {date: '2026-10-26', at: '03:00', inDays: 2},
    });
  });

  it('that touch are one, in any order, and midnight is the end of the day', () => {
    const [evening, night] = [
      {from: '2026-10-24T18:00:00Z', to: '2026-10-24T22:00:00Z'},
      {from: '2026-10-24T22:00:00Z', to: '2026-10-25T01:00:00Z'},
    ];
    expect(stateFrom([evening], at('2026-10-24T19:00:00Z'))).to.deep.include({until: '24:00', minutesLeft: 180});
    expect(stateFrom([night, evening], at('2026-10-24T19:00:00Z'))).to.deep.include({until: '02:00'});
    expect(
      stateFrom([{from: '2026-10-20T00:00:00Z', to: '2026-12-20T00:00:00Z'}], at('2026-11-01T00:00:00Z')),
    ).to.deep.equal({open: true, always: true});
  });

  it('are never taken for « closed » where something may be missing', () => {
    const unconfirmed = {open: 'unconfirmed'};
    // told a week ago, and never since
    expect(stateFrom(spans, at('2026-10-26T19:00:00Z'))).to.deep.equal(unconfirmed);
    expect(stateFrom([saturday], at('2026-10-24T05:00:00Z'), {complete: false})).to.deep.equal(unconfirmed);
    for (const wrong of [
      {from: 'x', to: monday.to},
      {from: monday.to, to: monday.from},
    ]) {
      expect(stateFrom([saturday, wrong], at('2026-10-24T05:00:00Z'))).to.deep.equal(unconfirmed);
      expect(stateFrom([saturday, wrong], at('2026-10-24T07:00:00Z'))).to.deep.include({until: '20:00'});
    }
    expect(stateFrom([], at('2026-10-24T05:00:00Z'))).to.deep.equal({open: false});
  });

  it('tell when something else is to be said', () => {
    expect(nextChange(spans, Date.parse('2026-10-24T05:00:00Z'))).to.equal(Date.parse(saturday.from));
    expect(nextChange(spans, Date.parse(saturday.from))).to.equal(Date.parse(saturday.to));
    expect(nextChange(spans, Date.parse(monday.to))).to.equal(Infinity);
    expect(nextChange([{from: 'x', to: monday.to}], 0)).to.equal(Date.parse(monday.to));
  });
});
