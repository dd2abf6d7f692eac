import {WidgetHarness} from '../../testing/harness.js';
import type {BeneficiaryRequest} from './beneficiary-request.js';

/** Works a `<mutuelle-beneficiary-request>` as a member does. */
export class BeneficiaryRequestHarness extends WidgetHarness<BeneficiaryRequest> {
  /** The list has arrived. */
  async ready(): Promise<void> {
    await this.until(() => this.root.querySelector('.line, .well'));
  }

  /** « Étape 2 sur 4 », or nothing outside of the steps. */
  get step(): string {
    return this.root.querySelector('.steps-now .strong')?.textContent ?? '';
  }

  override get dialog(): HTMLDialogElement | null {
    return this.root.querySelector('#give-up');
  }

  /** Each line of amounts, as it is read. */
  get sum(): string[] {
    return this.read('.sum > div');
  }
}
