import {property} from 'lit/decorators.js';
import {MemberElement} from '../../shell/member-element.js';
import {MessagesPanel} from './messages.panel.js';

/**
 * @summary Letters between the member and the insurer: threads that are found as one types, live, with files, read
 *   marks and a draft for each; and a new message, led to the right people.
 *
 * @csspart heading - Subject of the thread that is shown.
 * @csspart section - The thread that is shown, beside the list where there is room.
 * @csspart message - One message, with who wrote it and when.
 * @csspart placed - What sends files, in the place of the button that led to it.
 * @csspart drop - In it: the box with the two ways to choose, on which files may be dropped.
 * @csspart card - One page that goes along.
 * @csspart dialog - A question, or a PDF that is read, above the page.
 */
export class MemberMessages extends MemberElement<MessagesPanel> {
  static override readonly panel = MessagesPanel;

  /** Shows this thread. */
  @property() thread?: string;
  /** Begins a new message about this subject, as the insurer names it. */
  @property() subject?: string;

  override connectedCallback(): void {
    // the first answer may come before the first rendering
    if (!this.hasUpdated) this.#want();
    super.connectedCallback();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (this.hasUpdated && (changed.has('thread') || changed.has('subject'))) this.#want();
    super.willUpdate(changed);
  }

  #want(): void {
    const {thread, subject} = this;
    if (thread || subject) this.panel.want({thread, subject});
  }
}
