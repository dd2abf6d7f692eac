/**
 * Heights of many rows: where a row begins, and which row stands at a place, in a logarithm of their number (Fenwick
 * tree). They are counted from the bottom, because rows come in on top: a new one is one more number at the end, and
 * the sums of those below it stay as they are.
 */
export class Heights {
  /** The last row is at 0. */
  readonly #own: number[] = [];
  /** At 1, 2, 3…: of as many rows, down from this one, as the lowest bit of its place says. */
  readonly #sums = [0];

  get count(): number {
    return this.#own.length;
  }

  at(index: number): number {
    return this.#own[this.count - 1 - index] ?? 0;
  }

  /** The last `tail` rows stay; above them come others, `count` rows in all. `from` gives each new height once. */
  replace(count: number, tail: number, from: (index: number) => number): void {
    this.#own.length = tail;
    this.#sums.length = tail + 1;
    for (let index = count - tail - 1; index >= 0; index--) {
      let sum = from(index);
      const place = this.#own.push(sum);
      for (let part = place - 1; part > place - (place & -place); part -= part & -part) sum += this.#sums[part]!;
      this.#sums.push(sum);
    }
  }

  /** A row turns out to be so high. Returns by how much that differs. */
  set(index: number, height: number): number {
    const more = height - this.at(index);
    if (!more || index >= this.count) return 0;
    this.#own[this.count - 1 - index] = height;
    for (let place = this.count - index; place <= this.count; place += place & -place) this.#sums[place]! += more;
    return more;
  }

  /** Pixels above a row; of all of them for `count`. */
  before(index: number): number {
    return this.#lowest(this.count) - this.#lowest(this.count - index);
  }

  /** The row at so many pixels from the top; the first or the last beyond the ends. */
  rowAt(pixels: number): number {
    let left = this.#lowest(this.count) - pixels;
    let below = 0;
    for (let step = 2 ** Math.floor(Math.log2(Math.max(1, this.count))); step >= 1; step /= 2) {
      const next = below + step;
      if (next <= this.count && this.#sums[next]! < left) {
        below = next;
        left -= this.#sums[next]!;
      }
    }
    return Math.max(0, this.count - 1 - below);
  }

  /** Pixels of so many rows, from the bottom. */
  #lowest(rows: number): number {
    let sum = 0;
    for (let place = rows; place > 0; place -= place & -place) sum += this.#sums[place]!;
    return sum;
  }
}
