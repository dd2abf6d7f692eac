import type {Act} from '../../contract/reimbursements.js';
import {isReadable} from '../../ui/blocks/act-parts.js';

/** The newest month is open before the member has opened or closed any; so is the one before where it has less acts. */
const few = 3;

/** Which months of the list are open. What the member opened or closed stays so while the element is in the page. */
export class MonthFolds {
  readonly #chosen = new Map<string, boolean>();
  #first: readonly string[] = [];
  /** Somebody who looks for something must find it: all months are open. */
  all = false;
  /** Another one after each change. */
  revision = 0;

  readonly isOpen = (month: string): boolean => this.all || (this.#chosen.get(month) ?? this.#first.includes(month));

  /** The list was read anew. */
  start(acts: readonly Act[], all: boolean): void {
    const [newest = '', before = ''] = monthsOf(acts);
    const many = acts.filter((act) => isReadable(act) && monthOf(act) === newest).length;
    this.#first = many < few ? [newest, before] : [newest];
    this.all = all;
    this.revision++;
  }

  set(month: string, open: boolean): void {
    this.#chosen.set(month, open);
    this.revision++;
  }

  /** These have just come: the member asked to see them. */
  reveal(acts: readonly Act[]): void {
    for (const month of monthsOf(acts)) if (!this.isOpen(month)) this.set(month, true);
  }

  clear(): void {
    this.#chosen.clear();
    this.start([], false);
  }
}

const monthOf = ({careDate}: {careDate: string}): string => careDate.slice(0, 7);
const monthsOf = (acts: readonly Act[]): string[] => [...new Set(acts.filter(isReadable).map(monthOf))];
