import type {EnrolmentEvents} from '../../shell/enrolment.events.js';
import type {EnrolmentStep} from '../../contract/enrolment.js';
import type {EnrolmentWizard} from './enrolment-wizard.js';

/** Facts the wizard tells the page. Ids and codes only, never an answer. */
export interface EnrolmentWizardEvents extends EnrolmentEvents {
  /** Another step is shown. */
  'mutuelle-step-changed': CustomEvent<{enrolmentId: string; from: EnrolmentStep; to: EnrolmentStep}>;
  /** A step was saved whole. */
  'mutuelle-step-saved': CustomEvent<{enrolmentId: string; step: EnrolmentStep}>;
  'mutuelle-beneficiary-saved': CustomEvent<{enrolmentId: string; beneficiaryId: string}>;
  'mutuelle-beneficiary-removed': CustomEvent<{enrolmentId: string; beneficiaryId: string}>;
  /** The member asked not to join: the enrolment rests (LAW-07). */
  'mutuelle-waiver-requested': CustomEvent<{enrolmentId: string}>;
  'mutuelle-waiver-withdrawn': CustomEvent<{enrolmentId: string}>;
  'mutuelle-signature-code-sent': CustomEvent<{enrolmentId: string}>;
  /** Signed: the enrolment is finished. */
  'mutuelle-enrolment-completed': CustomEvent<{enrolmentId: string; memberNumber: string}>;
  'mutuelle-link-refused': CustomEvent<{code: string}>;
}

declare global {
  interface HTMLElementEventMap extends EnrolmentWizardEvents {}
  interface HTMLElementTagNameMap {
    'mutuelle-enrolment-wizard': EnrolmentWizard;
  }
}
