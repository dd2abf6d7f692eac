/**
 * SHA-256 in plain code. The hosts of the mocks do not all have `crypto.subtle` (a phone testing a page served in clear
 * on the local network has none), and all must give the same hash.
 */
const roots = {square: [] as number[], cube: [] as number[]};
for (let candidate = 2; roots.cube.length < 64; candidate++) {
  if ([...Array(candidate - 2)].some((_, index) => candidate % (index + 2) === 0)) continue;
  if (roots.square.length < 8) roots.square.push(fraction(candidate ** (1 / 2)));
  roots.cube.push(fraction(candidate ** (1 / 3)));
}

function fraction(root: number): number {
  return ((root % 1) * 2 ** 32) | 0;
}

/** Lower-case hexadecimal hash of bytes, or of a text in UTF-8. */
export function sha256(content: Uint8Array | string): string {
  const data = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const padded = new Uint8Array((((data.length + 8) >> 6) << 6) + 64);
  padded.set(data);
  padded[data.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(data.length / 2 ** 29));
  view.setUint32(padded.length - 4, data.length << 3);

  const state = Int32Array.from(roots.square);
  const words = new Int32Array(64);
  for (let block = 0; block < padded.length; block += 64) {
    for (let i = 0; i < 16; i++) words[i] = view.getInt32(block + i * 4);
    for (let i = 16; i < 64; i++)
      words[i] =
        at(words, i - 16) + small(at(words, i - 15), 7, 18, 3) + at(words, i - 7) + small(at(words, i - 2), 17, 19, 10);
    compress(state, words);
  }
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function compress(state: Int32Array, words: Int32Array): void {
  let [a, b, c, d, e, f, g, h] = [...state] as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    const first = (h + big(e, 6, 11, 25) + ((e & f) ^ (~e & g)) + at(roots.cube, i) + at(words, i)) | 0;
    const second = (big(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((value, i) => {
    state[i] = at(state, i) + value;
  });
}

const at = (list: ArrayLike<number>, index: number): number => list[index] ?? 0;
const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));
const big = (word: number, x: number, y: number, z: number): number => turn(word, x) ^ turn(word, y) ^ turn(word, z);
const small = (word: number, x: number, y: number, shift: number): number =>
  turn(word, x) ^ turn(word, y) ^ (word >>> shift);

/** A visitor of a demo may type a real password: it is not kept. */
export function hashPassword(email: string, password: string): string {
  return sha256(`${email}\n${password}`);
}
