import {plain, WidgetHarness} from '../../testing/harness.js';
import type {ReimbursementTimeline} from './reimbursement-timeline.js';

/** Works a `<mutuelle-reimbursement-timeline>` as a member does. */
export class ReimbursementTimelineHarness extends WidgetHarness<ReimbursementTimeline> {
  /** The list, or why there is none, has arrived. */
  async ready(): Promise<void> {
    await this.until(
      () => this.root.querySelector('.acts, .blank-list') && !this.root.querySelector('[aria-busy=true]'),
    );
  }

  /** Chooses in a filter, by its id without `by-`. */
  async choose(filter: string, value: string): Promise<void> {
    const control = this.root.querySelector<HTMLSelectElement | HTMLInputElement>(`#by-${filter}`)!;
    control.value = value;
    control.dispatchEvent(new Event('change', {bubbles: true}));
    await this.ready();
  }

  /** Acts in the page, as they are read. */
  get acts(): {id: string; name: string; sub: string; remaining: string; split: string; status: string}[] {
    return [...this.root.querySelectorAll('.act')].map((each) => ({
      id: (each as HTMLElement).dataset['id'] ?? '',
      name: plain(each.querySelector('.act-name')),
      sub: plain(each.querySelector('.act-sub')),
      remaining: plain(each.querySelector('.act-amount')),
      split: plain(each.querySelector('.act-split')),
      status: plain(each.querySelector('.badge')),
    }));
  }

  /** Heads of the months in the page, with their sums. */
  get months(): string[] {
    return this.read('.month-head');
  }

  /** Months that are closed. */
  get closed(): string[] {
    return this.read('.month-fold[aria-expanded=false]');
  }

  /** Opens all months: a list of one page is then whole in the page. */
  async openMonths(): Promise<void> {
    for (let fold; (fold = this.root.querySelector<HTMLElement>('.month-fold[aria-expanded=false]'));) {
      fold.click();
      await this.element.updateComplete;
    }
  }

  get news(): string {
    return plain(this.root.querySelector('.news'));
  }

  /** Opens an act by what it is called. */
  async open(name: string): Promise<string> {
    const act = [...this.root.querySelectorAll('.act')].find((each) =>
      plain(each.querySelector('.act-name')).includes(name),
    );
    if (!act) throw new Error(`no act « ${name} »: ${this.acts.map((each) => each.name).join(', ')}`);
    act.querySelector('details')!.open = true;
    await this.until(() => act.querySelector('.act-more:not([aria-busy])'));
    return plain(act.querySelector('.act-more'));
  }
}
