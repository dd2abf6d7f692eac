/** Heights of many rows: where a row begins, and which row stands at a place, in a logarithm of their number (Fenwick tree). */
export class Heights {
  readonly #own: Float64Array;
  readonly #sums: Float64Array;

  /** `from` gives each height once. */
  constructor(readonly count: number, from: (index: number) => number) {
    this.#own = new Float64Array(count);
    this.#sums = new Float64Array(count + 1);
    for (let index = 0; index < count; index++) {
      const height = from(index);
      this.#own[index] = height;
      const at = index + 1;
      this.#sums[at] = this.#sums[at]! + height;
      const parent = at + (at & -at);
      if (parent <= count) this.#sums[parent] = this.#sums[parent]! + this.#sums[at]!;
    }
  }

  at(index: number): number {
    return this.#own[index] ?? 0;
  }

  /** A row turns out to be so high. Returns by how much that differs. */
  set(index: number, height: number): number {
    const more = height - this.at(index);
    if (!more || index >= this.count) return 0;
    this.#own[index] = height;
    for (let at = index + 1; at <= this.count; at += at & -at) this.#sums[at] = this.#sums[at]! + more;
    return more;
  }

  /** Pixels above a row; of all of them for `count`. */
  before(index: number): number {
    let sum = 0;
    for (let at = Math.min(index, this.count); at > 0; at -= at & -at) sum += this.#sums[at]!;
    return sum;
  }

  /** The row at so many pixels from the top; the first or the last beyond the ends. */
  rowAt(pixels: number): number {
    let index = 0;
    let left = pixels;
    for (let step = 2 ** Math.floor(Math.log2(Math.max(1, this.count))); step >= 1; step /= 2) {
      const next = index + step;
      if (next <= this.count && this.#sums[next]! <= left) {
        index = next;
        left -= this.#sums[next]!;
      }
    }
    return Math.max(0, Math.min(index, this.count - 1));
  }
}
