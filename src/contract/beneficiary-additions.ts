/** Somebody joins the contract of a member, step by step (MEM-52): the event, the person, the price. */
import * as z from './zod.js';
import {Beneficiary} from './answers/beneficiary.js';
import {AdditionParams, BeneficiaryAddition} from './beneficiary-requests.js';
import {CivilDay} from './civil-day.js';
import {PartialValues} from './partial-values.js';
import {operation} from './operation.js';
import {MemberRequest} from './requests.js';
import {Cents, Instant} from './values.js';

/** What happened, and when. */
export const AdditionStart = z.object({
  eventId: z.string(),
  eventDate: CivilDay,
  /** It takes the place of this one: another event, another date; the person and what is typed go over. */
  replaces: z.optional(z.string()),
});
export type AdditionStart = z.infer<typeof AdditionStart>;

/** `validation` at `/eventDate` where the server does not take it (`future`, `too_late`). */
export const startBeneficiaryAddition = operation({
  id: 'startBeneficiaryAddition',
  method: 'POST',
  path: '/member/beneficiary-additions',
  body: AdditionStart,
  response: BeneficiaryAddition,
  problems: ['validation'],
  access: 'member',
  idempotent: true,
});

/** What is being typed, raw. */
export const saveTypedBeneficiary = operation({
  id: 'saveTypedBeneficiary',
  method: 'PUT',
  path: '/member/beneficiary-additions/{additionId}/typed',
  params: AdditionParams,
  body: z.object({values: PartialValues}),
  response: z.object({savedAt: Instant}),
  access: 'member',
});

export const saveAddedBeneficiary = operation({
  id: 'saveAddedBeneficiary',
  method: 'PUT',
  path: '/member/beneficiary-additions/{additionId}/person',
  params: AdditionParams,
  body: Beneficiary,
  response: BeneficiaryAddition,
  problems: ['validation'],
  access: 'member',
});

/** Confirms it at the price that was shown: `document-changed` where the price is another one by now. */
export const confirmBeneficiaryAddition = operation({
  id: 'confirmBeneficiaryAddition',
  method: 'POST',
  path: '/member/beneficiary-additions/{additionId}/confirmation',
  params: AdditionParams,
  body: z.object({total: z.optional(Cents)}),
  response: MemberRequest,
  problems: ['incomplete', 'document-changed', 'step-up-required', 'access-locked'],
  access: 'member',
  idempotent: true,
  stepUp: true,
});
