import type {BeneficiaryForm} from './beneficiary-form.js';

/** Facts this widget tells the page. Ids and codes only, never an answer. */
export interface BeneficiaryFormEvents {
  'mutuelle-beneficiary-saved': CustomEvent<{enrolmentId: string; beneficiaryId: string}>;
  'mutuelle-save-failed': CustomEvent<{code: string}>;
  'mutuelle-session-expired': CustomEvent<Record<string, never>>;
}

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-beneficiary-form': BeneficiaryForm;
  }
}
