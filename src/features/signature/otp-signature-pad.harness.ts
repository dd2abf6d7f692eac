import {WidgetHarness} from '../../testing/harness.js';
import type {OtpSignaturePad} from './otp-signature-pad.js';

/** Works a `<mutuelle-otp-signature-pad>` as a member does. */
export class OtpSignaturePadHarness extends WidgetHarness<OtpSignaturePad> {
  /** The form is there, filled with what was saved. */
  async ready(): Promise<void> {
    await this.until(() => this.root.querySelector('form'));
  }
}
