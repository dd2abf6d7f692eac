import type {CoverageAlert} from '../../../src/contract/coverage.js';
import type {HandlerContext} from '../../engine/handler.js';
import {memberOf} from '../../people/every-member.js';
import {sentPaper} from '../deposits/sent-papers.js';
import {coverageOf} from './coverage.js';

/** What a member has to know now: not of a paper that came. */
export const openAlerts = (ctx: HandlerContext): CoverageAlert[] =>
  coverageOf(memberOf(ctx), ctx.today()).alerts.filter(
    ({paperId}) => paperId === undefined || (sentPaper(ctx, ctx, paperId)?.state ?? 'refused') === 'refused',
  );
