import {WidgetHarness} from '../../testing/harness.js';
import type {ContactPreferences} from './contact-preferences.js';

/** Works a `<mutuelle-contact-preferences>` as a member does. */
export class ContactPreferencesHarness extends WidgetHarness<ContactPreferences> {
  /** What it shows has arrived. */
  async ready(): Promise<void> {
    await this.until(() => this.root.querySelector('.papers'));
  }
}
