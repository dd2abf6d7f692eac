import {coverageOf} from '../coverage.js';
import {documentLinks} from '../documents.js';
import {memberOf} from '../members.js';
import type {Handlers} from '../types.js';

export const handlers: Pick<Handlers, 'getCoverage'> = {
  getCoverage: (_, ctx) => ({
    ...coverageOf(memberOf(ctx), ctx.today()),
    asOf: ctx.now().toISOString(),
    documents: documentLinks(ctx, ['guarantees', 'notice', 'conditions']),
  }),
};
