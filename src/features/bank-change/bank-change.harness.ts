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

  /** All the words shown, with ordinary spaces. */
  get words(): string {
    return this.text.replace(/[\u00a0\u202f]/g, ' ');
  }

  get dialog(): HTMLDialogElement | null {
    return this.root.querySelector('#block');
  }

  /** Where the focus is, by its id or its words. */
  get focused(): string {
    const {activeElement: found} = this.root;
    return found?.id || (found?.textContent?.trim() ?? '');
  }

  /** Presses what does it, in the question above the page. */
  async confirm(): Promise<void> {
    await this.until(() => this.dialog?.open);
    this.dialog!.querySelector<HTMLElement>('button.danger')!.click();
    await this.settled();
  }

  async send(values: Readonly<Record<string, string | boolean>>): Promise<void> {
    await this.fill(values);
    await this.submit();
  }
}
