import {WidgetHarness} from '../../testing/harness.js';
import type {ContractCancellation} from './contract-cancellation.js';

/** Works a `<mutuelle-contract-cancellation>` as somebody does. */
export class ContractCancellationHarness extends WidgetHarness<ContractCancellation> {
  /** The first step is there. */
  async ready(): Promise<void> {
    await this.until(() => this.root.querySelector('.line'));
    await this.settled();
  }
}
