import {WidgetHarness} from '../../testing/harness.js';
import type {Referral} from './referral.js';

/** Works a `<mutuelle-referral>` as a member does. */
export class ReferralHarness extends WidgetHarness<Referral> {
  /** What it shows has arrived. */
  async ready(): Promise<void> {
    await this.until(() => this.root.querySelector('#referrals'));
  }

  /** All the words shown, with ordinary spaces. */
  get words(): string {
    return this.text.replace(/[\u00a0\u202f]/g, ' ');
  }

  /** Where the focus is, by its id or its words. */
  get focused(): string {
    const {activeElement: found} = this.root;
    return found?.id || (found?.textContent?.trim() ?? '');
  }

  /** The words of the message that would leave, with ordinary spaces. */
  get preview(): string {
    const paragraphs = [...this.root.querySelectorAll('.mail > p')].map(({textContent}) => textContent!.trim());
    return paragraphs.join(' ').replace(/[\s\u00a0\u202f]+/g, ' ');
  }

  /** What is followed, a line each. */
  get rows(): string[] {
    return [...this.root.querySelectorAll('.line')].map((each) =>
      each.textContent!.replace(/[\s\u00a0\u202f]+/g, ' ').trim(),
    );
  }

  async send(values: Readonly<Record<string, string | boolean>> = {}): Promise<void> {
    await this.fill(values);
    await this.submit();
  }
}
