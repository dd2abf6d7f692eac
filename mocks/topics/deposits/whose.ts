/** Whom a paper may be about, and what: as far as this insurer knows whoever sends it. */
import type {DepositRules} from '../../../src/contract/deposits.js';
import {entry} from '../../engine/database.js';
import type {HandlerContext} from '../../engine/handler.js';
import {longDate} from '../../engine/formats.js';
import {memberOf} from '../../people/every-member.js';
import type {Reimbursement} from '../../../src/contract/reimbursements.js';
import {storeOf} from '../reimbursements/store.js';

/** Acts that somebody may still hold a paper of. */
const recent = 10;

export function actsOf(ctx: HandlerContext): readonly Reimbursement[] {
  return ctx.memberNumber === undefined ? [] : storeOf(ctx.db, memberOf(ctx), ctx.today()).acts;
}

export const actsOffered = (ctx: HandlerContext): DepositRules['acts'] =>
  actsOf(ctx)
    .slice(0, recent)
    .map(({id, beneficiaryId: personId, label, careDate}) => ({id, personId, label, careDate}));

export function peopleOf(ctx: HandlerContext): DepositRules['people'] {
  if (ctx.memberNumber !== undefined) return memberOf(ctx).people.map(({id, firstName}) => ({id, firstName}));
  const enrolment = entry(ctx.db.enrolments, ctx.enrolmentId);
  if (!enrolment) return [];
  const {profile, invitation, beneficiaries} = enrolment;
  return [
    {id: 'member', firstName: profile?.firstName ?? invitation.firstName},
    ...beneficiaries.map(({id, person}) => ({id, firstName: person.firstName})),
  ];
}

/** « ostéopathie du 3 novembre ». */
export const aboutAct = ({label, careDate}: Reimbursement): string =>
  `${small(label)} du ${longDate(careDate).replace(/ \d+$/, '')}`;

/** As it stands inside of a sentence. */
export const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
