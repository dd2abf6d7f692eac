import {expect} from '@open-wc/testing';
import {FakeClock, json, problem, settle} from './http.harness.js';
import type {BackendError} from './error.js';
import {openStream, type RawEvent, type StreamLine} from './stream.js';

type Answer = Response | 'cut' | 'silence';
const event = (id: string, data = id) => `id: ${id}\ndata: ${data}\n\n`;

/** A line whose bytes are there at once; `open` leaves it open, `broken` breaks it. */
function bytes(
  text: string,
  end: 'closed' | 'open' | 'broken' = 'closed',
  headers: Record<string, string> = {},
): Response {
  const chunks = [new TextEncoder().encode(text)];
  const read = () => {
    const value = chunks.shift();
    if (value) return Promise.resolve({done: false, value});
    if (end === 'open') return new Promise(() => {});
    return end === 'broken' ? Promise.reject(new Error('cut')) : Promise.resolve({done: true});
  };
  return {
    status: 200,
    ok: true,
    headers: new Headers({'content-type': 'text/event-stream', ...headers}),
    body: {getReader: () => ({read})},
  } as unknown as Response;
}

const status = (code: number, headers: Record<string, string> = {}) => new Response(null, {status: code, headers});

interface Stage {
  got: RawEvent[];
  sent: Headers[];
  states: string[];
  clock: FakeClock;
  error: BackendError | undefined;
  over: boolean;
  aborter: AbortController;
  next: () => Promise<void>;
}

/** Listens until the stream ends; `take` works on each event. */
function listen(
  answers: (Answer | (() => Answer))[],
  options: Partial<StreamLine> = {},
  take?: (event: RawEvent) => Promise<void> | void,
): Stage {
  const clock = new FakeClock();
  const aborter = new AbortController();
  const stage: Stage = {
    got: [],
    sent: [],
    states: [],
    clock,
    error: undefined,
    over: false,
    aborter,
    next: () => settle(),
  };
  const fetch = async (_: unknown, {headers, signal}: RequestInit = {}) => {
    stage.sent.push(new Headers(headers));
    const reply = answers[Math.min(stage.sent.length, answers.length) - 1]!;
    const answer = typeof reply === 'function' ? reply() : reply;
    if (answer === 'cut') throw new TypeError('Failed to fetch');
    if (answer === 'silence')
      return new Promise<Response>((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('aborted')));
      });
    return answer;
  };
  void (async () => {
    try {
      for await (const each of openStream({
        id: 'changes',
        url: 'https://api.example.org/changes',
        fetch: fetch as typeof globalThis.fetch,
        clock,
        signal: aborter.signal,
        onState: (state) => {
          if (stage.states.at(-1) !== state) stage.states.push(state);
        },
        ...options,
      })) {
        stage.got.push(each);
        await take?.(each);
      }
    } catch (error) {
      stage.error = error as BackendError;
    }
    stage.over = true;
  })();
  return stage;
}

