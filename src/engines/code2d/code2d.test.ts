import {expect} from '@open-wc/testing';
import {samples} from '../../testing/engine.js';
import {isSymbology, drawCode, type Symbology} from './code2d.js';
import {openReader, paint, photograph, read, svgAddress} from './testing/reader.js';

before(openReader);

/** The same payloads at each run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
const next = random(20261122);
const upTo = (limit: number) => Math.floor(next() * limit);
const bytesOf = (length: number, byte: () => number) => Uint8Array.from({length}, byte);
const utf8 = (text: string) => new TextEncoder().encode(text);
const digits = (length: number) => bytesOf(length, () => 48 + upTo(10));
const cardText = () => {
  const rights = `EX${'ABCDE'[upTo(5)]}`;
  const number = String(upTo(1e4)).padStart(4, '0');
  return utf8(`AMC00${upTo(1e6)};${upTo(1e10)};${rights};${number};${20260101 + upTo(365)}`);
};

async function wrong(kind: Symbology, payloads: readonly Uint8Array[]): Promise<string[]> {
  const misread: string[] = [];
  for (const payload of payloads) {
    const got = await read(kind, paint(await drawCode(kind, payload), 3));
    if (got?.join() !== payload.join()) misread.push(`${payload.join()} → ${got?.join()}`);
  }
  return misread;
}
const times = <T>(count: number, make: (index: number) => T) => Array.from({length: count}, (_, index) => make(index));
const some = <T>(count: number, make: (index: number) => T) => times(samples(count), make);

describe('engines/code2d MEM-22: what is painted is what was given', () => {
  const datamatrix: Record<string, () => Uint8Array[]> = {
    digits: () => some(500, (index) => digits(1 + (index % 60))),
    'card texts': () => some(500, cardText),
    'Latin 1': () => some(300, (index) => bytesOf(1 + (index % 80), () => 32 + upTo(224))),
    'UTF-8': () => some(200, (index) => utf8('Hélène Œuvrard ✚ '.repeat(1 + (index % 5)))),
    'any bytes': () => some(900, (index) => bytesOf(1 + (index % 120), () => upTo(256))),
    'many bytes, in every size of symbol': () =>
      some(120, (index) => bytesOf(Math.min(813, 40 + index * 7), () => upTo(256))),
    'the same byte over and over': () => some(256, (byte) => bytesOf(20, () => byte)),
  };
  for (const [what, payloads] of Object.entries(datamatrix))
    it(`Data Matrix: ${what}`, async () => expect(await wrong('datamatrix', payloads())).to.deep.equal([]));

  it('Data Matrix: each of the 21 sizes appears, square, from 10 to 104', async () => {
    const sides = new Set<number>();
    for (let length = 1; length < 1400; length += 3) {
      const {width, height} = await drawCode('datamatrix', digits(length));
      expect(width).to.equal(height);
      sides.add(width - 4);
    }
    expect([...sides]).to.deep.equal([
      10, 12, 14, 16, 18, 20, 22, 24, 26, 32, 36, 40, 44, 48, 52, 64, 72, 80, 88, 96, 104,
    ]);
  });

  it('QR code: digits, texts, bytes', async () => {
    expect(
      await wrong('qrcode', [
        ...some(200, (index) => digits(1 + index)),
        ...some(200, cardText),
        ...some(300, (index) => bytesOf(1 + index, () => upTo(256))),
      ]),
    ).to.deep.equal([]);
  });

  it('Code 128: digits in pairs and alone, texts, every printable sign', async () => {
    const printable = utf8(times(95, (index) => String.fromCharCode(32 + index)).join(''));
    const mixed = () =>
      utf8(
        times(1 + upTo(6), () =>
          upTo(2)
            ? String(upTo(10 ** (1 + upTo(9))))
            : times(1 + upTo(5), () => String.fromCharCode(32 + upTo(95))).join(''),
        ).join(''),
      );
    const texts = [
      ...times(12, (index) => printable.slice(index * 8, index * 8 + 8)),
      ...some(200, (index) => digits(1 + (index % 24))),
      ...some(400, mixed),
    ];
    expect(
      await wrong(
        'code128',
        texts.filter(({length}) => length),
      ),
    ).to.deep.equal([]);
  });

  it('as an SVG image drawn by the browser itself, at any zoom of a phone, between whole pixels too', async () => {
    for (const kind of ['datamatrix', 'qrcode', 'code128'] as const) {
      for (const payload of some(80, cardText)) {
        const scale = 3 + next() * 7;
        const got = await read(kind, await photograph(svgAddress(await drawCode(kind, payload), scale)));
        expect(got?.join(), `${kind} at ${scale}`).to.equal(payload.join());
      }
    }
  });

  it('refuses what it cannot hold rather than drawing something else', async () => {
    const failure = (kind: Symbology, payload: Uint8Array) =>
      drawCode(kind, payload).then(
        () => undefined,
        (error: unknown) => error,
      );
    expect(
      await failure(
        'datamatrix',
        bytesOf(815, () => 200),
      ),
    ).to.be.instanceOf(RangeError);
    expect(await failure('code128', utf8('é'))).to.be.instanceOf(RangeError);
    expect(await failure('code128', utf8(''))).to.be.instanceOf(RangeError);
    expect(
      await failure(
        'qrcode',
        bytesOf(4000, () => 200),
      ),
    ).to.be.an('error');
    expect(isSymbology('aztec')).to.equal(false);
    expect(isSymbology('toString')).to.equal(false);
  });
});
