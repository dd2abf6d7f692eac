// SPACE-45: the hours of Paris are the same on a device anywhere.
import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {stateFrom} from './open-spans.js';

const {TZ} = process.env;
/** The first day after 1 May, and the day on which the clocks go forward. */
const spans = [
  {from: '2027-05-03T08:00:00+02:00', to: '2027-05-03T20:00:00+02:00'},
  {from: '2027-03-28T08:00:00+02:00', to: '2027-03-28T20:00:00+02:00'},
];

describe('spans on a device far away', () => {
  after(() => {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  });

  for (const zone of ['America/Martinique', 'Indian/Reunion', 'Pacific/Wallis', 'Europe/Paris'])
    it(zone, () => {
      process.env['TZ'] = zone;
      const state = (instant: string) => stateFrom(spans, new Date(instant));
      // late on 1 May in Paris, the afternoon of it in Martinique
      assert.deepEqual(state('2027-05-01T21:59:00Z'), {
        open: false,
        next: {date: '2027-05-03', at: '08:00', inDays: 2},
      });
      assert.deepEqual(state('2027-05-01T22:00:00Z'), {
        open: false,
        next: {date: '2027-05-03', at: '08:00', inDays: 1},
      });
      assert.deepEqual(state('2027-03-27T22:30:00Z'), {
        open: false,
        next: {date: '2027-03-28', at: '08:00', inDays: 1},
      });
      assert.deepEqual(state('2027-03-28T17:30:00Z'), {open: true, until: '20:00', minutesLeft: 30});
    });
});
