/** K9, A11h: what a stream means, by the standard (WHATWG HTML 9.2.6). Each case is read whole, and byte by byte. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {EventStreamParser} from './event-parser.js';
import {FakeClock, settle} from './http.harness.js';
import {openStream, type RawEvent} from './stream.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const pieces = (bytes: Uint8Array, size: number) =>
  Array.from({length: Math.ceil(bytes.length / size)}, (_, index) => bytes.slice(index * size, (index + 1) * size));

/** Events as `type|id|data`, with the pauses asked and the last id. */
function read(bytes: Uint8Array, size = Infinity, since = '') {
  const parser = new EventStreamParser(since);
  const items = pieces(bytes, Math.min(size, bytes.length || 1)).flatMap((piece) => parser.push(piece));
  return {
    events: items.flatMap(({event}) => (event ? [`${event.type}|${event.id}|${event.data}`] : [])),
    retries: items.flatMap(({retry}) => (retry === undefined ? [] : [retry])),
    last: items.reduce((last, {id}) => id ?? last, since),
  };
}

interface Case {
  name: string;
  stream: string | Uint8Array;
  events: string[];
  retries?: number[];
  last?: string;
}

const cases: Case[] = [
  {name: 'one mark of UTF-8 is no text', stream: '\ufeffdata:1\n\n\ufeffdata:2\n\ndata:3\n\n', events: ['1', '3']},
  {name: 'a second mark belongs to the field', stream: '\ufeff\ufeffdata:1\n\ndata:2\n\n', events: ['2']},
  {name: 'a mark inside the data is data', stream: 'data:\ufeff1\n\n', events: ['\ufeff1']},
  {
    name: 'comments say nothing, however long',
    stream: `data:1\n:\0\n:\r\ndata:2\n:${'x'.repeat(5000)}\rdata:3\n:data:fail\r:${'y'.repeat(5000)}\ndata:4\n\n`,
    events: ['1\n2\n3\n4'],
  },
  {
    name: 'what no empty line ends is no event',
    stream: 'retry:1000\ndata:1\n\nid:x\ndata:2',
    events: ['1'],
    retries: [1000],
  },
  {
    name: 'data: empty, without a colon, several',
    stream: 'data:\n\ndata\ndata\n\ndata:test\n\n',
    events: ['', '\n', 'test'],
  },
  {name: 'event: empty is a message', stream: 'event: \ndata:data\n\n', events: ['data']},
  {
    name: 'event: the last one counts, for one event',
    stream: 'event:a\nevent:test\ndata:x\n\ndata:y\n\n',
    events: ['test|x', 'y'],
  },
  {name: 'event: with empty data is an event', stream: 'event: refresh\ndata:\n\n', events: ['refresh|']},
  {name: 'event: without data is none, and forgets its name', stream: 'event: test\n\ndata:x\n\n', events: ['x']},
  {
    name: 'id: stays until another comes',
    stream: 'id:1\ndata:a\n\ndata:b\n\nid:2\ndata:c\n\n',
    events: ['#1|a', '#1|b', '#2|c'],
    last: '2',
  },
  {name: 'id: any text of Unicode', stream: 'id: …\ndata:hello\n\n', events: ['#…|hello'], last: '…'},
  {name: 'id: empty takes it back', stream: 'id:1\ndata:a\n\nid:\ndata:b\n\n', events: ['#1|a', 'b'], last: ''},
  {
    name: 'id: without a colon takes it back',
    stream: 'id:1\ndata:a\n\nid\ndata:b\n\n',
    events: ['#1|a', 'b'],
    last: '',
  },
  {
    name: 'id: with NUL is left out',
    stream: 'id:1\ndata:a\n\nid:2\0x\ndata:b\n\n',
    events: ['#1|a', '#1|b'],
    last: '1',
  },
  {name: 'id: without data moves on', stream: 'id:7\n\n', events: [], last: '7'},
  {name: 'id: not before the event is whole', stream: 'id:1\ndata:a\n\nid:2\n', events: ['#1|a'], last: '1'},
  {
    name: 'fields: exact names, one space',
    stream:
      'data:\0\ndata:  2\rData:1\ndata\0:2\ndata:1\r\0data:4\nda-ta:3\rdata_5\ndata:3\rdata:\r\n data:32\ndata:4\n\n',
    events: ['\0\n 2\n1\n3\n\n4'],
  },
  {name: 'retry: digits', stream: 'retry:3000\ndata:x\n\n', events: ['x'], retries: [3000]},
  {
    name: 'retry: anything else is nothing',
    stream: 'retry:3000\nretry:1000x\nretry:-1\nretry: 1e3\ndata:x\n\n',
    events: ['x'],
    retries: [3000],
  },
  {name: 'retry: empty is nothing', stream: 'retry\nretry:\ndata:test\n\n', events: ['test']},
  {
    name: 'unknown fields say nothing',
    stream: 'data:test\n data\ndata\nfoobar:xxx\njustsometext\n:thisisacommentyay\ndata:test\n\n',
    events: ['test\n\ntest'],
  },
  {
    name: 'one leading space goes, a tab stays',
    stream: 'data:\ttest\rdata: \ndata:test\n\n',
    events: ['\ttest\n\ntest'],
  },
  {
    name: 'lines end with CR, LF or both',
    stream: 'data:test\r\ndata\ndata:test\r\n\r\ndata:2\r\rdata:3\n\n',
    events: ['test\n\ntest', '2', '3'],
  },
  {name: 'a bare CR LF pair is one end', stream: 'data:a\r\n\r\n\r\ndata:b\r\n\r\n', events: ['a', 'b']},
  {name: 'NUL is text', stream: 'data:\0\n\n', events: ['\0']},
  {name: 'it is UTF-8', stream: 'data:ok…\n\n', events: ['ok…']},
  {
    name: 'bytes that are no UTF-8 are told as such',
    stream: new Uint8Array([...utf8('data:'), 0xff, ...utf8('\n\n')]),
    events: ['\ufffd'],
  },
];

