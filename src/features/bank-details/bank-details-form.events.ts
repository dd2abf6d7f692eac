import type {EnrolmentEvents} from '../../shell/enrolment.events.js';

/** Facts this widget tells the page. Ids and codes only, never an answer. */
export interface BankDetailsFormEvents extends EnrolmentEvents {
  /** The accounts are saved. */
  'mutuelle-bank-details-saved': CustomEvent<{enrolmentId: string}>;
}
