import {ReimbursementChange, type Act, type Reimbursement} from '../../contract/reimbursements.js';
import type {Widget} from '../../element/widget.js';
import type {LiveListener} from '../../shell/live-changes.js';
import {matches} from './acts.js';
import type {ReimbursementList} from './reimbursement-list.js';

/** What is said; its words come with what is shown of it. */
export interface Announcement {
  kind: 'news' | 'outdated' | 'shownNews';
  count: number;
}

/** What was announced is not announced again so soon: a burst is one piece of news. */
const betweenAnnouncements = 10_000;

/**
 * What happened since the list was read. What is being read never moves by itself: a status changes where it stands,
 * new acts wait for a gesture.
 */
export class ReimbursementNews implements LiveListener<ReimbursementChange> {
  readonly topic = 'reimbursement';
  readonly schema = ReimbursementChange;
  /** So much happened that the list must be read again. */
  outdated = false;
  /** Said to those who do not see the list. */
  announcement: Announcement | undefined;
  #announcedAt = 0;
  readonly #waiting = new Map<string, Reimbursement>();

  constructor(
    private readonly host: Widget,
    private readonly list: ReimbursementList,
  ) {}

  /** How many acts wait to be shown. */
  get count(): number {
    return this.#waiting.size;
  }

  /** Something happened, oldest first. */
  receive(changes: readonly ReimbursementChange[]): void {
    const before = this.count;
    const added = new Set(changes.filter(({kind}) => kind === 'added').map(({act}) => act.id));
    const {filters} = this.list;
    // an act that changed further down is read with its page
    const acts = changes.map(({act}) => act).filter((act) => !this.list.isHidden(act));
    for (const act of this.list.update(acts))
      if (this.#waiting.has(act.id) || (added.has(act.id) && matches(act, filters))) this.#waiting.set(act.id, act);
    if (this.count > before) {
      this.host.tell('mutuelle-reimbursements-received', {count: this.count});
      this.#announce('news');
    }
    this.host.requestUpdate();
  }

  /** More happened than can be told one by one. */
  receiveTooMany(): void {
    this.outdated = true;
    this.#announce('outdated');
    this.host.requestUpdate();
  }

  /** Shows what waits; where the list is outdated, `reload` reads it again. */
  async show(reload: () => Promise<void>, reveal: (acts: readonly Act[]) => void): Promise<void> {
    this.announcement = this.count ? {kind: 'shownNews', count: this.count} : undefined;
    this.#announcedAt = 0;
    if (this.outdated) return reload();
    const acts = [...this.#waiting.values()];
    this.#waiting.clear();
    reveal(acts);
    await this.list.insert(acts);
  }

  /** These are in the list by now. */
  drop(acts: readonly Act[]): void {
    for (const {id} of acts) this.#waiting.delete(id);
  }

  /** The list is read anew: nothing is news. */
  reset(): void {
    this.#waiting.clear();
    this.outdated = false;
  }

  clear(): void {
    this.reset();
    this.announcement = undefined;
  }

  #announce(kind: Announcement['kind']): void {
    const now = Date.now();
    if (now - this.#announcedAt < betweenAnnouncements) return;
    this.#announcedAt = now;
    this.announcement = {kind, count: this.count};
  }
}
