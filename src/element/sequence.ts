/** Something that happened, with its number: the server counts one by one. */
export interface Numbered {
  readonly revision: number;
}

/** What comes in any order, any number of times, put in order and given once. */
export class Sequence<C extends Numbered> {
  readonly #ahead = new Map<number, C>();
  #last: number;

  constructor(last: number) {
    this.#last = last;
  }

  /** Number of the last change given. */
  get last(): number {
    return this.#last;
  }

  /** Something is missing: later changes are here and wait for it. */
  get gap(): boolean {
    return this.#ahead.size > 0;
  }

  /** What may now be given, in order: nothing for what is known already or comes too early. */
  take(change: C): C[] {
    if (change.revision > this.#last) this.#ahead.set(change.revision, change);
    return this.#next();
  }

  /** Goes on elsewhere: what was before is read another way. Gives what may be given from there. */
  jump(revision: number): C[] {
    this.#last = revision;
    for (const known of this.#ahead.keys()) if (known <= revision) this.#ahead.delete(known);
    return this.#next();
  }

  #next(): C[] {
    const ready: C[] = [];
    for (let next = this.#ahead.get(this.#last + 1); next; next = this.#ahead.get(this.#last + 1)) {
      this.#ahead.delete(next.revision);
      this.#last = next.revision;
      ready.push(next);
    }
    return ready;
  }
}
