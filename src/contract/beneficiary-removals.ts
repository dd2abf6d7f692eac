/** Somebody leaves the contract of a member: separation, a cover of their own, a death (MEM-52). */
import * as z from './zod.js';
import {CivilDay} from './civil-day.js';
import {operation} from './operation.js';
import {MemberRequest} from './requests.js';
import {PersonId} from './values.js';

/** `date`: the day it happened, or will. */
export const BeneficiaryRemoval = z.object({personId: PersonId, reasonId: z.string(), date: CivilDay});
export type BeneficiaryRemoval = z.infer<typeof BeneficiaryRemoval>;

/** `validation` at `/date` where the server does not take it (`future`, `too_late`). */
export const requestBeneficiaryRemoval = operation({
  id: 'requestBeneficiaryRemoval',
  method: 'POST',
  path: '/member/beneficiary-removals',
  body: BeneficiaryRemoval,
  response: MemberRequest,
  problems: ['validation'],
  access: 'member',
  idempotent: true,
});
