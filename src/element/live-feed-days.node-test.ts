// Sums over a virtual clock touch no page: in Node they take half the time.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {openFeed, SimBrowser, SimLife} from './live-feed.harness.js';
import {SimServer, troubles, type Trouble} from './live-feed-server.harness.js';
import {seeded, VirtualClock} from './virtual-clock.harness.js';

const minute = 60_000;
const hour = 60 * minute;

// What fetch-event-source takes from a page: its timers, and the place where it takes its listeners away.
Object.assign(globalThis, {window: globalThis, document: new EventTarget()});

/** One made-up day: visits, outages, bursts, lines that break; one tab or two. */
async function day(seed: number) {
  const random = seeded(seed);
  const clock = new VirtualClock(random);
  const server = new SimServer(clock, random, () =>
    random() < 0.6 ? troubles[Math.floor(random() * troubles.length)] : undefined,
  );
  const browser = random() < 0.3 ? new SimBrowser() : undefined;
  const tabs = Array.from({length: browser ? 2 : 1}, () =>
    openFeed(server, {life: new SimLife(), ...(browser && {share: browser.share()})}),
  );
  const start = clock.time;
  const widgets = tabs.flatMap(({widget}) => [widget(), ...(random() < 0.2 ? [widget()] : [])]);
  for (let index = 0; index < 12; index++)
    clock.at(start + random() * 24 * hour, () => {
      for (let many = random() < 0.1 ? 50 : 1 + random() * 3; many > 0; many--) server.append();
    });
  for (let index = 0; index < 3; index++)
    clock.at(start + random() * 24 * hour, () => server.outage(random() ** 3 * 10 * minute));
  // somebody looks for a few minutes now and then, and things happen then as well
  for (const {life} of tabs) {
    life.show(random() < 0.5);
    for (let index = 0; index < 4; index++) {
      const at = start + random() * 23 * hour;
      clock.at(at, () => life.show(true));
      for (let more = 0; more < 6; more++) clock.at(at + random() * 12 * minute, () => server.append());
      clock.at(at + random() * 12 * minute, () => life.show(false));
    }
  }
  // a widget joins that was read some changes ago
  for (const {widget} of tabs)
    clock.at(start + random() * 24 * hour, () =>
      widgets.push(widget(Math.max(0, server.changes.length - Math.floor(random() * 6)))),
    );
  await clock.runUntil(start + 24 * hour);
  server.down = false;
  for (const {life} of tabs) life.show(true);
  // long enough for the slowest way to notice: a change left out by a line that then has nothing more to say
  await clock.runUntil(clock.time + 8 * minute);
  for (const {stop} of widgets) stop();
  await clock.settle();
  clock.close();
  const sum = (pick: (widget: (typeof widgets)[number]['widget']) => number) =>
    widgets.reduce((total, {widget}) => total + pick(widget), 0);
  return {
    changes: server.changes.length,
    events: server.events,
    connections: server.connections,
    counts: server.counts,
    lost: sum(({lost}) => lost),
    twice: sum(({twice}) => twice),
    disordered: sum(({disordered}) => disordered),
    behind: sum(({last}) => server.changes.length - last),
    resets: sum(({resets}) => resets),
  };
}

describe('a thousand days, each with everything that may happen to a line F25 D7', () => {
  const many = 500;
  for (const [name, first] of [
    ['one half', 1],
    ['the other', 501],
  ] as const) {
    it(`loses nothing, gives nothing twice, keeps the order: ${name}`, async () => {
      const total = {changes: 0, events: 0, connections: 0};
      const met = new Set<string>();
      for (let seed = first; seed < first + many; seed++) {
        const {lost, twice, disordered, behind, resets, counts, ...volume} = await day(seed);
        assert.deepEqual(
          {lost, twice, disordered, behind, resets},
          {lost: 0, twice: 0, disordered: 0, behind: 0, resets: 0},
          `seed ${seed}`,
        );
        for (const key of ['changes', 'events', 'connections'] as const) total[key] += volume[key];
        Object.keys(counts).forEach((kind) => met.add(kind));
      }
      assert.deepEqual([...met].sort(), [...troubles].sort() satisfies Trouble[]);
      assert.ok(total.changes > many * 20, `${total.changes} changes`);
      assert.ok(total.connections > many * 10, `${total.connections} connections`);
    });
  }
});
