import {WidgetHarness} from '../../testing/harness.js';
import type {ContactPreferences} from './contact-preferences.js';

/** Works a `<mutuelle-contact-preferences>` as a member does. */
export class ContactPreferencesHarness extends WidgetHarness<ContactPreferences> {
  /** What it shows has arrived. */
  async ready(): Promise<void> {
    await this.until(() => this.root.querySelector('.papers'));
  }

  /** All the words shown, with ordinary spaces. */
  get words(): string {
    return this.text.replace(/[\u00a0\u202f]/g, ' ');
  }

  /** Where the focus is, by its id or its words. */
  get focused(): string {
    const {activeElement: found} = this.root;
    return found?.id || (found?.textContent?.trim() ?? '');
  }
}
