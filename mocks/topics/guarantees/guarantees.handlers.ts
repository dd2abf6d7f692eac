import type {FieldIssue} from '../../../src/contract/problem.js';
import {documentLinks, type DocumentId} from '../../engine/documents.js';
import type {HandlerContext, Handlers} from '../../engine/handler.js';
import {refuse} from '../../engine/problems.js';
import {handedOn} from '../bulletin/proofs.js';
import {changeEnrolment} from '../enrolment/draft.js';
import type {EnrolmentRecord} from '../enrolment/enrolment.data.js';
import {enrolmentOf, openEnrolment, peopleOf} from '../enrolment/enrolment.js';
import {debitFrequenciesOf, mustRead, offerFor} from './offers.js';
import {combinationsOf} from './prices.js';

export const handlers: Pick<Handlers, 'getOffer' | 'saveGuarantees'> = {
  getOffer: ({params}, ctx) => {
    const enrolment = enrolmentOf(ctx, params);
    const {offer, invitation, effectiveDate} = enrolment;
    return {
      ...offerFor(offer, peopleOf(enrolment)),
      employer: invitation.employer,
      effectiveDate,
      documents: documentsOf(ctx, enrolment),
    };
  },

  saveGuarantees: ({params, body}, ctx) => {
    const enrolment = openEnrolment(ctx, params);
    const debitFrequencies = debitFrequenciesOf(enrolment.offer);
    const chosen = combinationsOf(enrolment.offer, peopleOf(enrolment)).find(({id}) => id === body.combinationId);
    const frequency = debitFrequencies.find((each) => each === body.debitFrequency);
    const debited = debitFrequencies.length > 0 && (chosen?.memberShare ?? 0) > 0;

    const issues: FieldIssue[] = [];
    if (!chosen) issues.push({pointer: '/combinationId', code: 'unknown'});
    if (debited && !frequency)
      issues.push({pointer: '/debitFrequency', code: body.debitFrequency ? 'unknown' : 'required'});
    for (const {id, required, handedOn: on} of documentsOf(ctx, enrolment))
      if (required && on === undefined) issues.push({pointer: `/documents/${id}`, code: 'unread'});
    refuse(issues);
    return changeEnrolment(ctx, enrolment, 'guarantees', () => {
      enrolment.guarantees = {
        combinationId: body.combinationId,
        ...(debited && frequency && {debitFrequency: frequency}),
      };
    });
  },
};

/** To hand over before accepting (LAW-03); this employer's contract may ask that some are opened first. */
function documentsOf(ctx: HandlerContext, {id: enrolmentId, offer}: EnrolmentRecord) {
  return documentLinks(ctx, ['guarantees', 'notice', 'ipid', 'conditions', 'costs', 'data'], offer).map((link) => {
    const on = handedOn(ctx.db, enrolmentId, link.id);
    return {
      ...link,
      ...(mustRead[offer].includes(link.id as DocumentId) && {required: true}),
      ...(on !== undefined && {handedOn: on}),
    };
  });
}
