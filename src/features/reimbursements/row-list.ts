import type {Act} from '../../contract/reimbursements.js';
import {isReadable} from './acts.js';

/** A line of the list: the head of a month, or an act with its rank in the month. */
export type Row =
  | {readonly month: string; readonly act?: undefined}
  | {readonly month: string; readonly act: Act; readonly rank: number};

/**
 * The acts with the heads of their months, for any number of acts: months are found by halving, and no line is made
 * before it is asked for. An act that cannot be read has no date and stays with the one before it, or with the first
 * that has one.
 */
export class RowList {
  /** First act of each month. */
  readonly #heads: {month: string; act: number}[] = [];

  /** How many lines at the end are as they were before. */
  readonly tail: number;

  /** Acts mostly come in on top of those there were `before`: months further down are taken from there. */
  constructor(
    readonly acts: readonly Act[],
    before?: RowList,
  ) {
    let tail = before ? sameAtEnd(acts, before.acts) : 0;
    // acts without a date belong to the month above them, which may be another one now
    while (tail && !isReadable(acts[acts.length - tail]!)) tail--;
    const more = acts.length - (before?.acts.length ?? 0);
    for (let act = 0; act < acts.length;) {
      const known = act >= acts.length - tail ? before!.#headAt(act - more) : -1;
      if (known >= 0) {
        this.#heads.push(...before!.#heads.slice(known).map((head) => ({month: head.month, act: head.act + more})));
        break;
      }
      const month = this.#monthOf(act);
      this.#heads.push({month, act});
      act = this.#endOf(act, month);
    }
    // the head above the first of them may be new, or stand elsewhere: it is left out
    this.tail = tail + this.#heads.filter(({act}) => act > acts.length - tail).length;
  }

  get length(): number {
    return this.acts.length + this.#heads.length;
  }

  at(index: number): Row {
    const place = this.#headBefore(index);
    const head = this.#heads[place]!;
    const rank = index - head.act - place;
    return rank === 0 ? {month: head.month} : {month: head.month, act: this.acts[head.act + rank - 1]!, rank};
  }

  key(index: number): string {
    const {month, act} = this.at(index);
    return act ? act.id : `month ${month}`;
  }

  /** Where an act stands; -1 for one that is not there. */
  indexOf(id: string): number {
    const act = this.acts.findIndex((each) => each.id === id);
    if (act < 0) return -1;
    let place = this.#heads.length - 1;
    while (this.#heads[place]!.act > act) place--;
    return act + place + 1;
  }

  /** The head right above an act; -1 if there is none. */
  #headAt(act: number): number {
    return this.#heads.findIndex((head) => head.act === act);
  }

  #monthOf(index: number): string {
    for (let at = index; at >= 0; at--) {
      const act = this.acts[at]!;
      if (isReadable(act)) return act.careDate.slice(0, 7);
    }
    return this.acts.find(isReadable)?.careDate.slice(0, 7) ?? '';
  }

  /** The first act after those of a month; acts are sorted, newest first. */
  #endOf(first: number, month: string): number {
    let low = first + 1;
    let step = 64;
    while (low + step < this.acts.length && this.#monthOf(low + step) === month) {
      low += step;
      step *= 2;
    }
    let high = Math.min(this.acts.length, low + step);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#monthOf(middle) === month) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The head at or above a line. */
  #headBefore(index: number): number {
    let low = 0;
    let high = this.#heads.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#heads[middle]!.act + middle <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** The only walk through all acts: nothing but a comparison each. */
function sameAtEnd(one: readonly Act[], other: readonly Act[]): number {
  const [length, shift, most] = [one.length, other.length - one.length, Math.min(one.length, other.length)];
  let same = 0;
  while (same < most && one[length - 1 - same] === other[length - 1 - same + shift]) same++;
  return same;
}
