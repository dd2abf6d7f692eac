import {plain, WidgetHarness} from '../../testing/harness.js';
import type {MemberMessages} from './messages.js';

/** Works a `<mutuelle-messages>` as a member does. */
export class MessagesHarness extends WidgetHarness<MemberMessages> {
  /** The list has arrived, or that there is none; or a new message is begun. */
  async ready(): Promise<void> {
    await this.until(
      () => this.root.querySelector('.talks, .blank, .write') && !this.root.querySelector('[aria-busy=true]'),
    );
  }

  /** Opens a thread by its subject. */
  async open(subject: string): Promise<void> {
    this.talk(subject).click();
    await this.until(() => plain(this.root.querySelector('#thread-title')).includes(subject) && this.isThreadThere);
  }

  get isThreadThere(): boolean {
    return this.root.querySelector('.thread') !== null;
  }

  talk(subject: string): HTMLButtonElement {
    const found = [...this.root.querySelectorAll<HTMLButtonElement>('.talk')].find((each) =>
      plain(each).includes(subject),
    );
    if (!found) throw new Error(`no thread « ${subject} »: ${this.talks.join(' / ')}`);
    return found;
  }

  /** Each thread of the list, as it is read. */
  get talks(): string[] {
    return this.read('.talk');
  }

  /** Each message of the thread, as it is read. */
  get messages(): string[] {
    return this.read('.message');
  }

  get count(): number {
    return this.root.querySelectorAll('.message').length;
  }

  get unread(): string {
    return plain(this.root.querySelector('#unread'));
  }

  /** The line that tells what arrived. */
  get said(): string {
    return plain(this.root.querySelector('.frame > [role=status]'));
  }

  /** Where one writes. */
  get area(): HTMLTextAreaElement {
    return this.control('text') as unknown as HTMLTextAreaElement;
  }

  /** Types as a keyboard does: the caret goes to the end. */
  async type(text: string): Promise<void> {
    const {area} = this;
    area.focus();
    area.value = text;
    area.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await this.element.updateComplete;
  }

  override async send(): Promise<void> {
    this.root.querySelector<HTMLElement>('#send')!.click();
    await this.settled();
  }
}
