import {WidgetHarness} from '../../testing/harness.js';
import type {ReimbursementTimeline} from './reimbursement-timeline.js';

const words = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

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
      name: words(each.querySelector('.act-name')),
      sub: words(each.querySelector('.act-sub')),
      remaining: words(each.querySelector('.act-amount')),
      split: words(each.querySelector('.act-split')),
      status: words(each.querySelector('.badge')),
    }));
  }

  /** Heads of the months in the page, with their sums. */
  get months(): string[] {
    return [...this.root.querySelectorAll('.month-head')].map(words);
  }

  /** Months that are closed. */
  get closed(): string[] {
    return [...this.root.querySelectorAll('.month-fold[aria-expanded=false]')].map(words);
  }

  /** Opens all months: a list of one page is then whole in the page. */
  async openMonths(): Promise<void> {
    for (let fold; (fold = this.root.querySelector<HTMLElement>('.month-fold[aria-expanded=false]'));) {
      fold.click();
      await this.element.updateComplete;
    }
  }

  get news(): string {
    return words(this.root.querySelector('.news'));
  }

  /** Opens an act by what it is called. */
  async open(name: string): Promise<string> {
    const act = [...this.root.querySelectorAll('.act')].find((each) =>
      words(each.querySelector('.act-name')).includes(name),
    );
    if (!act) throw new Error(`no act « ${name} »: ${this.acts.map((each) => each.name).join(', ')}`);
    act.querySelector('details')!.open = true;
    await this.until(() => act.querySelector('.act-more:not([aria-busy])'));
    return words(act.querySelector('.act-more'));
  }
}
