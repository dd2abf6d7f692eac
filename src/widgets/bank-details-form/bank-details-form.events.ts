import type {BankDetailsForm} from './bank-details-form.js';

/** Facts this widget tells the page. Ids and codes only, never an answer. */
export interface BankDetailsFormEvents {
  'mutuelle-bank-details-saved': CustomEvent<{enrolmentId: string}>;
  'mutuelle-save-failed': CustomEvent<{code: string}>;
  'mutuelle-session-expired': CustomEvent<Record<string, never>>;
}

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-bank-details-form': BankDetailsForm;
  }
}