/** `#id|data`, `type|data` and `data` as read. */
function spelled(event: string): string {
  const id = /^#([^|]*)\|/s.exec(event);
  if (id) return `message|${id[1]}|${event.slice(id[0].length)}`;
  const type = /^(test|refresh)\|/.exec(event);
  return type ? `${type[1]}||${event.slice(type[0].length)}` : `message||${event}`;
}

describe('the format of a stream K9', () => {
  for (const {name, stream, events, retries = [], last} of cases)
    for (const [how, size] of [
      ['whole', Infinity],
      ['byte by byte', 1],
    ] as const)
      it(`${name} (${how})`, () => {
        const found = read(typeof stream === 'string' ? utf8(stream) : stream, size);
        expect(found.events).to.deep.equal(events.map(spelled));
        expect(found.retries).to.deep.equal(retries);
        if (last !== undefined) expect(found.last).to.equal(last);
      });

  it('means the same however the network cuts it', () => {
    const line = fc.constantFrom(
      'data',
      'data:',
      'data: a',
      'id: 1',
      'id:',
      'id',
      'event: x',
      ':c',
      'retry: 5',
      '',
      '',
      '\ufeffdata:x',
      '…',
    );
    const end = fc.constantFrom('\n', '\r', '\r\n');
    const stream = fc
      .array(fc.tuple(line, end), {maxLength: 30})
      .map((lines) => lines.map((each) => each.join('')).join(''));
    fc.assert(
      fc.property(stream, fc.integer({min: 1, max: 9}), (text, size) => {
        expect(read(utf8(text), size)).to.deep.equal(read(utf8(text)));
      }),
      {numRuns: 500},
    );
  });

  it('goes on from the id of the connection before', () => {
    expect(read(utf8('data:x\n\n'), Infinity, '6').events).to.deep.equal(['message|6|x']);
  });
});

describe('an id that goes back to the server K5 W1', () => {
  /** The header of the second connection, after an event with this id. */
  async function second(id: string): Promise<{header: string | null; got: RawEvent[]}> {
    const clock = new FakeClock();
    clock.chance = 1;
    const aborter = new AbortController();
    const sent: Headers[] = [];
    const got: RawEvent[] = [];
    const fetch = (_: unknown, {headers}: RequestInit = {}) => {
      sent.push(new Headers(headers));
      if (sent.length > 2) return new Promise<Response>(() => {});
      const first = sent.length === 1;
      const chunks = [utf8(first ? `id: ${id}\ndata: 1\n\n` : 'data: 2\n\n')];
      const body = new ReadableStream({
        pull: (control) => {
          const chunk = chunks.shift();
          if (chunk) control.enqueue(chunk);
          else if (first) control.close();
        },
      });
      return Promise.resolve(new Response(body, {headers: {'content-type': 'text/event-stream'}}));
    };
    void (async () => {
      const url = 'https://api.example.org/changes';
      for await (const event of openStream({id: 'changes', url, fetch: fetch as never, clock, signal: aborter.signal}))
        got.push(event);
    })();
    await settle();
    await clock.advance(1_000);
    await settle();
    aborter.abort();
    return {header: sent[1]?.get('last-event-id') ?? null, got};
  }
  const bytesOf = (header: string | null) =>
    header === null ? null : new TextDecoder().decode(Uint8Array.from(header, (sign) => sign.charCodeAt(0)));

  for (const id of ['…', 'é', '漢字', '1', 'a b', '👶'])
    it(`${id}: the stream goes on, and the server reads it`, async () => {
      const {header, got} = await second(id);
      expect(bytesOf(header)).to.equal(id);
      expect(got.map(({data}) => data)).to.deep.equal(['1', '2']);
    });

  it('one that no header holds is left out, and the stream goes on', async () => {
    const {header, got} = await second('x'.repeat(5_000));
    expect(header).to.equal(null);
    expect(got.map(({data}) => data)).to.deep.equal(['1', '2']);
  });
});

describe('the type of a stream K9', () => {
  const types: [type: string, isStream: boolean][] = [
    ['text/event-stream', true],
    ['text/event-stream;', true],
    ['text/event-stream;charset=windows-1252', true],
    ['text/event-stream; x bogus', true],
    ['TEXT/Event-Stream', true],
    ['x bogus', false],
    ['text/event-stream-x', false],
    ['text/x-bogus', false],
  ];
  for (const [type, isStream] of types)
    it(`${type}: ${isStream ? 'read' : 'not read'}`, async () => {
      const aborter = new AbortController();
      const got: RawEvent[] = [];
      const answers = [new Response('data:1\n\n', {headers: {'content-type': type}})];
      const fetch = () => Promise.resolve(answers.shift() ?? new Promise<Response>(() => {}));
      void (async () => {
        const line = {id: 'c', url: 'https://api.example.org/c', clock: new FakeClock(), signal: aborter.signal};
        for await (const event of openStream({...line, fetch: fetch as never})) got.push(event);
      })();
      await settle();
      aborter.abort();
      expect(got.length > 0).to.equal(isStream);
    });
});
