import {WidgetHarness} from '../../testing/harness.js';
import type {BeneficiaryRequest} from './beneficiary-request.js';

/** Works a `<mutuelle-beneficiary-request>` as a member does. */
export class BeneficiaryRequestHarness extends WidgetHarness<BeneficiaryRequest> {
  /** The list has arrived. */
  async ready(): Promise<void> {
    await this.until(() => this.root.querySelector('.line, .well'));
  }

  /** All the words shown, with ordinary spaces. */
  get words(): string {
    return this.text.replace(/[\u00a0\u202f]/g, ' ');
  }

  /** « Étape 2 sur 4 », or nothing outside of the steps. */
  get step(): string {
    return this.root.querySelector('.steps-now .strong')?.textContent ?? '';
  }

  get dialog(): HTMLDialogElement | null {
    return this.root.querySelector('#give-up');
  }

  /** Where the focus is, by its id or its words. */
  get focused(): string {
    const {activeElement: found} = this.root;
    return found?.id || (found?.textContent?.trim() ?? '');
  }

  /** Each line of amounts, as it is read. */
  get sum(): string[] {
    return [...this.root.querySelectorAll('.sum > div')].map((each) =>
      each.textContent!.replace(/[\s\u00a0\u202f]+/g, ' ').trim(),
    );
  }
}
