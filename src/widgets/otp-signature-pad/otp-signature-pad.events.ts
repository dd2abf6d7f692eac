import type {OtpSignaturePad} from './otp-signature-pad.js';

/** Facts this widget tells the page. Ids and codes only, never an answer. */
export interface OtpSignaturePadEvents {
  'mutuelle-enrolment-completed': CustomEvent<{enrolmentId: string; memberNumber: string}>;
  'mutuelle-signature-code-sent': CustomEvent<{enrolmentId: string}>;
  'mutuelle-save-failed': CustomEvent<{code: string}>;
  'mutuelle-session-expired': CustomEvent<Record<string, never>>;
}

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-otp-signature-pad': OtpSignaturePad;
  }
}