describe('openStream F25', () => {
  it('gives what comes, with ids, names and words; comments are no events', async () => {
    const {got, sent, next, aborter} = listen(
      [bytes(`: hello\n\nid: 7\nevent: act\ndata: one\ndata: two\n\nretry: 10\n\n${event('8')}`, 'open')],
      {since: '6', token: () => 't', headers: {'x-tenant': 'a'}},
    );
    await next();
    expect(got).to.deep.equal([
      {id: '7', type: 'act', data: 'one\ntwo'},
      {id: '8', type: 'message', data: '8'},
    ]);
    expect([
      sent[0]!.get('last-event-id'),
      sent[0]!.get('authorization'),
      sent[0]!.get('accept'),
      sent[0]!.get('x-tenant'),
    ]).to.deep.equal(['6', 'Bearer t', 'text/event-stream', 'a']);
    aborter.abort();
  });

  const cuts: [string, Answer][] = [
    ['a clean end', bytes(event('1'))],
    ['a broken line', bytes(event('1'), 'broken')],
    ['a cut in the middle of an event', bytes(`${event('1')}id: 2\nda`, 'broken')],
    ['a cut right after an id', bytes(`${event('1')}id: 2\n`, 'broken')],
    ['a clean end after an id', bytes(`${event('1')}id: 2\n`)],
    ['a cut before the blank line', bytes(`${event('1')}id: 2\ndata: 2\n`)],
  ];
  for (const [name, answer] of cuts) {
    it(`goes on after the last event that was taken: ${name}`, async () => {
      const {got, sent, next, clock, aborter} = listen([answer, bytes(event('2') + event('3'), 'open')]);
      await next();
      await clock.advance(1_000);
      expect(got.map(({id}) => id)).to.deep.equal(['1', '2', '3']);
      expect(sent[1]!.get('last-event-id')).to.equal('1');
      aborter.abort();
    });
  }

  it('asks again for an event whose taker had not finished when everything ended', async () => {
    let finish!: () => void;
    const first = listen([bytes(event('1') + event('2'), 'open')], {}, (each) =>
      each.id === '2'
        ? new Promise((resolve) => {
            finish = resolve;
          })
        : undefined,
    );
    await first.next();
    first.aborter.abort();
    finish();
    await first.next();
    expect(first.over).to.equal(true);
  });

  it('ends with 204, and asks no more', async () => {
    const stage = listen([status(204)]);
    await stage.next();
    expect([stage.over, stage.sent.length, stage.error]).to.deep.equal([true, 1, undefined]);
    expect(stage.clock.pending).to.equal(0);
  });

  for (const [code, name] of [
    [400, 'bad-request'],
    [403, 'forbidden'],
    [404, 'not-found'],
  ] as const) {
    it(`gives up at once when it is refused: ${code}`, async () => {
      const stage = listen([problem(name, code)]);
      await stage.next();
      expect([stage.sent.length, stage.error?.code, stage.error?.operationId]).to.deep.equal([1, name, 'changes']);
    });
  }

  const passing: [string, Answer][] = [
    ['500', status(500)],
    ['502', status(502)],
    ['408', status(408)],
    ['425', status(425)],
    ['429', status(429)],
    ['a portal’s page', new Response('<p>Wi-Fi</p>', {headers: {'content-type': 'text/html'}})],
    ['JSON', json({})],
    ['no answer', 'cut'],
  ];
  for (const [name, answer] of passing) {
    it(`tries again after what passes: ${name}`, async () => {
      const {got, next, clock, aborter} = listen([answer, bytes(event('1'), 'open')]);
      await next();
      await clock.advance(1_000);
      expect(got.map(({id}) => id)).to.deep.equal(['1']);
      aborter.abort();
    });
  }

  it('waits as long as the server asks', async () => {
    const {sent, next, clock, aborter} = listen([status(503, {'retry-after': '30'}), bytes(event('1'), 'open')]);
    await next();
    await clock.advance(29_999);
    expect(sent).to.have.length(1);
    await clock.advance(1);
    expect(sent).to.have.length(2);
    aborter.abort();
  });

  it('waits longer and longer, with chance, and not for ever', async () => {
    const stage = listen(['cut']);
    stage.clock.chance = 1;
    await stage.next();
    await stage.clock.advance(180_000);
    const pauses = stage.clock.slept.filter((ms) => ms < 45_000);
    expect(pauses.slice(0, 6)).to.deep.equal([1_000, 2_000, 4_000, 8_000, 16_000, 20_000]);
    expect(Math.max(...pauses)).to.equal(20_000);
    stage.aborter.abort();
    await stage.next();
    expect(stage.clock.pending, 'no timer is left').to.equal(0);
  });

  it('takes `retry:` as the least to draw from, within reason, and garbage for nothing', async () => {
    for (const [asked, pause] of [
      ['5000', 5_000],
      ['soon', 1_000],
      ['-7', 1_000],
      ['999999999', 20_000],
    ] as const) {
      const stage = listen([bytes(`retry: ${asked}\n\n`), 'cut']);
      stage.clock.chance = 1;
      await stage.next();
      expect(stage.clock.slept.filter((ms) => ms < 45_000)[0], asked).to.equal(pause);
      stage.aborter.abort();
    }
  });

  it('renews the token once, and says when the session is over', async () => {
    const renewals: unknown[] = [];
    let token = 'old';
    const renew = async (refused: string | undefined) => {
      renewals.push(refused);
      token = 'new';
      return true;
    };
    const good = listen([status(401), bytes(event('1'), 'open')], {token: () => token, renew});
    await good.next();
    expect([renewals, good.sent[1]!.get('authorization'), good.got.length]).to.deep.equal([['old'], 'Bearer new', 1]);
    good.aborter.abort();
    const twice = listen([status(401)], {token: () => token, renew});
    await twice.next();
    expect([twice.sent.length, twice.error?.code]).to.deep.equal([2, 'session-expired']);
    const over = listen([status(401)], {token: () => 'x', renew: async () => false});
    await over.next();
    expect([over.sent.length, over.error?.code]).to.deep.equal([1, 'session-expired']);
  });

  it('takes a silent line for dead, and one that says anything for alive', async () => {
    const silent = listen([bytes(event('1'), 'open'), bytes(event('2'), 'open')]);
    await silent.next();
    await silent.clock.advance(44_999);
    expect(silent.sent).to.have.length(1);
    await silent.clock.advance(2);
    expect(silent.got.map(({id}) => id)).to.deep.equal(['1', '2']);
    silent.aborter.abort();
    const mute = listen(['silence', bytes(event('1'), 'open')]);
    await mute.next();
    await mute.clock.advance(46_000);
    expect(
      mute.got.map(({id}) => id),
      'an answer that never comes is a silence too',
    ).to.deep.equal(['1']);
    mute.aborter.abort();
  });

  it('reads no faster than its events are taken', async () => {
    let read = 0;
    const busy = {
      status: 200,
      ok: true,
      headers: new Headers({'content-type': 'text/event-stream'}),
      body: {
        getReader: () => ({
          read: () => {
            read++;
            return Promise.resolve({done: false, value: new TextEncoder().encode(event(String(read)))});
          },
        }),
      },
    } as unknown as Response;
    let go!: () => void;
    const stage = listen(
      [busy],
      {},
      () =>
        new Promise((resolve) => {
          go = resolve;
        }),
    );
    await stage.next();
    expect([stage.got.length, read <= 3]).to.deep.equal([1, true]);
    stage.aborter.abort();
    go();
    await stage.next();
    expect(stage.over).to.equal(true);
  });

  it('stops a pause when the network is back', async () => {
    const stage = listen(['cut', bytes(event('1'), 'open')]);
    stage.clock.chance = 1;
    await stage.next();
    dispatchEvent(new Event('online'));
    await stage.next();
    expect(stage.got).to.have.length(1);
    stage.aborter.abort();
  });

  it('ends at once when nobody listens any more', async () => {
    const stage = listen([bytes(event('1'), 'open')]);
    await stage.next();
    stage.aborter.abort();
    await stage.next();
    expect([stage.over, stage.clock.pending, stage.states]).to.deep.equal([true, 0, ['connecting', 'open']]);
  });

  describe('a line that never ends A10', () => {
    /** A stream of pieces, made as they are asked for; says how many were. */
    const pieces = (piece: string, most: number, then = '') => {
      const made = {count: 0};
      const read = async () => {
        if (made.count > most) return {done: true};
        const text = made.count++ === most ? then : piece;
        return {done: false, value: new TextEncoder().encode(text)};
      };
      const answer = {...bytes(''), body: {getReader: () => ({read})}} as unknown as Response;
      return {made, answer};
    };

    it('is cut at a megabyte, and the stream is opened again after the last event', async () => {
      const {made, answer} = pieces('x'.repeat(65_536), 1_000);
      const stage = listen([bytes(event('1')), answer, status(204)]);
      for (let second = 0; second < 30 && !stage.over; second++) {
        await stage.next();
        await stage.clock.advance(1_000);
      }
      expect([stage.got.map(({id}) => id), stage.sent.length, stage.over]).to.deep.equal([['1'], 3, true]);
      expect(made.count, 'pieces of 64 kB').to.be.at.most(17);
      expect(stage.sent[2]!.get('last-event-id')).to.equal('1');
    });

    it('is handed on whole where it ends, however many pieces it comes in', async () => {
      const {answer} = pieces('x'.repeat(1_000), 900, '\n\n');
      const stage = listen([{...answer, body: prefixed('id: 7\ndata: ', answer)} as Response, status(204)]);
      for (let second = 0; second < 30 && !stage.over; second++) {
        await stage.next();
        await stage.clock.advance(1_000);
      }
      expect([stage.got.map(({id, data}) => [id, data.length]), stage.over]).to.deep.equal([[['7', 900_000]], true]);
    });

    const prefixed = (text: string, {body}: Response) => {
      const {read} = body!.getReader() as unknown as {read: () => Promise<unknown>};
      let first = true;
      return {
        getReader: () => ({
          read: () =>
            first ? ((first = false), Promise.resolve({done: false, value: new TextEncoder().encode(text)})) : read(),
        }),
      };
    };
  });
});
