import {GuaranteesPanel} from './guarantees.panel.js';
import {EnrolmentElement} from '../../shell/enrolment-element.js';

/**
 * @summary The levels of guarantee the employer offers: choose, compare, read the documents; the right not to join.
 *
 * @csspart section - A part of a page.
 * @csspart heading - Title of a part of a page.
 * @csspart table - A comparison.
 */
export class GuaranteePicker extends EnrolmentElement<GuaranteesPanel> {
  static override readonly panel = GuaranteesPanel;

  protected override tellSaved(): void {
    this.tell('mutuelle-guarantees-saved', {enrolmentId: this.flow.id});
  }
}
