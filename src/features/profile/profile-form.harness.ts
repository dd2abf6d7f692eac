import {WidgetHarness} from '../../testing/harness.js';
import type {ProfileForm} from './profile-form.js';

/** Works a `<mutuelle-profile-form>` as a member does. */
export class ProfileFormHarness extends WidgetHarness<ProfileForm> {
  /** The form is there, filled with what was saved. */
  async ready(): Promise<void> {
    await this.until(() => this.root.querySelector('form'));
  }
}
