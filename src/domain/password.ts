/** What a typed password still lacks. The policy is the server's, and so is the verdict. */
export interface PasswordRules {
  /** In characters (Unicode code points). */
  minLength: number;
  maxLength?: number;
  lower?: boolean;
  upper?: boolean;
  digit?: boolean;
  /** Anything that is neither a letter nor a digit; a space counts. */
  special?: boolean;
}

export type PasswordGap = 'minLength' | 'maxLength' | 'lower' | 'upper' | 'digit' | 'special';

const KINDS = {lower: /\p{Ll}/u, upper: /\p{Lu}/u, digit: /\p{Nd}/u, special: /[^\p{L}\p{M}\p{N}]/u};

/**
 * The rules not met yet, in the order of the policy above; empty when all are. The password is never cut or altered.
 */
export function passwordGaps(password: string, rules: PasswordRules): PasswordGap[] {
  const length = [...password].length;
  const gaps: PasswordGap[] = [];
  if (length < rules.minLength) gaps.push('minLength');
  if (rules.maxLength !== undefined && length > rules.maxLength) gaps.push('maxLength');
  for (const kind of ['lower', 'upper', 'digit', 'special'] as const) {
    if (rules[kind] && !KINDS[kind].test(password)) gaps.push(kind);
  }
  return gaps;
}
