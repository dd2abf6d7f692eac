import {WidgetHarness} from '../../testing/harness.js';
import type {SecuritySettings} from './security-settings.js';

/** Works a `<mutuelle-security-settings>` as a member does. */
export class SecuritySettingsHarness extends WidgetHarness<SecuritySettings> {
  /** What it shows has arrived. */
  async ready(): Promise<void> {
    await this.until(() => this.root.querySelector('.device'));
  }

  /** Opens the form of a new password. */
  async editPassword(): Promise<void> {
    await this.press('Modifier le mot de passe');
    await this.until(() => this.shows('password'));
  }

  /** All the words shown, with ordinary spaces. */
  get words(): string {
    return this.text.replace(/[\u00a0\u202f]/g, ' ');
  }

  /** Each device as it is read, its buttons included. */
  get devices(): string[] {
    return [...this.root.querySelectorAll('.device')].map((each) =>
      each.textContent!.replace(/[\s\u00a0\u202f]+/g, ' ').trim(),
    );
  }

  get dialog(): HTMLDialogElement | null {
    return this.root.querySelector('dialog');
  }

  /** Where the focus is, by its id or its words. */
  get focused(): string {
    const {activeElement: found} = this.root;
    return found?.id || (found?.textContent?.trim() ?? '');
  }
}
