import {expect} from '@open-wc/testing';
import type {PageLife} from '../element/page-life.js';
import {VirtualClock} from '../element/virtual-clock.harness.js';
import {GatheredReading} from './gathered-reading.js';

/** A page and a clock that do what a test says. */
function stage() {
  const listeners = new Set<() => void>();
  const life = {
    visible: true as boolean,
    onChange(callback: () => void) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
  } satisfies PageLife;
  const clock = new VirtualClock(() => 0);
  const seen = {readings: 0};
  const host = {isConnected: true, addController: () => undefined};
  const flow = {host, clock, reload: async () => void seen.readings++} as never;
  const reading = new GatheredReading(flow, life);
  reading.hostConnected();
  return {
    ...{reading, clock, seen, listeners},
    after: (seconds: number) => clock.runUntil(clock.time + seconds * 1_000),
    show(visible: boolean) {
      life.visible = visible;
      listeners.forEach((tell) => tell());
    },
  };
}

describe('reading again after something happened MEM-12', () => {
  it('reads at once, then once for all that comes in the seconds after', async () => {
    const {reading, seen, after, clock} = stage();
    reading.want();
    await after(0);
    expect(seen.readings).to.equal(1);
    for (let count = 0; count < 20; count++) reading.want();
    await after(4);
    expect(seen.readings).to.equal(1);
    await after(2);
    expect(seen.readings).to.equal(2);
    await after(60);
    expect([seen.readings, clock.pending]).to.deep.equal([2, 0]);
  });

  it('reads nothing while nobody can look, and what was missed when somebody does', async () => {
    const {reading, seen, after, show} = stage();
    show(false);
    reading.want();
    await after(60);
    expect(seen.readings).to.equal(0);
    show(true);
    await after(0);
    expect(seen.readings).to.equal(1);
    show(false);
    show(true);
    await after(60);
    expect(seen.readings).to.equal(1);
  });

  it('forgets what was to be read for somebody who left, and rests out of the page', async () => {
    const {reading, seen, after, show, listeners} = stage();
    show(false);
    reading.want();
    reading.forget();
    show(true);
    await after(60);
    expect(seen.readings).to.equal(0);
    reading.hostDisconnected();
    expect(listeners.size).to.equal(0);
  });
});
