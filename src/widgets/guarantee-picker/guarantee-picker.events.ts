import type {GuaranteePicker} from './guarantee-picker.js';

/** Facts this widget tells the page. Ids and codes only, never an answer. */
export interface GuaranteePickerEvents {
  'mutuelle-guarantees-saved': CustomEvent<{enrolmentId: string}>;
  'mutuelle-save-failed': CustomEvent<{code: string}>;
  'mutuelle-session-expired': CustomEvent<Record<string, never>>;
}

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-guarantee-picker': GuaranteePicker;
  }
}
