import {expect} from '@open-wc/testing';
import type {PartialValues} from '../contract/enrolment.js';
import {FakeClock} from '../backend/http.harness.js';
import {BackendError} from '../backend/error.js';
import {Autosave} from './autosave.js';

interface Sent {
  part: string;
  values: PartialValues;
  keepalive: boolean;
  done: (ok: boolean) => void;
}

describe('Autosave', () => {
  let sent: Sent[];
  let autosave: Autosave;

  beforeEach(() => {
    sent = [];
    autosave = new Autosave({
      pause: 100_000, // never by itself: these tests say when
      changed: () => undefined,
      send: (part, values, keepalive) =>
        new Promise((resolve, reject) => {
          sent.push({
            part,
            values,
            keepalive,
            done: (ok) => (ok ? resolve({savedAt: '2026-11-22T14:32:00Z'}) : reject(new Error('network'))),
          });
        }),
    });
    autosave.connect();
  });
  afterEach(() => autosave.disconnect());

  it('sends only the last values of a part', async () => {
    autosave.keep('profile', {a: '1'});
    autosave.keep('profile', {a: '12'});
    const flushed = autosave.flush();
    expect(sent.map(({values}) => values)).to.deep.equal([{a: '12'}]);
    sent[0]!.done(true);
    await flushed;
    expect(autosave.state).to.equal('saved');
    expect(autosave.savedAt).to.equal('2026-11-22T14:32:00Z');
  });

  it('sends one request at a time, and what came meanwhile after it', async () => {
    autosave.keep('profile', {a: '1'});
    const first = autosave.flush();
    autosave.keep('profile', {a: '2'});
    const second = autosave.flush();
    expect(sent).to.have.length(1);
    sent[0]!.done(true);
    await first;
    await Promise.resolve();
    expect(sent.map(({values}) => values)).to.deep.equal([{a: '1'}, {a: '2'}]);
    sent[1]!.done(true);
    await second;
  });

  it('keeps what could not be saved, says so, and sends it when the network is back', async () => {
    autosave.keep('profile', {a: '1'});
    const flushed = autosave.flush();
    sent[0]!.done(false);
    await flushed;
    expect(autosave.state).to.equal('waiting');
    window.dispatchEvent(new Event('online'));
    expect(sent).to.have.length(2);
    expect(sent[1]!.values).to.deep.equal({a: '1'});
    sent[1]!.done(true);
  });

  it('sends at once, in a request that outlives the page, when the page goes', () => {
    autosave.keep('profile', {a: '1'});
    window.dispatchEvent(new Event('pagehide'));
    expect(sent.map(({keepalive}) => keepalive)).to.deep.equal([true]);
  });

  it('forgets a part whose step was saved whole', async () => {
    autosave.keep('profile', {a: '1'});
    autosave.drop('profile');
    await autosave.flush();
    expect(sent).to.deep.equal([]);
  });

  it('is not held up by a part that is refused, and waits for nothing once that one is dropped', async () => {
    const refused = new BackendError('validation');
    const asked: string[] = [];
    const saves = new Autosave({
      pause: 100_000,
      changed: () => undefined,
      send: async (part) => {
        asked.push(part);
        if (part !== 'other') throw refused;
        return {savedAt: '2026-11-22T14:32:00Z'};
      },
    });
    saves.keep('profile', {a: '1'});
    saves.keep('other', {b: '1'});
    await saves.flush();
    expect([asked.join(), saves.state]).to.deep.equal(['profile,other', 'waiting']);
    saves.drop('profile');
    expect([saves.waits, saves.state]).to.deep.equal([false, 'idle']);
  });

  it('sends what waits when its widget goes', () => {
    autosave.keep('profile', {a: '1'});
    autosave.disconnect();
    expect(sent).to.have.length(1);
  });
});

describe('Autosave on a clock A6', () => {
  let clock: FakeClock;
  let sent: {at: number; values: PartialValues}[];
  let failure: BackendError | undefined;
  let autosave: Autosave;

  beforeEach(() => {
    clock = new FakeClock();
    clock.chance = 0.5;
    const start = clock.time;
    sent = [];
    failure = undefined;
    autosave = new Autosave({
      clock,
      changed: () => undefined,
      send: async (_, values) => {
        sent.push({at: clock.time - start, values});
        if (failure) throw failure;
        return {savedAt: '2026-11-22T14:32:00Z'};
      },
    });
    autosave.connect();
  });
  afterEach(() => autosave.disconnect());

  for (const gap of [50, 300, 600, 799, 1_500, 5_000])
    it(`lets nothing typed get older than 3 seconds, one change each ${gap} ms`, async () => {
      const typed: number[] = [];
      let oldest = 0;
      for (let change = 0; change * gap < 30_000; change++) {
        typed.push(clock.time);
        autosave.keep('profile', {count: String(change)});
        await clock.advance(gap);
        const saved = Number(sent.at(-1)?.values['count'] ?? -1);
        // whenever the page is killed, what is missing was typed this long ago
        if (saved + 1 < typed.length) oldest = Math.max(oldest, clock.time - typed[saved + 1]!);
      }
      expect(oldest).to.be.at.most(3_000);
      expect(sent.length, 'no request for each key').to.be.at.most(Math.max(12, 30_000 / gap));
    });

  it('waits for a pause of the member before it saves', async () => {
    autosave.keep('profile', {a: '1'});
    await clock.advance(799);
    expect(sent).to.have.length(0);
    await clock.advance(1);
    expect(sent.map(({values}) => values)).to.deep.equal([{a: '1'}]);
  });

  it('saves what failed again by itself, in pauses that grow, until it is saved', async () => {
    failure = new BackendError('unexpected');
    autosave.keep('profile', {a: '1'});
    await clock.advance(800 + 2_000 + 4_000 + 8_000);
    expect(sent.map(({at}) => at)).to.deep.equal([800, 2_800, 6_800, 14_800]);
    expect(autosave.state).to.equal('waiting');
    await clock.advance(600_000);
    expect(sent.at(-1)!.at - sent.at(-2)!.at, 'never rarer than each minute').to.equal(60_000);
    failure = undefined;
    await clock.advance(60_000);
    expect([autosave.state, autosave.waits, clock.pending]).to.deep.equal(['saved', false, 0]);
  });

  it('does not try again what the session or the server refuses for good, nor after the widget is gone', async () => {
    failure = new BackendError('session-expired');
    autosave.keep('profile', {a: '1'});
    await clock.advance(100_000);
    expect([sent.length, clock.pending, autosave.waits]).to.deep.equal([1, 0, true]);
    failure = new BackendError('network');
    autosave.keep('profile', {a: '2'});
    await clock.advance(800);
    autosave.disconnect();
    await clock.advance(100_000);
    expect([sent.length, clock.pending]).to.deep.equal([3, 0]);
  });

  it('sends all parts at once when the page goes: nobody is there for the second', async () => {
    failure = new BackendError('network');
    autosave.keep('profile', {a: '1'});
    autosave.keep('bankDetails', {b: '2'});
    window.dispatchEvent(new Event('pagehide'));
    expect(sent.map(({values}) => values)).to.deep.equal([{a: '1'}, {b: '2'}]);
  });

  it('says nothing to the next person of an answer about the one before', async () => {
    autosave.keep('profile', {a: '1'});
    const flushed = autosave.flush();
    autosave.clear();
    await flushed;
    expect([autosave.state, autosave.savedAt, autosave.waits]).to.deep.equal(['idle', undefined, false]);
  });
});
