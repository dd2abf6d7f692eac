import {WidgetHarness} from '../../testing/harness.js';
import type {Coaching} from './coaching.js';

/** Works a `<mutuelle-coaching>` as a member does. */
export class CoachingHarness extends WidgetHarness<Coaching> {
  /** What it shows has arrived. */
  async ready(): Promise<void> {
    await this.until(() => this.root.querySelector('.course'));
  }

  /** Opens a programme by its title. */
  async toProgramme(title: string): Promise<void> {
    await this.ready();
    await this.press(`\u00a0: ${title}`);
    await this.until(() => this.title === title && this.root.querySelector('.module'));
  }

  /** Opens a module by its title, from its programme. */
  async toModule(programme: string, title: string): Promise<void> {
    await this.toProgramme(programme);
    await this.press(title);
    await this.lesson();
  }

  /** The blocks of a module have arrived. */
  async lesson(): Promise<void> {
    await this.until(() => this.root.querySelector('.actions'));
  }

  /** Each programme as it is read. */
  get courses(): string[] {
    return this.read('.course');
  }

  /** Each module as it is read. */
  get modules(): string[] {
    return this.read('.module');
  }

  /** What is said of the answers, and what they come to. */
  get replies(): string[] {
    return this.read('.reply, .well [role=status]').filter(Boolean);
  }
}
