import {WidgetHarness} from '../../testing/harness.js';
import type {MemberHome} from './member-home.js';

/** Works a `<mutuelle-member-home>` as a member does. */
export class MemberHomeHarness extends WidgetHarness<MemberHome> {
  /** All of it has arrived, the menu too. */
  async ready(): Promise<void> {
    await this.until(() => this.root.querySelector('.menu'));
    await this.settled();
  }

  /** The headings of the parts, in order. */
  get headings(): string[] {
    return this.read('section > h3, .block-line > h3');
  }

  /** The words of the part under a heading. */
  part(heading: string): string {
    const found = [...this.root.querySelectorAll('section')].find(
      (each) => each.querySelector('h3')?.textContent?.trim() === heading,
    );
    return (found?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  /** What is there to do, in order. */
  get tasks(): string[] {
    return this.read('.task-name');
  }
}
