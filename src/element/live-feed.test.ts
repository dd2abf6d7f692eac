import {expect} from '@open-wc/testing';
import {openFeed, SimBrowser, SimLife} from './live-feed.harness.js';
import {SimServer, type Trouble} from './live-feed-server.harness.js';
import {seeded, VirtualClock} from './virtual-clock.harness.js';
import {Sequence} from './sequence.js';

function stage(troubles: (Trouble | undefined)[] = [], options: Parameters<typeof openFeed>[1] = {}) {
  const random = seeded(7);
  const clock = new VirtualClock(random);
  const server = new SimServer(clock, random, () => troubles.shift());
  const opened = openFeed(server, options);
  return {clock, server, ...opened, wait: (ms: number) => clock.runUntil(clock.time + ms)};
}

const fine = (widget: {lost: number; twice: number; disordered: number}) =>
  expect([widget.lost, widget.twice, widget.disordered]).to.deep.equal([0, 0, 0]);

describe('a feed of changes F25 MEM-12', () => {
  const faults: Trouble[] = [
    'cleanEnd',
    'cutInside',
    'cutAfterId',
    'duplicate',
    'reorder',
    'gap',
    'silence',
    'status500',
    'status503',
    'status401',
    'html',
    'unreachable',
    'retryGarbage',
    'split',
  ];
  for (const fault of faults) {
    it(`gives everything once and in order after: ${fault}`, async () => {
      const {server, widget: follow, wait} = stage([fault]);
      const {widget} = follow();
      for (let many = 0; many < 12; many++) {
        await wait(2_000);
        server.append();
      }
      await wait(400_000);
      expect(widget.got).to.deep.equal(Array.from({length: 12}, (_, index) => index + 1));
      fine(widget);
    });
  }

  it('says that it is in pause after ten seconds without a line, not before', async () => {
    const {server, widget: follow, wait, feed} = stage();
    const {widget} = follow();
    await wait(3_000);
    expect(feed.state).to.equal('live');
    server.outage(60_000);
    await wait(9_000);
    expect(feed.state).to.equal('connecting');
    await wait(2_000);
    expect(feed.state).to.equal('paused');
    await wait(90_000);
    expect([feed.state, widget.states.filter((state) => state === 'paused').length]).to.deep.equal(['live', 1]);
  });

  it('tries at most six times a minute while nothing answers, and is back soon after the server is', async () => {
    const delays: number[] = [];
    let tries = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const random = seeded(seed);
      const clock = new VirtualClock(random);
      const server = new SimServer(clock, random, () => undefined);
      const {feed, widget} = openFeed(server);
      const {stop} = widget();
      await clock.runUntil(clock.time + 2_000);
      server.outage(600_000);
      await clock.runUntil(clock.time + 600_000);
      tries += server.triesWhenDown.length;
      const back = clock.time;
      while (feed.state !== 'live' && clock.time < back + 60_000) await clock.runUntil(clock.time + 250);
      delays.push(clock.time - back);
      stop();
      clock.close();
    }
    expect(tries / 200 / 10, 'tries a minute').to.be.below(7.5);
    expect(Math.max(...delays)).to.be.below(21_000);
  });

  it('makes one piece of news of a burst', async () => {
    const {server, widget: follow, wait} = stage();
    const {widget} = follow();
    await wait(3_000);
    for (let many = 0; many < 100_000; many++) server.append();
    await wait(20_000);
    expect(widget.last).to.equal(100_000);
    expect(widget.batches).to.be.below(5);
    fine(widget);
  });

  it('is quiet while nobody looks, and catches up when somebody does', async () => {
    const life = new SimLife();
    const {server, widget: follow, wait, feed} = stage([], {life});
    const {widget} = follow();
    await wait(3_000);
    life.show(false);
    await wait(1_000);
    const before = server.connections;
    server.append();
    await wait(8 * 3_600_000);
    expect([server.connections, widget.got, feed.state]).to.deep.equal([before, [], 'quiet']);
    life.show(true);
    await wait(3_000);
    expect([widget.got, feed.state]).to.deep.equal([[1], 'live']);
  });

  it('asks to read everything again where the server has forgotten', async () => {
    const life = new SimLife();
    const {server, widget: follow, wait} = stage([], {life});
    const {widget} = follow();
    server.keeps = 5;
    await wait(3_000);
    life.show(false);
    for (let many = 0; many < 50; many++) server.append();
    life.show(true);
    await wait(5_000);
    expect([widget.resets, widget.last]).to.deep.equal([1, 50]);
    server.append();
    await wait(3_000);
    expect(widget.got.at(-1)).to.equal(51);
  });

  it('serves several widgets of a page over one line, each from its own place', async () => {
    const {server, widget: follow, wait} = stage();
    const first = follow();
    await wait(3_000);
    server.append();
    server.append();
    await wait(3_000);
    const late = follow(0);
    const ahead = follow(2);
    server.append();
    await wait(3_000);
    expect(server.connections).to.equal(1);
    expect([first.widget.got, late.widget.got, ahead.widget.got]).to.deep.equal([[1, 2, 3], [1, 2, 3], [3]]);
    for (const {stop} of [first, late, ahead]) stop();
    await wait(1_000);
    expect(server.connections).to.equal(1);
  });

  it('asks for what happened between the readings of two widgets, where the older reading joins later', async () => {
    const {server, widget: follow, wait} = stage();
    for (let many = 0; many < 3; many++) server.append();
    const first = follow(3);
    await wait(3_000);
    const late = follow(1);
    server.append();
    await wait(3_000);
    expect([first.widget.got, late.widget.got, late.widget.resets]).to.deep.equal([[4], [2, 3, 4], 0]);
    const later = follow(0);
    await wait(3_000);
    server.append();
    await wait(3_000);
    expect([first.widget.got, late.widget.got, later.widget.got]).to.deep.equal([
      [4, 5],
      [2, 3, 4, 5],
      [1, 2, 3, 4, 5],
    ]);
    expect([server.connections, first.widget.resets]).to.deep.equal([1, 0]);
  });

  it('shares one line between tabs; the other takes it over when the first is left', async () => {
    const random = seeded(3);
    const clock = new VirtualClock(random);
    const server = new SimServer(clock, random, () => undefined);
    const browser = new SimBrowser();
    const [one, two] = [0, 1].map(() => {
      const life = new SimLife();
      return {...openFeed(server, {life, share: browser.share()}), life};
    }) as [ReturnType<typeof openFeed>, ReturnType<typeof openFeed>];
    const a = one.widget();
    const b = two.widget();
    await clock.runUntil(clock.time + 3_000);
    server.append();
    await clock.runUntil(clock.time + 3_000);
    expect([server.connections, a.widget.got, b.widget.got, two.feed.state]).to.deep.equal([1, [1], [1], 'live']);
    one.life.show(false);
    await clock.runUntil(clock.time + 3_000);
    server.append();
    await clock.runUntil(clock.time + 3_000);
    expect([server.connections, a.widget.got, b.widget.got]).to.deep.equal([2, [1], [1, 2]]);
    one.life.show(true);
    await clock.runUntil(clock.time + 3_000);
    expect([server.connections, a.widget.got]).to.deep.equal([2, [1, 2]]);
    for (const {stop} of [a, b]) stop();
    clock.close();
  });

  it('asks now and then where there is no line to be had', async () => {
    const {server, feed, wait, life} = stage();
    void life;
    const {widget} = openFeedWithoutLine(server);
    await wait(1_000);
    server.append();
    await wait(61_000);
    expect(widget.widget.got).to.deep.equal([1]);
    expect(feed.state, 'another feed').to.equal('connecting');
  });

  it('says that the session is over, and asks no more', async () => {
    const {server, widget: follow, wait} = stage(['status401'], {renew: false});
    const {widget} = follow();
    await wait(120_000);
    expect([widget.error?.code, server.connections]).to.deep.equal(['session-expired', 1]);
  });

  /** The backend has no stream at all. */
  function openFeedWithoutLine(server: SimServer) {
    const opened = openFeed(server);
    (opened.feed as unknown as {source: {listen: undefined}}).source.listen = undefined;
    return {...opened, widget: opened.widget()};
  }
});

describe('Sequence', () => {
  it('puts in order, gives once, and knows when something is missing', () => {
    const sequence = new Sequence<{revision: number}>(10);
    const take = (revision: number) => sequence.take({revision}).map((change) => change.revision);
    expect([take(12), sequence.gap, take(10), take(11), sequence.gap, take(12), take(13)]).to.deep.equal([
      [],
      true,
      [],
      [11, 12],
      false,
      [],
      [13],
    ]);
    take(20);
    expect([sequence.jump(19).map(({revision}) => revision), sequence.last, sequence.gap]).to.deep.equal([
      [20],
      20,
      false,
    ]);
  });
});
