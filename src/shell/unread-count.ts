/** How many are not read, as the server counts them; a smaller version is older. */
export interface Unread {
  count: number;
  version: number;
}

/** How many things are not read, as the server counts them: nothing is added or taken off here. */
export class UnreadCount {
  #known: Unread | undefined;

  constructor(private readonly changed: (count: number) => void) {}

  get count(): number | undefined {
    return this.#known?.count;
  }

  clear(): void {
    this.#known = undefined;
  }

  /** An older count may come later: it is no news. */
  take(unread: Unread): void {
    const known = this.#known;
    if (known && unread.version < known.version) return;
    this.#known = unread;
    if (known?.count !== unread.count) this.changed(unread.count);
  }
}
