/** What a typed password still lacks. The policy is the server's, and so is the verdict. */
export interface PasswordRules {
  /** In characters (Unicode code points). */
  minLength: number;
  maxLength?: number;
  /** In UTF-8, where the server's hash takes no more: « é » counts for two. */
  maxBytes?: number;
  lower?: boolean;
  upper?: boolean;
  digit?: boolean;
  /** Anything that is neither a letter nor a digit; a space counts. */
  special?: boolean;
}

export type PasswordGap = 'minLength' | 'maxLength' | 'maxBytes' | 'lower' | 'upper' | 'digit' | 'special';

const KINDS = {lower: /\p{Ll}/u, upper: /\p{Lu}/u, digit: /\p{Nd}/u, special: /[^\p{L}\p{M}\p{N}]/u};

/** The one spelling of a password: an accent typed apart from its letter is the same key on another keyboard. */
export const normalizePassword = (password: string): string => password.normalize('NFC');

/**
 * The rules not met yet, in the order of the policy above; empty when all are. The password is never cut, trimmed or
 * folded.
 */
export function passwordGaps(typed: string, rules: PasswordRules): PasswordGap[] {
  const password = normalizePassword(typed);
  const length = [...password].length;
  const gaps: PasswordGap[] = [];
  if (length < rules.minLength) gaps.push('minLength');
  if (rules.maxLength !== undefined && length > rules.maxLength) gaps.push('maxLength');
  if (rules.maxBytes !== undefined && new TextEncoder().encode(password).length > rules.maxBytes) gaps.push('maxBytes');
  for (const kind of ['lower', 'upper', 'digit', 'special'] as const) {
    if (rules[kind] && !KINDS[kind].test(password)) gaps.push(kind);
  }
  return gaps;
}
