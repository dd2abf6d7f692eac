import type {Act} from '../../contract/reimbursements.js';
import {isReadable} from '../../ui/blocks/act-parts.js';

/** A line of the list: the head of a month, or an act with its rank in the month. */
export type Row =
  | {readonly month: string; readonly open: boolean; readonly act?: undefined}
  | {readonly month: string; readonly act: Act; readonly rank: number};

interface Head {
  month: string;
  /** Its first act, its own line, and whether lines of its acts follow. */
  act: number;
  line: number;
  open: boolean;
}

/**
 * The acts with the heads of their months, for any number of acts: months are found by halving, and no line is made
 * before it is asked for. A month that is not open is its head alone. An act that cannot be read has no date and stays
 * with the one before it, or with the first that has one.
 */
export class RowList {
  readonly #heads: Head[] = [];

  /** How many lines at the end are as they were before. */
  readonly tail: number;

  /** Acts mostly come in on top of those there were `before`: months further down are taken from there. */
  constructor(
    readonly acts: readonly Act[],
    before?: RowList,
    isOpen: (month: string) => boolean = () => true,
  ) {
    let tail = before ? sameAtEnd(acts, before.acts) : 0;
    // acts without a date belong to the month above them, which may be another one now
    while (tail && !isReadable(acts[acts.length - tail]!)) tail--;
    const more = acts.length - (before?.acts.length ?? 0);
    const found: {month: string; act: number}[] = [];
    for (let act = 0; act < acts.length;) {
      const known = act >= acts.length - tail ? before!.#headAt(act - more) : -1;
      if (known >= 0) {
        found.push(...before!.#heads.slice(known).map((head) => ({month: head.month, act: head.act + more})));
        break;
      }
      const month = this.#monthOf(act);
      found.push({month, act});
      act = this.#endOf(act, month);
    }
    let line = 0;
    for (const [place, {month, act}] of found.entries()) {
      const open = isOpen(month);
      this.#heads.push({month, act, line, open});
      line += 1 + (open ? (found[place + 1]?.act ?? acts.length) - act : 0);
    }
    this.length = line;
    this.tail = before ? this.#linesAtEnd(acts.length - tail, before) : 0;
  }

  readonly length: number;

  at(index: number): Row {
    const {month, act, line, open} = this.#heads[this.#headBefore(index)]!;
    const rank = index - line;
    return rank === 0 ? {month, open} : {month, act: this.acts[act + rank - 1]!, rank};
  }

  key(index: number): string {
    const {month, act} = this.at(index);
    return act ? act.id : keyOf(month);
  }

  /** Where a line stands, by its key; -1 for one that is not there. */
  indexOf(key: string): number {
    const head = this.#heads.find(({month}) => keyOf(month) === key);
    if (head) return head.line;
    const act = this.acts.findIndex((each) => each.id === key);
    if (act < 0) return -1;
    const of = this.#heads.findLast((each) => each.act <= act)!;
    return of.open ? of.line + 1 + act - of.act : -1;
  }

  /** The head right above an act; -1 if there is none. */
  #headAt(act: number): number {
    return this.#heads.findIndex((head) => head.act === act);
  }

  /** Lines as they were before, where the acts from `first` on are. */
  #linesAtEnd(first: number, before: RowList): number {
    const wasOpen = new Map(before.#heads.map(({month, open}) => [month, open]));
    let end = this.length;
    for (const {month, act, line, open} of this.#heads.toReversed()) {
      if (wasOpen.get(month) !== open) break;
      // the head above the first of them may be new, or stand elsewhere: it is left out
      if (act <= first) return this.length - (open ? Math.min(end, line + 1 + first - act) : end);
      end = line;
    }
    return this.length - end;
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
      if (this.#heads[middle]!.line <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

const keyOf = (month: string): string => `month ${month}`;

/** The only walk through all acts: nothing but a comparison each. */
function sameAtEnd(one: readonly Act[], other: readonly Act[]): number {
  const [length, shift, most] = [one.length, other.length - one.length, Math.min(one.length, other.length)];
  let same = 0;
  while (same < most && one[length - 1 - same] === other[length - 1 - same + shift]) same++;
  return same;
}
