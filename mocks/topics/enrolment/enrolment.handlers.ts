import {Problem} from '../../../src/contract/problem.js';
import type {Handlers} from '../../engine/handler.js';
import {changeEnrolment, draftOf} from './draft.js';
import {enrolmentOf, openEnrolment, requireComplete} from './enrolment.js';

/** Parts that hold a password or a code: never saved, whoever asks. */
const secret = ['account', 'signature'];

export const handlers: Pick<Handlers, 'getEnrolment' | 'saveDraft' | 'confirmRecap'> = {
  getEnrolment: ({params}, ctx) => draftOf(ctx, enrolmentOf(ctx, params)),

  saveDraft: ({params, body}, ctx) => {
    const enrolment = openEnrolment(ctx, params);
    if (secret.includes(params.part)) throw new Problem('bad-request');
    enrolment.partial[params.part] = body.values;
    enrolment.savedAt = ctx.now().toISOString();
    return {savedAt: enrolment.savedAt};
  },

  confirmRecap: ({params}, ctx) => {
    const enrolment = openEnrolment(ctx, params);
    requireComplete(enrolment, {confirmed: false});
    return changeEnrolment(ctx, enrolment, 'recap', () => {
      enrolment.recapConfirmed = true;
    });
  },
};
