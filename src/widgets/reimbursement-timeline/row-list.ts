import type {Act} from '../../contract/reimbursements.js';
import {isReadable} from '../../flows/reimbursement-list.js';

/** A line of the list: the head of a month, or an act with its rank in the month. */
export type Row = {readonly month: string; readonly act?: undefined} | {readonly month: string; readonly act: Act; readonly rank: number};

/**
 * The acts with the heads of their months, for any number of acts: months are found by halving, and no line is made before
 * it is asked for. An act that cannot be read has no date and stays with the one before it, or with
 * the first that has one.
 */
export class RowList {
  /** First act of each month. */
  readonly #heads: {month: string; act: number}[] = [];

  constructor(readonly acts: readonly Act[]) {
    for (let act = 0; act < acts.length;) {
      const month = this.#monthOf(act);
      this.#heads.push({month, act});
      act = this.#endOf(act, month);
    }
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

  /** How many lines at the end are as they were in another list. */
  tailSince(before: RowList): number {
    const [mine, theirs] = [this.acts, before.acts];
    const most = Math.min(mine.length, theirs.length);
    let same = 0;
    while (same < most && mine[mine.length - 1 - same] === theirs[theirs.length - 1 - same]) same++;
    // the head above the first of them may be another month's, or stand elsewhere: it is left out
    return same + this.#heads.filter(({act}) => act > mine.length - same).length;
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
    while (low + step < this.acts.length && this.#monthOf(low + step) === month) { low += step; step *= 2; }
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
