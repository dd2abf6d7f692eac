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

  /** Each device as it is read, its buttons included. */
  get devices(): string[] {
    return this.read('.device');
  }
}
