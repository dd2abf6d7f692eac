import type {EnrolmentEvents} from '../../shell/enrolment.events.js';

/** Facts this widget tells the page. Ids and codes only, never an answer. */
export interface OtpSignaturePadEvents extends EnrolmentEvents {
  /** Signed: the enrolment is finished. */
  'mutuelle-enrolment-completed': CustomEvent<{enrolmentId: string; memberNumber: string}>;
  /** A code is on its way. */
  'mutuelle-signature-code-sent': CustomEvent<{enrolmentId: string}>;
}
