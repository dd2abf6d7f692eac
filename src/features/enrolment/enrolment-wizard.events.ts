import type {DocumentEvents} from '../../shell/document.events.js';
import type {EnrolmentEvents} from '../../shell/enrolment.events.js';
import type {SpaceLeadEvents} from '../../shell/space-leads.events.js';
import type {EnrolmentStep} from '../../contract/enrolment.js';

/** Facts the wizard tells the page. Ids and codes only, never an answer. */
export interface EnrolmentWizardEvents extends EnrolmentEvents, DocumentEvents, SpaceLeadEvents {
  /** Another step is shown. */
  'mutuelle-step-changed': CustomEvent<{enrolmentId: string; from: EnrolmentStep; to: EnrolmentStep}>;
  /** A step was saved whole. */
  'mutuelle-step-saved': CustomEvent<{enrolmentId: string; step: EnrolmentStep}>;
  /** A person was added or changed. */
  'mutuelle-beneficiary-saved': CustomEvent<{enrolmentId: string; beneficiaryId: string}>;
  /** A person was removed. */
  'mutuelle-beneficiary-removed': CustomEvent<{enrolmentId: string; beneficiaryId: string}>;
  /** The member asked not to join: the enrolment rests. */
  'mutuelle-waiver-requested': CustomEvent<{enrolmentId: string}>;
  /** The member takes the enrolment up again. */
  'mutuelle-waiver-withdrawn': CustomEvent<{enrolmentId: string}>;
  /** A code is on its way. */
  'mutuelle-signature-code-sent': CustomEvent<{enrolmentId: string}>;
  /** Signed: the enrolment is finished. */
  'mutuelle-enrolment-completed': CustomEvent<{enrolmentId: string; memberNumber: string}>;
  /** The one-time link cannot be used; `code` says why (`link-used`, `link-expired`…). */
  'mutuelle-link-refused': CustomEvent<{code: string}>;
}
