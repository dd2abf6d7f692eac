import {coverageOf} from './coverage.js';
import {documentLinks} from '../../engine/documents.js';
import {memberOf} from '../../people/every-member.js';
import {withdrawalRight} from '../ending/contracts.js';
import type {Handlers} from '../../engine/handler.js';
import {openAlerts} from './open-alerts.js';

export const handlers: Pick<Handlers, 'getCoverage'> = {
  getCoverage: (_, ctx) => {
    const withdrawal = withdrawalRight(ctx);
    return {
      ...coverageOf(memberOf(ctx), ctx.today()),
      ...(withdrawal && {withdrawal}),
      alerts: openAlerts(ctx),
      asOf: ctx.now().toISOString(),
      documents: documentLinks(ctx, ['guarantees', 'notice', 'conditions']),
    };
  },
};
