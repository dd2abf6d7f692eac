import {WidgetHarness} from '../../testing/harness.js';
import type {BankDetailsForm} from './bank-details-form.js';

/** Works a `<mutuelle-bank-details-form>` as a member does. */
export class BankDetailsFormHarness extends WidgetHarness<BankDetailsForm> {
  /** The form is there, filled with what was saved, and so are the rules that come after it. */
  async ready(): Promise<void> {
    await this.until(() => this.root.querySelector('form'));
    await import('./bank-rules.js');
    await this.settled();
  }
}
