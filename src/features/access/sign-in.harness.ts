import {WidgetHarness} from '../../testing/harness.js';
import type {SignIn} from './sign-in.js';

/** Works a `<mutuelle-sign-in>` as a member does. */
export class SignInHarness extends WidgetHarness<SignIn> {
  /** The form is there. */
  async ready(): Promise<void> {
    await this.until(() => this.shows('email'));
  }

  /** By e-mail and password; what comes next is for the caller to wait for. */
  async signIn(email: string, password: string): Promise<void> {
    await this.ready();
    await this.fill({email, password});
    await this.submit();
  }

  /** Gives the code that was asked for. */
  async giveCode(code: string, {remember = false} = {}): Promise<void> {
    await this.until(() => this.shows('code'));
    await this.fill({code, ...(remember && {remember})});
    await this.submit();
  }
}
