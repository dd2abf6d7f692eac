import {WidgetHarness} from '../../testing/harness.js';
import type {HospitalRequest} from './hospital-request.js';

/** Works a `<mutuelle-hospital-request>` as a member does. */
export class HospitalRequestHarness extends WidgetHarness<HospitalRequest> {
  /** The list has arrived. */
  async ready(): Promise<void> {
    await this.until(() => this.root.querySelector('#ask'));
  }

  override get dialog(): HTMLDialogElement | null {
    return this.root.querySelector('#cancel-stay');
  }

  /** What the search proposes, each as it is read. */
  get proposals(): string[] {
    return [...this.root.querySelectorAll('.proposal .strong')].map((each) => each.textContent!);
  }

  /** Each line of amounts, as it is read. */
  get sum(): string[] {
    return this.read('.sum > div');
  }

  /** Types words for a hospital; what they find is proposed. */
  async search(words: string): Promise<void> {
    const control = this.control('finess');
    control.value = words;
    control.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    // what was found before is gone by then
    await this.element.updateComplete;
    await this.until(() => this.root.querySelector('.proposal, .found, .lookup ~ [role=alert], .hint[role=status]'));
  }

  /** Chooses what these words find first. */
  async pick(words: string): Promise<void> {
    await this.search(words);
    this.root.querySelector<HTMLElement>('.proposal')?.click();
    await this.until(() => this.root.querySelector('.found'));
  }
}
