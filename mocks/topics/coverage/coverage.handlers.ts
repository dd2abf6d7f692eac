import type {CoverageAlert} from '../../../src/contract/coverage.js';
import {coverageOf} from './coverage.js';
import {documentLinks} from '../../engine/documents.js';
import {memberOf} from '../../people/every-member.js';
import {sentPaper} from '../deposits/sent-papers.js';
import {withdrawalRight} from '../ending/contracts.js';
import type {Handlers} from '../../engine/handler.js';

export const handlers: Pick<Handlers, 'getCoverage'> = {
  getCoverage: (_, ctx) => {
    const coverage = coverageOf(memberOf(ctx), ctx.today());
    const asked = ({paperId}: CoverageAlert) =>
      paperId === undefined || (sentPaper(ctx, ctx, paperId)?.state ?? 'refused') === 'refused';
    const withdrawal = withdrawalRight(ctx);
    return {
      ...coverage,
      ...(withdrawal && {withdrawal}),
      alerts: coverage.alerts.filter(asked),
      asOf: ctx.now().toISOString(),
      documents: documentLinks(ctx, ['guarantees', 'notice', 'conditions']),
    };
  },
};
