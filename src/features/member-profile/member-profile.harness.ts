import {WidgetHarness} from '../../testing/harness.js';
import type {MemberProfile} from './member-profile.js';

/** Works a `<mutuelle-member-profile>` as a member does. */
export class MemberProfileHarness extends WidgetHarness<MemberProfile> {
  /** What it shows has arrived. */
  async ready(): Promise<void> {
    await this.until(() => this.root.querySelector('.line'));
  }

  /** Opens a form in the place of its line, by the words of its button. */
  async edit(words: string): Promise<void> {
    await this.press(words);
    await this.until(() => this.root.querySelector('.edit form'));
  }

  /** Sends the form that is open, the sign-in's where that stands in the place of the profile. */
  override async submit(): Promise<void> {
    const form = this.root.querySelector<HTMLFormElement>('.edit form');
    if (!form) return super.submit();
    form.requestSubmit();
    await this.settled();
  }

  /** The line whose term or value begins like this, as it is read. */
  lineOf(term: string): string {
    const lines = this.read('.line');
    return lines.find((each) => each.startsWith(term)) ?? '';
  }
}
