import {WidgetHarness} from '../../testing/harness.js';
import type {CoverageOverview} from './coverage-overview.js';

/** Works a `<mutuelle-coverage-overview>` as a member does. */
export class CoverageOverviewHarness extends WidgetHarness<CoverageOverview> {
  /** What it shows has arrived. */
  async ready(): Promise<void> {
    await this.until(() => this.root.querySelector('.ceilings'));
  }

  /** The family in one table, the words, the examples have come too. */
  async whole(): Promise<void> {
    await this.until(() => this.root.querySelector('.examples'));
  }

  /** Shows another person's ceilings. */
  async choose(personId: string): Promise<void> {
    const select = this.root.querySelector<HTMLSelectElement>('#who')!;
    select.value = personId;
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await this.element.updateComplete;
  }

  /** Each ceiling as it is read: name, what is left, what the bar says. */
  get ceilings(): {name: string; left: string; meter: string | undefined; note: string}[] {
    const text = (root: Element, selector: string) =>
      root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    return [...this.root.querySelectorAll('.ceiling')].map((each) => ({
      name: text(each, '.ceiling-name'),
      left: text(each, '.ceiling-left'),
      note: text(each, '.small'),
      meter: each.querySelector('[role=meter]')?.getAttribute('aria-valuetext') ?? undefined,
    }));
  }
}
