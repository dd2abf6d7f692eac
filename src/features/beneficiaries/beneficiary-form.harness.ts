import {WidgetHarness} from '../../testing/harness.js';
import type {BeneficiaryForm} from './beneficiary-form.js';

/** Works a `<mutuelle-beneficiary-form>` as a member does. */
export class BeneficiaryFormHarness extends WidgetHarness<BeneficiaryForm> {
  /** The form is there, filled with what was saved. */
  async ready(): Promise<void> {
    await this.until(() => this.root.querySelector('form'));
  }
}
