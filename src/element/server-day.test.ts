import {expect} from '@open-wc/testing';
import type {ReactiveController} from 'lit';
import {ServerDay} from './server-day.js';

/** A phone whose clock and alarms are ours. */
function phone(clock: string) {
  const {now: realNow} = Date;
  const {setTimeout: realTimeout} = globalThis;
  let time = Date.parse(clock);
  const alarms: {at: number; ring: () => void}[] = [];
  Date.now = () => time;
  globalThis.setTimeout = ((ring: () => void, ms: number) =>
    alarms.push({at: time + ms, ring})) as unknown as typeof setTimeout;
  return {
    /** Time passes, and what was to ring rings, in its order. */
    pass(ms: number) {
      const end = time + ms;
      for (
        let next = alarms.sort((a, b) => a.at - b.at)[0];
        next && next.at <= end;
        next = alarms.sort((a, b) => a.at - b.at)[0]
      ) {
        alarms.shift();
        time = next.at;
        next.ring();
      }
      time = end;
    },
    /** Somebody changes the phone's clock. */
    turnTo: (instant: string) => {
      time = Date.parse(instant);
    },
    restore() {
      Date.now = realNow;
      globalThis.setTimeout = realTimeout;
    },
  };
}

describe('flows/server-day MEM-23', () => {
  let device: ReturnType<typeof phone> | undefined;
  let days: string[];
  /** When it was drawn again. */
  let drawn: string[];
  const start = (clock: string, serverTime: string, nextChange?: (now: number) => number) => {
    device = phone(clock);
    days = [];
    drawn = [];
    const controllers: ReactiveController[] = [];
    const host = {
      addController: (each: ReactiveController) => controllers.push(each),
      isConnected: true,
      removeController() {},
      requestUpdate: () => void drawn.push(new Date(day.now).toISOString()),
      updateComplete: Promise.resolve(true),
    };
    const day = new ServerDay(host, () => days.push(day.today), nextChange);
    controllers.forEach((each) => each.hostConnected?.());
    day.set(serverTime);
    return {day, leave: () => controllers.forEach((each) => each.hostDisconnected?.())};
  };
  afterEach(() => device?.restore());

  it('turns at midnight in Paris, to the second, with the page open', () => {
    const {day, leave} = start('2026-12-31T20:00:00Z', '2026-12-31T20:00:00Z');
    expect(day.today).to.equal('2026-12-31');
    device!.pass(3 * 3_600_000 - 1000);
    expect([day.today, days]).to.deep.equal(['2026-12-31', []]);
    device!.pass(1000);
    expect([day.today, days]).to.deep.equal(['2027-01-01', ['2027-01-01']]);
    leave();
  });

  for (const wrong of ['2031-05-01T08:00:00Z', '2019-01-01T00:00:00Z']) {
    it(`believes the insurer's clock, not a phone that says ${wrong}`, () => {
      const {day, leave} = start(wrong, '2026-12-31T22:59:50Z');
      expect(day.today).to.equal('2026-12-31');
      device!.pass(10_000);
      expect(days).to.deep.equal(['2027-01-01']);
      leave();
    });
  }

  it('makes no card young again when the phone’s clock is put back', () => {
    const {day, leave} = start('2027-01-02T08:00:00Z', '2027-01-02T08:00:00Z');
    device!.turnTo('2026-12-01T08:00:00Z');
    expect(day.today).to.equal('2027-01-02');
    leave();
  });

  it('knows the nights that have 23 and 25 hours', () => {
    for (const [evening, before, after] of [
      ['2027-03-27T20:00:00Z', '2027-03-27', '2027-03-28'],
      ['2027-10-30T20:00:00Z', '2027-10-30', '2027-10-31'],
    ] as const) {
      const {day, leave} = start(evening, evening);
      expect(day.today).to.equal(before);
      device!.pass(4 * 3_600_000);
      expect(days, evening).to.deep.equal([after]);
      device!.pass(24 * 3_600_000);
      expect(days, `${evening}, the day after`).to.have.length(2);
      leave();
      device!.restore();
    }
  });

  it('counts a leap day', () => {
    const {leave} = start('2028-02-28T22:00:00Z', '2028-02-28T22:00:00Z');
    device!.pass(26 * 3_600_000);
    expect(days).to.deep.equal(['2028-02-29', '2028-03-01']);
    leave();
  });

  it('looks again when the page comes back', () => {
    const {leave} = start('2026-12-31T20:00:00Z', '2026-12-31T20:00:00Z');
    device!.turnTo('2027-01-01T09:00:00Z'); // asleep: no alarm rang
    document.dispatchEvent(new Event('visibilitychange'));
    expect(days).to.deep.equal(['2027-01-01']);
    leave();
    device!.turnTo('2027-01-02T09:00:00Z');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(days, 'nothing after it is gone').to.have.length(1);
  });

  it('draws again when something else is to be said, by the clock of the insurer', () => {
    const changes = ['2026-11-28T19:00:00Z', '2026-11-28T19:00:01Z', '2026-11-28T21:00:00Z'].map(Date.parse);
    const {leave} = start('2031-05-01T08:00:00Z', '2026-11-28T18:50:00Z', (now) =>
      Math.min(...changes.filter((each) => each > now), Infinity),
    );
    device!.pass(600_000 - 1);
    expect(drawn).to.deep.equal([]);
    device!.pass(1);
    expect(drawn).to.deep.equal(['2026-11-28T19:00:00.000Z']);
    device!.pass(4 * 3_600_000);
    expect(drawn).to.deep.equal(
      [...changes, Date.parse('2026-11-28T23:00:00Z')].map((each) => new Date(each).toISOString()),
    );
    leave();
  });

  it('draws what ended unseen once somebody looks', () => {
    const end = Date.parse('2026-11-28T19:00:00Z');
    const {leave} = start('2026-11-28T18:50:00Z', '2026-11-28T18:50:00Z', (now) => (end > now ? end : Infinity));
    const state = Object.getOwnPropertyDescriptor(Document.prototype, 'visibilityState')!;
    Object.defineProperty(document, 'visibilityState', {configurable: true, get: () => 'hidden'});
    device!.pass(3_600_000);
    expect(drawn).to.deep.equal([]);
    Object.defineProperty(document, 'visibilityState', {...state, configurable: true});
    document.dispatchEvent(new Event('visibilitychange'));
    expect(drawn).to.have.length(1);
    Reflect.deleteProperty(document, 'visibilityState');
    leave();
  });
});
