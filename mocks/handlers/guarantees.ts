import type {FieldIssue} from '../../src/contract/problem.js';
import {documentLinks} from '../documents.js';
import {offers} from '../offers.js';
import type {Handlers} from '../types.js';
import {change, enrolmentOf, openEnrolment, refuse} from './shared.js';

export const guaranteesHandlers: Pick<Handlers, 'getOffer' | 'saveGuarantees'> = {
  getOffer: ({params}, ctx) => {
    const {offer, invitation, effectiveDate} = enrolmentOf(ctx, params);
    return {...offers[offer], employer: invitation.employer, effectiveDate, documents: documentLinks(ctx, ['guarantees', 'notice', 'ipid'])};
  },

  saveGuarantees: ({params, body}, ctx) => {
    const enrolment = openEnrolment(ctx, params);
    const {combinations, debitFrequencies} = offers[enrolment.offer];
    const chosen = combinations.find(({id}) => id === body.combinationId);
    const frequency = debitFrequencies.find((each) => each === body.debitFrequency);
    const debited = debitFrequencies.length > 0 && (chosen?.memberShare ?? 0) > 0;

    const issues: FieldIssue[] = [];
    if (!chosen) issues.push({pointer: '/combinationId', code: 'unknown'});
    if (debited && !frequency) issues.push({pointer: '/debitFrequency', code: body.debitFrequency ? 'unknown' : 'required'});
    refuse(issues);
    return change(ctx, enrolment, 'guarantees', () => {
      enrolment.guarantees = {combinationId: body.combinationId, ...(debited && frequency && {debitFrequency: frequency})};
    });
  },
};
