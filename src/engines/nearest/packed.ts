/**
 * Tens of thousands of points in about three bytes each: `docs/contract.md` describes the form. A directory of leaves
 * comes first (under 4 KB): where each leaf lies and how long it is. In a leaf, points are sorted from south to north;
 * the steps between them are Rice codes, the way east of the leaf's edge has a fixed number of bits, then the flags.
 */
import {leavesOf, type LeafPoints, type Leaves} from './leaves.js';

/** Ten thousand steps to a degree: 11 metres at most. */
const STEPS = 10_000;
const MAGIC = 0x4d4e5031; // MNP1
const HEADER = 12;
const MIN_LEAF = 64;
const MAX_DIRECTORY = 4096 - HEADER;
/** West edge, south edge, bits of the width, bits of the height, Rice parameter, bytes. */
const FIELDS = [22, 21, 5, 5, 4, 13] as const;
const ENTRY = FIELDS.reduce((sum, bits) => sum + bits, 0);

/** @throws RangeError for a form it does not know, or one that was cut short. */
export function unpack(bytes: Uint8Array): Leaves {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0) !== MAGIC) throw new RangeError('not packed points');
  const size = view.getUint32(4);
  const leafSize = view.getUint16(8);
  const flagBits = view.getUint8(10);
  const count = size ? Math.ceil(size / leafSize) : 0;
  const directory = new BitReader(bytes, HEADER);
  const boxes = new Float64Array(count * 4);
  const entries: {x: number; y: number; width: number; rice: number; start: number}[] = [];
  let start = HEADER + Math.ceil((count * ENTRY) / 8);
  for (let leaf = 0; leaf < count; leaf++) {
    const [x, y, width, height, rice, length] = FIELDS.map((bits) => directory.read(bits)) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    boxes.set(
      [degrees(y) - 90, degrees(x) - 180, degrees(y + 2 ** height - 1) - 90, degrees(x + 2 ** width - 1) - 180],
      leaf * 4,
    );
    entries.push({x, y, width, rice, start});
    start += length;
  }
  if (start > bytes.length) throw new RangeError('packed points are cut short');
  const opened: (LeafPoints | undefined)[] = [];
  return {
    size,
    boxes,
    open: (leaf) =>
      (opened[leaf] ??= read(
        bytes,
        entries[leaf]!,
        leaf * leafSize,
        Math.min(leafSize, size - leaf * leafSize),
        flagBits,
      )),
  };
}

function read(
  bytes: Uint8Array,
  entry: {x: number; y: number; width: number; rice: number; start: number},
  first: number,
  count: number,
  flagBits: number,
): LeafPoints {
  const bits = new BitReader(bytes, entry.start);
  const lats = new Float64Array(count),
    lons = new Float64Array(count),
    flags = new Uint8Array(count);
  let {y} = entry;
  for (let at = 0; at < count; at++) {
    y += bits.unary() * 2 ** entry.rice + bits.read(entry.rice);
    lats[at] = degrees(y) - 90;
    lons[at] = degrees(entry.x + bits.read(entry.width)) - 180;
    flags[at] = bits.read(flagBits);
  }
  return {lats, lons, flags, numbers: Uint32Array.from({length: count}, (_, at) => first + at)};
}

/**
 * Packs points; what `unpack` gives back lies on the grid of 1/10 000 degree, in an order of its own. `flagBits`: 0 to
 * 8.
 */
export function pack(
  points: {lats: ArrayLike<number>; lons: ArrayLike<number>; flags?: ArrayLike<number>},
  flagBits = 0,
): Uint8Array<ArrayBuffer> {
  const size = points.lats.length;
  const leafSize = Math.max(MIN_LEAF, Math.ceil(size / Math.floor((MAX_DIRECTORY * 8) / ENTRY)));
  const grid = {
    lats: Uint32Array.from(points.lats, (lat) => Math.round((lat + 90) * STEPS)),
    lons: Uint32Array.from(points.lons, (lon) => Math.round((lon + 180) * STEPS)),
    flags: points.flags,
  };
  const leaves = leavesOf(grid, leafSize);
  const directory = new BitWriter();
  const bodies: Uint8Array[] = [];
  for (let leaf = 0; leaf < leaves.boxes.length / 4; leaf++) {
    const {entry, body} = packLeaf(leaves.open(leaf), flagBits);
    entry.forEach((value, field) => directory.write(value, FIELDS[field]!));
    bodies.push(body);
  }
  const header = new DataView(new ArrayBuffer(HEADER));
  header.setUint32(0, MAGIC);
  header.setUint32(4, size);
  header.setUint16(8, leafSize);
  header.setUint8(10, flagBits);
  return joined([new Uint8Array(header.buffer), directory.bytes(), ...bodies]);
}

function packLeaf({lats: ys, lons: xs, flags}: LeafPoints, flagBits: number): {entry: number[]; body: Uint8Array} {
  const order = [...ys.keys()].sort((a, b) => ys[a]! - ys[b]! || xs[a]! - xs[b]!);
  const x = Math.min(...xs),
    y = ys[order[0]!]!;
  const width = bitsOf(Math.max(...xs) - x),
    height = bitsOf(ys[order.at(-1)!]! - y);
  const steps = order.map((number, at) => ys[number]! - (at ? ys[order[at - 1]!]! : y));
  const cost = (rice: number) => steps.reduce((sum, step) => sum + Math.floor(step / 2 ** rice) + 1 + rice, 0);
  const rice = Array.from({length: 16}, (_, parameter) => parameter).reduce((best, parameter) =>
    cost(parameter) < cost(best) ? parameter : best,
  );
  const bits = new BitWriter();
  order.forEach((number, at) => {
    bits.unary(Math.floor(steps[at]! / 2 ** rice));
    bits.write(steps[at]! % 2 ** rice, rice);
    bits.write(xs[number]! - x, width);
    bits.write(flags[number]!, flagBits);
  });
  const body = bits.bytes();
  return {entry: [x, y, width, height, rice, body.length], body};
}

const degrees = (steps: number): number => steps / STEPS;
const bitsOf = (value: number): number => (value > 0 ? 32 - Math.clz32(value) : 0);

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Most significant bit first. */
class BitReader {
  #bit: number;

  constructor(
    private readonly bytes: Uint8Array,
    start: number,
  ) {
    this.#bit = start * 8;
  }

  read(count: number): number {
    let value = 0;
    for (let left = count; left > 0;) {
      const free = 8 - (this.#bit & 7);
      const taken = Math.min(free, left);
      value = value * 2 ** taken + ((this.bytes[this.#bit >> 3]! >> (free - taken)) & (2 ** taken - 1));
      this.#bit += taken;
      left -= taken;
    }
    return value;
  }

  /** Ones up to a zero. */
  unary(): number {
    let count = 0;
    while (this.read(1) === 1) count++;
    return count;
  }
}

class BitWriter {
  readonly #bytes: number[] = [];
  #bit = 0;

  write(value: number, count: number): void {
    for (let at = count - 1; at >= 0; at--) this.#put(Math.floor(value / 2 ** at) % 2);
  }

  unary(count: number): void {
    for (let at = 0; at < count; at++) this.#put(1);
    this.#put(0);
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }

  #put(bit: number): void {
    if ((this.#bit & 7) === 0) this.#bytes.push(0);
    this.#bytes[this.#bit >> 3]! |= bit << (7 - (this.#bit & 7));
    this.#bit++;
  }
}
