import {WidgetHarness} from '../../testing/harness.js';
import type {GuaranteePicker} from './guarantee-picker.js';

/** Works a `<mutuelle-guarantee-picker>` as a member does. */
export class GuaranteePickerHarness extends WidgetHarness<GuaranteePicker> {
  /** The form is there, filled with what was saved. */
  async ready(): Promise<void> {
    await this.until(() => this.root.querySelector('form'));
  }
}
