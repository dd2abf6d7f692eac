/** Accounts for benefits and for direct debit (ENR-10 to ENR-12). */
import {BankDetails} from './answers/bank-details.js';
import {change} from './enrolment.js';
import {bytes, operation} from './operation.js';
import {EnrolmentParams} from './values.js';

export {AccountHolder, BankAccount, BankDetails, BeneficiaryAccount, Bic, Iban} from './answers/bank-details.js';

export const saveBankDetails = operation({
  ...change,
  id: 'saveBankDetails',
  method: 'PUT',
  path: '/enrolments/{enrolmentId}/bank-details',
  body: BankDetails,
});

/**
 * The mandate as a document, filled in; a draft until it is signed. `incomplete` while the account to debit is not
 * known.
 */
export const getMandateFile = operation({
  id: 'getMandateFile',
  method: 'GET',
  path: '/enrolments/{enrolmentId}/mandate/file',
  params: EnrolmentParams,
  response: bytes('application/pdf'),
  problems: ['incomplete'],
  access: 'enrolment',
});
