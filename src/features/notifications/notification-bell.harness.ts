import {plain, WidgetHarness} from '../../testing/harness.js';
import type {NotificationBell} from './notification-bell.js';

/** Works a `<mutuelle-notification-bell>` as a member does. */
export class NotificationBellHarness extends WidgetHarness<NotificationBell> {
  /** Its count is there. */
  async ready(): Promise<void> {
    await this.until(() => this.name.includes(','));
  }

  get bell(): HTMLButtonElement | null {
    return this.root.querySelector<HTMLButtonElement>('#bell');
  }

  /** What assistive technology calls it. */
  get name(): string {
    return this.bell?.getAttribute('aria-label') ?? '';
  }

  get badge(): string {
    return plain(this.root.querySelector('.badge'));
  }

  get panel(): HTMLElement | null {
    return this.root.querySelector('#panel');
  }

  /** Each notification under it, as it is read. */
  get notices(): string[] {
    return this.read('.notice');
  }

  /** The line that tells what arrived. */
  get said(): string {
    return plain(this.root.querySelector('#bell + [role=status]'));
  }

  /** Opens it, with what is in it. */
  async open(): Promise<void> {
    this.bell!.click();
    await this.until(() => this.root.querySelector('.bell-inner'));
    await this.settled();
  }
}
