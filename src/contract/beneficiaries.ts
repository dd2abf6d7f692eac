/** The people covered through the member (ENR-06 to ENR-08). */
import {Beneficiary} from './answers/beneficiary.js';
import {change} from './enrolment.js';
import {operation} from './operation.js';
import * as z from './zod.js';
import {EnrolmentId, PersonId} from './values.js';

export {Beneficiary, BeneficiaryContact, BeneficiaryType} from './answers/beneficiary.js';
export {beneficiaryTypes} from './values.js';

const person = z.object({enrolmentId: EnrolmentId, personId: PersonId});

export const saveBeneficiary = operation({
  ...change,
  id: 'saveBeneficiary',
  method: 'PUT',
  path: '/enrolments/{enrolmentId}/beneficiaries/{personId}',
  params: person,
  body: Beneficiary,
});
export const removeBeneficiary = operation({
  ...change,
  id: 'removeBeneficiary',
  method: 'DELETE',
  path: '/enrolments/{enrolmentId}/beneficiaries/{personId}',
  params: person,
});
/** « Suivant » on the list: everybody is there, possibly nobody. */
export const confirmBeneficiaries = operation({
  ...change,
  id: 'confirmBeneficiaries',
  method: 'PUT',
  path: '/enrolments/{enrolmentId}/beneficiaries',
});
