/**
 * The part of a long list that is worth being in the page: what is seen, a little around it, and what has the focus.
 * Rows stay in the flow between two blanks, so that a text zoom, an open row or a narrow widget moves them as it moves
 * any text. Why not a package: decision 32. The list needs `overflow-anchor: none`: the window itself keeps in place
 * what is read.
 */
import {Heights} from './heights.js';
import {scrollerOf} from './scroller.js';

export interface WindowedRow {
  readonly index: number;
  /** Pixels left empty above. */ readonly above: number;
}
export interface WindowedRows {
  readonly rows: readonly WindowedRow[];
  /** Pixels left empty below the last one. */ readonly below: number;
}

export interface WindowingOptions {
  /** Around which the rows stand. */
  list: HTMLElement;
  count: number;
  key: (index: number) => string;
  /** Height in pixels, before it is measured. */
  estimate: (index: number) => number;
  /** A row that must stay, whatever is seen: the one with the focus. */
  keep: () => number | undefined;
  /** Other rows are to be shown. */
  changed: () => void;
}

/** Rows are there this far beyond what is seen, and others are asked for when less than half of it is left. */
const around = 800;

export class Windowing {
  readonly #scroller: Element | undefined;
  readonly #observer = new ResizeObserver((entries) => this.#resized(entries));
  readonly #heights = new Heights();
  #options: WindowingOptions;
  #first = 0;
  #last = -1;
  /** Pixels to scroll by, once the rows that were chosen are in the page. */
  #owed = 0;
  /** Heights of rows that were in the page, by their keys. */
  readonly #known = new Map<string, number>();

  constructor(options: WindowingOptions) {
    this.#options = options;
    this.#scroller = scrollerOf(options.list);
    this.#heights.replace(options.count, 0, options.estimate);
    // scrolling of whatever is around the list comes by here
    document.addEventListener('scroll', this.#scrolled, {capture: true, passive: true});
    addEventListener('resize', this.#scrolled);
    this.#look(true);
  }

  /**
   * What the list holds from now on; `tail`: how many rows at its end are as they were. To be told before these rows
   * are put in the page, so that they are put there once; `settle` follows.
   */
  update(options: WindowingOptions, tail: number): void {
    const before = this.#options;
    const {top} = this.#seen();
    const anchor = this.#heights.rowAt(top);
    const anchorKey = before.count ? before.key(anchor) : '';
    const was = this.#heights.before(anchor);
    this.#options = options;
    const heightOf = (index: number) => this.#known.get(options.key(index)) ?? options.estimate(index);
    this.#heights.replace(options.count, tail, heightOf);
    if (top > 0) {
      const kept = anchor >= before.count - tail;
      const now = kept ? anchor + options.count - before.count : findKey(options, anchorKey);
      if (now >= 0) this.#owed += this.#heights.before(now) - was;
    }
    this.#look(true);
  }

  /** The rows are in the page: the one that was seen first goes back to its place on the screen. */
  settle(): void {
    const owed = this.#owed;
    this.#owed = 0;
    if (owed) this.#scrollBy(owed);
  }

  get visible(): WindowedRows {
    const {count, keep} = this.#options;
    const indexes = withKept(this.#first, Math.min(this.#last, count - 1), keep(), count);
    let end = 0;
    const rows = indexes.map((index) => {
      const start = this.#heights.before(index);
      const above = start - end;
      end = start + this.#heights.at(index);
      return {index, above};
    });
    return {rows, below: Math.max(0, this.#heights.before(count) - end)};
  }

  /** A row in the page: its true height counts from now on. It carries its index as `data-index`. */
  measure(row: Element): void {
    this.#observer.observe(row, {box: 'border-box'});
  }

  close(): void {
    document.removeEventListener('scroll', this.#scrolled, {capture: true});
    removeEventListener('resize', this.#scrolled);
    this.#observer.disconnect();
  }

  readonly #scrolled = (): void => {
    if (this.#look(false)) this.#options.changed();
  };

  /** Chooses the rows. False when those in the page still do. */
  #look(anyway: boolean): boolean {
    const {top, bottom} = this.#seen();
    const {count} = this.#options;
    const enough = around / 2;
    const covered =
      (this.#first === 0 || this.#heights.before(this.#first) <= top - enough) &&
      (this.#last >= count - 1 || this.#heights.before(this.#last + 1) >= bottom + enough);
    if (covered && !anyway) return false;
    this.#first = this.#heights.rowAt(top - around);
    this.#last = this.#heights.rowAt(bottom + around);
    return true;
  }

  /** The part of the list that is seen, in pixels from its top; while a scroll is owed, what will be. */
  #seen(): {top: number; bottom: number} {
    const top = this.#options.list.getBoundingClientRect().top - this.#owed;
    const port = this.#scroller?.getBoundingClientRect();
    const portTop = Math.max(0, port?.top ?? 0);
    return {
      top: Math.max(0, portTop - top),
      bottom: Math.max(0, Math.min(innerHeight, port?.bottom ?? innerHeight) - top),
    };
  }

  /** Before the next paint: what is above what is seen must not push it. */
  #resized(entries: readonly ResizeObserverEntry[]): void {
    const {top} = this.#seen();
    let push = 0;
    /** By how much the rows before are higher than they were said to be. */
    let shift = 0;
    const indexOf = ({target}: ResizeObserverEntry) => Number((target as HTMLElement).dataset['index']);
    for (const entry of [...entries].sort((a, b) => indexOf(a) - indexOf(b))) {
      const {target, borderBoxSize, contentRect} = entry;
      const index = indexOf(entry);
      if (!target.isConnected) this.#observer.unobserve(target);
      if (!target.isConnected || !(index < this.#options.count)) continue;
      const bottom = this.#heights.before(index + 1) - shift;
      const more = this.#heights.set(index, borderBoxSize[0]?.blockSize ?? contentRect.height);
      this.#known.set(this.#options.key(index), this.#heights.at(index));
      shift += more;
      if (bottom <= top) push += more;
    }
    if (push) this.#scrollBy(push);
    // other rows come with the next frame: here they would make the browser complain of a loop
    if (this.#look(false)) requestAnimationFrame(() => this.#options.changed());
  }

  #scrollBy(pixels: number): void {
    if (Math.abs(pixels) >= 1) (this.#scroller ?? window).scrollBy({top: pixels, behavior: 'instant'});
  }
}

function findKey({count, key}: WindowingOptions, wanted: string): number {
  for (let index = 0; index < count; index++) if (key(index) === wanted) return index;
  return -1;
}

function withKept(first: number, last: number, kept: number | undefined, count: number): number[] {
  const rows = Array.from({length: Math.max(0, last - first + 1)}, (_, index) => first + index);
  if (kept === undefined || kept < 0 || kept >= count || (kept >= first && kept <= last)) return rows;
  return kept < first ? [kept, ...rows] : [...rows, kept];
}
