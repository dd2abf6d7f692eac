import {WidgetHarness} from '../../testing/harness.js';
import type {ContractWithdrawal} from './contract-withdrawal.js';

/** Works a `<mutuelle-contract-withdrawal>` as somebody does. */
export class ContractWithdrawalHarness extends WidgetHarness<ContractWithdrawal> {
  /** The statement is there, or what stands in its place. */
  async ready(): Promise<void> {
    await this.until(() => this.root.querySelector('form, .section'));
    await this.settled();
  }
}
