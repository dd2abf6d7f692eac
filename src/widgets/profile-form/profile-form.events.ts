import type {ProfileForm} from './profile-form.js';

/** Facts this widget tells the page. Ids and codes only, never an answer. */
export interface ProfileFormEvents {
  'mutuelle-profile-saved': CustomEvent<{enrolmentId: string}>;
  'mutuelle-save-failed': CustomEvent<{code: string}>;
  'mutuelle-session-expired': CustomEvent<Record<string, never>>;
}

declare global {
  interface HTMLElementTagNameMap {
    'mutuelle-profile-form': ProfileForm;
  }
}
