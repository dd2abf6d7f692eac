import {WidgetHarness} from '../../testing/harness.js';
import type {BankChange} from './bank-change.js';

/** Works a `<mutuelle-bank-change>` as a member does. */
export class BankChangeHarness extends WidgetHarness<BankChange> {
  /** The form is there, and so are the rules that come after it; or what stands in its place. */
  async ready(): Promise<void> {
    await this.until(() => this.root.querySelector('form, .blank, .paper'));
    await import('./bank-change-more.js');
    await this.settled();
  }

  override get dialog(): HTMLDialogElement | null {
    return this.root.querySelector('#block');
  }
}
