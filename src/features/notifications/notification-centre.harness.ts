import {plain, WidgetHarness} from '../../testing/harness.js';
import type {NotificationCentre} from './notification-centre.js';

/** Works a `<mutuelle-notification-centre>` as a member does. */
export class NotificationCentreHarness extends WidgetHarness<NotificationCentre> {
  /** The list has arrived, or that there is none. */
  async ready(): Promise<void> {
    await this.until(() => this.root.querySelector('#unread, .blank') && !this.root.querySelector('[aria-busy=true]'));
  }

  get lines(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.notice')];
  }

  /** Each notification, as it is read. */
  get notices(): string[] {
    return this.lines.map(plain);
  }

  get unread(): string {
    return plain(this.root.querySelector('#unread'));
  }

  /** The line that tells what arrived. */
  get said(): string {
    return plain(this.root.querySelector('.frame > [role=status]'));
  }

  /** Opens what is chosen of the kinds. */
  async choose(): Promise<void> {
    await this.press('Choisir mes notifications');
    await this.until(() => this.root.querySelector('#kinds-title'));
  }
}
