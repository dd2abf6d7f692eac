import {WidgetHarness} from '../../testing/harness.js';
import type {Referral} from './referral.js';

/** Works a `<mutuelle-referral>` as a member does. */
export class ReferralHarness extends WidgetHarness<Referral> {
  /** What it shows has arrived. */
  async ready(): Promise<void> {
    await this.until(() => this.root.querySelector('#referrals'));
  }

  /** The words of the message that would leave, with ordinary spaces. */
  get preview(): string {
    const paragraphs = [...this.root.querySelectorAll('.mail > p')].map(({textContent}) => textContent!.trim());
    return paragraphs.join(' ').replace(/[\s\u00a0\u202f]+/g, ' ');
  }

  /** What is followed, a line each. */
  get rows(): string[] {
    return this.read('.line');
  }
}
