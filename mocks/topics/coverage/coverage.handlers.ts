import {coverageOf} from './coverage.js';
import {documentLinks} from '../../engine/documents.js';
import {memberOf} from '../../people/every-member.js';
import type {Handlers} from '../../engine/handler.js';

export const handlers: Pick<Handlers, 'getCoverage'> = {
  getCoverage: (_, ctx) => ({
    ...coverageOf(memberOf(ctx), ctx.today()),
    asOf: ctx.now().toISOString(),
    documents: documentLinks(ctx, ['guarantees', 'notice', 'conditions']),
  }),
};
