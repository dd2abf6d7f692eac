import {expect} from '@open-wc/testing';
import type {Widget} from '../element/widget.js';
import type {SessionFlow} from './session.js';
import {SessionWatch, type WatchClock} from './session-watch.js';

const minutes = (count: number) => count * 60_000;

/** A clock that moves when it is told. */
class FakeClock implements WatchClock {
  time = 0;
  #timers: {at: number; act: () => void}[] = [];
  now = () => this.time;
  after = (ms: number, act: () => void) => {
    const timer = {at: this.time + ms, act};
    this.#timers.push(timer);
    return () => void (this.#timers = this.#timers.filter((each) => each !== timer));
  };
  async advance(ms: number): Promise<void> {
    const until = this.time + ms;
    for (;;) {
      const next = this.#timers.filter(({at}) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#timers = this.#timers.filter((each) => each !== next);
      this.time = Math.max(this.time, next.at);
      next.act();
      await Promise.resolve()
        .then(() => undefined)
        .then(() => undefined);
    }
    this.time = until;
  }
}

describe('SessionWatch SUP-01', () => {
  /** A page with widgets that share a session of a quarter of an hour. */
  const page = ({renews = true as boolean | 'cut', lifetime = minutes(15)} = {}) => {
    const clock = new FakeClock();
    const listeners = new Set<() => void>();
    const told: string[] = [];
    let end: number | undefined = lifetime;
    const session = {
      get timeLeft() {
        return end === undefined ? undefined : Math.max(0, end - clock.time);
      },
      onChange: (listener: () => void) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      lastActive: -Infinity,
      active: () => {
        session.lastActive = clock.time;
      },
      renew: async () => {
        told.push('renew');
        if (renews === 'cut') throw new Error('network');
        end = renews ? clock.time + lifetime : undefined;
        listeners.forEach((listener) => listener());
        return renews;
      },
    } as unknown as SessionFlow;
    const widget = () => {
      const host = Object.assign(document.body.appendChild(document.createElement('div')), {
        addController: () => undefined,
        requestUpdate: () => undefined,
      });
      const watch = new SessionWatch(host as unknown as Widget, {
        session: () => session,
        ended: () => void told.push('ended'),
        clock,
      });
      watch.hostConnected();
      watch.hostUpdate();
      return {host, watch};
    };
    return {clock, told, widget, session};
  };

  it('renews without a word for somebody at work', async () => {
    const {clock, told, widget} = page();
    const {host, watch} = widget();
    for (let minute = 0; minute < 60; minute++) {
      host.dispatchEvent(new Event('input'));
      await clock.advance(minutes(1));
    }
    expect(watch.asking).to.equal(false);
    expect(told).to.deep.equal(['renew', 'renew', 'renew', 'renew']);
  });

  it('SPACE-24: goes on while a long file is sent, and asks again once it has arrived', async () => {
    const {clock, told, widget, session} = page();
    const {watch} = widget();
    for (let minute = 0; minute < 20; minute++) {
      session.active();
      await clock.advance(minutes(1));
    }
    expect([watch.asking, told]).to.deep.equal([false, ['renew']]);
    await clock.advance(minutes(7));
    expect([watch.asking, told]).to.deep.equal([true, ['renew']]);
    session.active();
    expect(watch.asking, 'the question stays until it is answered').to.equal(true);
  });

  it('FIELD-36: is not renewed for ever where a fast clock makes every token look old', async () => {
    const {clock, told, widget} = page({lifetime: minutes(1) - 50_000});
    const {host} = widget();
    for (let second = 0; second < 60; second++) {
      host.dispatchEvent(new Event('input'));
      await clock.advance(1000);
    }
    expect(told.filter((each) => each === 'renew').length, 'at most one in 20 seconds').to.be.within(1, 4);
  });

  it('asks who has been away two minutes before the end, and one press goes on: more than ten times', async () => {
    const {clock, told, widget} = page();
    const {watch} = widget();
    for (let time = 0; time < 12; time++) {
      await clock.advance(minutes(13) - 1);
      expect(watch.asking).to.equal(false);
      await clock.advance(1);
      expect(watch.asking).to.equal(true);
      expect(watch.left).to.equal(120);
      await clock.advance(20_000);
      expect(watch.left).to.equal(100);
      await watch.stay();
      expect(watch.asking).to.equal(false);
    }
    expect(told).to.deep.equal(Array.from({length: 12}, () => 'renew'));
  });

  it('ends when nobody answers', async () => {
    const {clock, told, widget} = page();
    const {watch} = widget();
    await clock.advance(minutes(15));
    expect(told).to.deep.equal(['ended']);
    expect(watch.asking).to.equal(false);
  });

  it('leaves the question where it is when the line is cut', async () => {
    const {clock, told, widget} = page({renews: 'cut'});
    const {watch} = widget();
    await clock.advance(minutes(14));
    await watch.stay();
    expect(watch.asking).to.equal(true);
    await clock.advance(minutes(1));
    expect(told).to.deep.equal(['renew', 'ended']);
  });

  it('lets the server decide after a sleep that was longer than the notice', async () => {
    for (const renews of [true, false]) {
      const {clock, told, widget} = page({renews});
      const {watch} = widget();
      clock.time = minutes(20);
      await clock.advance(0);
      expect(told).to.deep.equal(['renew']);
      expect(watch.asking).to.equal(false);
    }
  });

  it('asks once on a page with several widgets', async () => {
    const {clock, widget} = page();
    const [first, second] = [widget(), widget()];
    await clock.advance(minutes(13));
    expect([first.watch.asking, second.watch.asking]).to.deep.equal([true, false]);
    await first.watch.stay();
    expect(first.watch.asking).to.equal(false);
  });

  it('leaves no timer behind', async () => {
    const {clock, told, widget} = page();
    const {watch} = widget();
    watch.hostDisconnected();
    await clock.advance(minutes(30));
    expect(told).to.deep.equal([]);
  });

  it('gives half of a short session to the question', async () => {
    const {clock, widget} = page({lifetime: minutes(2)});
    const {watch} = widget();
    await clock.advance(minutes(1));
    expect(watch.asking).to.equal(true);
    expect(watch.left).to.equal(60);
  });
});
