/**
 * Data Matrix ECC 200 (ISO/IEC 16022), square, from raw bytes. Text is packed two digits to a codeword (ASCII mode),
 * bytes as they are (Base 256); the shorter of the two is taken for the whole payload. See decision 34.
 */
import type {Modules} from './drawing.js';
import {errorCorrection} from './reed-solomon.js';

/**
 * Side in modules, regions per side, error codewords, interleaved blocks. Larger symbols exist; no phone shows them
 * sharply.
 */
const sizes = [
  [10, 1, 5, 1],
  [12, 1, 7, 1],
  [14, 1, 10, 1],
  [16, 1, 12, 1],
  [18, 1, 14, 1],
  [20, 1, 18, 1],
  [22, 1, 20, 1],
  [24, 1, 24, 1],
  [26, 1, 28, 1],
  [32, 2, 36, 1],
  [36, 2, 42, 1],
  [40, 2, 48, 1],
  [44, 2, 56, 1],
  [48, 2, 68, 1],
  [52, 2, 84, 2],
  [64, 4, 112, 2],
  [72, 4, 144, 4],
  [80, 4, 192, 4],
  [88, 4, 224, 4],
  [96, 4, 272, 4],
  [104, 4, 336, 6],
] as const;

const PAD = 129;
const UPPER_SHIFT = 235;
const LATCH_BASE_256 = 231;

/** @throws RangeError when the payload is longer than the largest symbol holds (about 1,600 digits or 814 bytes). */
export function dataMatrix(bytes: Uint8Array): Modules {
  const ascii = inAscii(bytes);
  const base256 = inBase256(bytes);
  const data = ascii.length <= base256.length ? ascii : base256;
  for (const [side, regions, errors, blocks] of sizes) {
    const inner = side - 2 * regions;
    const capacity = Math.floor(inner ** 2 / 8) - errors;
    if (data.length <= capacity)
      return framed(placed(protect(pad(data, capacity), errors, blocks), inner), side, regions);
  }
  throw new RangeError('data matrix: payload too long');
}

const isDigit = (byte: number | undefined): byte is number => byte !== undefined && byte >= 48 && byte <= 57;

function inAscii(bytes: Uint8Array): number[] {
  const words: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const [byte, next] = [bytes[at]!, bytes[at + 1]];
    if (isDigit(byte) && isDigit(next)) {
      words.push(130 + (byte - 48) * 10 + next - 48);
      at++;
    } else if (byte > 127) {
      words.push(UPPER_SHIFT, byte - 127);
    } else {
      words.push(byte + 1);
    }
  }
  return words;
}

function inBase256(bytes: Uint8Array): number[] {
  const {length} = bytes;
  const size = length < 250 ? [length] : [249 + Math.floor(length / 250), length % 250];
  // scattered by their place, so that equal bytes do not make a pattern that readers take for something else
  const scattered = [...size, ...bytes].map((byte, at) => (byte + ((149 * (at + 2)) % 255) + 1) % 256);
  return [LATCH_BASE_256, ...scattered];
}

function pad(data: readonly number[], capacity: number): number[] {
  const words = [...data];
  if (words.length < capacity) words.push(PAD);
  while (words.length < capacity) words.push(((PAD + ((149 * (words.length + 1)) % 253)) % 254) + 1);
  return words;
}

/** Data followed by the error codewords of each block, interleaved. */
function protect(data: readonly number[], errors: number, blocks: number): number[] {
  const words = [...data];
  for (let block = 0; block < blocks; block++) {
    const own = data.filter((_, at) => at % blocks === block);
    errorCorrection(own, errors / blocks).forEach((word, at) => {
      words[data.length + at * blocks + block] = word;
    });
  }
  return words;
}

type Spot = readonly [row: number, column: number];

/** Where the eight bits of a codeword lie, from the place of its last bit. */
const usual: readonly Spot[] = [
  [-2, -2],
  [-2, -1],
  [-1, -2],
  [-1, -1],
  [-1, 0],
  [0, -2],
  [0, -1],
  [0, 0],
];
/** In four situations a codeword is torn over the corners; negative places count from the end. */
const corners: readonly (readonly Spot[])[] = [
  [
    [-1, 0],
    [-1, 1],
    [-1, 2],
    [0, -2],
    [0, -1],
    [1, -1],
    [2, -1],
    [3, -1],
  ],
  [
    [-3, 0],
    [-2, 0],
    [-1, 0],
    [0, -4],
    [0, -3],
    [0, -2],
    [0, -1],
    [1, -1],
  ],
  [
    [-3, 0],
    [-2, 0],
    [-1, 0],
    [0, -2],
    [0, -1],
    [1, -1],
    [2, -1],
    [3, -1],
  ],
  [
    [-1, 0],
    [-1, -1],
    [0, -3],
    [0, -2],
    [0, -1],
    [1, -3],
    [1, -2],
    [1, -1],
  ],
];

/** Lays the codewords along diagonals, up then down, over a square of `side` modules. */
function placed(words: readonly number[], side: number): boolean[][] {
  const grid = Array.from({length: side}, () => Array<boolean | undefined>(side));
  let next = 0;
  const put = (spots: readonly Spot[]) => {
    const word = words[next++] ?? 0;
    spots.forEach(([row, column], bit) => {
      grid[row]![column] = ((word >> (7 - bit)) & 1) === 1;
    });
  };
  /** What would leave by one edge comes back by the other, shifted as the standard says. */
  const around = ([row, column]: Spot): Spot => {
    const shift = 4 - ((side + 4) % 8);
    if (row < 0) [row, column] = [row + side, column + shift];
    if (column < 0) [row, column] = [row + shift, column + side];
    return [row, column];
  };
  const free = (row: number, column: number) =>
    row >= 0 && row < side && column >= 0 && column < side && grid[row]![column] === undefined;
  const codeword = (row: number, column: number) => {
    if (free(row, column)) put(usual.map(([down, right]) => around([row + down, column + right])));
  };
  const corner = (which: number) =>
    put(corners[which]!.map(([row, column]) => [(row + side) % side, (column + side) % side]));

  let [row, column] = [4, 0];
  do {
    if (row === side && column === 0) corner(0);
    if (row === side - 2 && column === 0 && side % 4) corner(1);
    if (row === side - 2 && column === 0 && side % 8 === 4) corner(2);
    if (row === side + 4 && column === 2 && !(side % 8)) corner(3);
    for (; row >= 0 && column < side; row -= 2, column += 2) codeword(row, column);
    row += 1;
    column += 3;
    for (; row < side && column >= 0; row += 2, column -= 2) codeword(row, column);
    row += 3;
    column += 1;
  } while (row < side || column < side);

  // two by two modules that no codeword reaches hold a fixed pattern
  const last = side - 1;
  if (grid[last]![last] === undefined) {
    grid[last]![last] = true;
    grid[last - 1]![last - 1] = true;
  }
  return grid.map((cells) => Array.from(cells, Boolean));
}

/** Cuts the square into regions, each with its solid edges (left, below) and its dotted ones (above, right). */
function framed(grid: readonly (readonly boolean[])[], side: number, regions: number): boolean[][] {
  const region = grid.length / regions;
  const whole = region + 2;
  return Array.from({length: side}, (_, row) =>
    Array.from({length: side}, (_, column) => {
      const [y, x] = [row % whole, column % whole];
      if (x === 0 || y === whole - 1) return true;
      if (y === 0) return x % 2 === 0;
      if (x === whole - 1) return y % 2 === 1;
      return grid[Math.floor(row / whole) * region + y - 1]![Math.floor(column / whole) * region + x - 1]!;
    }),
  );
}
