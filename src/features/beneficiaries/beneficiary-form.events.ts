import type {EnrolmentEvents} from '../../shell/enrolment.events.js';

/** Facts this widget tells the page. Ids and codes only, never an answer. */
export interface BeneficiaryFormEvents extends EnrolmentEvents {
  /** A person was added or changed. */
  'mutuelle-beneficiary-saved': CustomEvent<{enrolmentId: string; beneficiaryId: string}>;
}
