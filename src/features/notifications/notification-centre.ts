import {MemberElement} from '../../shell/member-element.js';
import {NotificationCentrePanel} from './notification-centre.panel.js';

/**
 * @summary What the member is told of: reimbursements, requests, documents, answers; live, with what is not read yet,
 *   each the way to what it is about; and the choice of kinds.
 *
 * @csspart section - The notifications of one month.
 * @csspart heading - The name of the month.
 * @csspart notice - One notification, with when it was.
 */
export class NotificationCentre extends MemberElement<NotificationCentrePanel> {
  static override readonly panel = NotificationCentrePanel;
}
