import {WidgetHarness} from '../../testing/harness.js';
import type {SignOut} from './sign-out.js';

/** Works a `<mutuelle-sign-out>` as a member does. */
export class SignOutHarness extends WidgetHarness<SignOut> {
  /** Somebody is signed in, and may leave. */
  async ready(): Promise<void> {
    await this.until(() => this.root.querySelector('button'));
  }
}
