import type {BankDetails} from '../../contract/bank-details.js';
import type {EnrolmentDraft} from '../../contract/enrolment.js';
import type {Saved} from '../../contract/zod.js';
import {formatIban} from '../../domain/iban-text.js';
import {flat, type Raw} from '../../element/form.js';

/** The saved IBAN at a path of the form. */
export function ibanAt(details: Saved<BankDetails> | undefined, path: string): string | undefined {
  const iban = flat(details)[`${path}.iban`];
  return typeof iban === 'string' ? iban : undefined;
}

/** Saved accounts as a member would have typed them. */
export function typedAccounts(details: EnrolmentDraft['bankDetails']): Record<string, Raw> {
  const values = flat(details);
  for (const [path, value] of Object.entries(values))
    if (path.endsWith('iban') && typeof value === 'string') values[path] = formatIban(value);
  return values;
}
