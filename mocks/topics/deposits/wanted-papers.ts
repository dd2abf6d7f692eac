/** The papers this insurer asks for, wherever it does: in a draft, under an act, in a warning, in a request. */
import type {WantedPaper} from '../../../src/contract/requests.js';
import {entry, isSameOwner} from '../../engine/database.js';
import type {HandlerContext} from '../../engine/handler.js';
import {memberOf} from '../../people/every-member.js';
import {beneficiaryPaper} from '../beneficiary-requests/beneficiary-papers.js';
import {coverageOf} from '../coverage/coverage.js';
import {sampleRequests} from '../documents/sent.js';
import {endingPaper} from '../ending/receipts.js';
import {papersOf} from '../enrolment/papers.js';
import {complaintPaper, receiveComplaintPaper} from '../help/complaints.js';
import {hospitalPaper} from '../hospital/hospital-papers.js';
import {opinionPaper} from '../health-services/opinion-papers.js';
import {receiveDocument} from '../reimbursements/reimbursement-events.js';
import type {DepositRecord} from './deposits.data.js';
import {aboutAct, actsOf} from './whose.js';

/** What a paper settles when somebody answers it. */
type Wanted = Pick<DepositRecord, 'kindId'> &
  Partial<Pick<DepositRecord, 'personId' | 'actId' | 'about' | 'completes'>>;

export function wantedPaper(ctx: HandlerContext, paperId: string): Wanted | undefined {
  return (
    ofEnrolment(ctx, paperId) ??
    ofAct(ctx, paperId) ??
    ofCoverage(ctx, paperId) ??
    ofPaper(beneficiaryPaper(ctx, paperId) ?? hospitalPaper(ctx, paperId) ?? endingPaper(ctx, paperId)) ??
    ofPaper(opinionPaper(ctx, paperId) ?? complaintPaper(ctx, paperId)) ??
    ofRequest(ctx, paperId)
  );
}

function ofEnrolment(ctx: HandlerContext, paperId: string): Wanted | undefined {
  const enrolment = entry(ctx.db.enrolments, ctx.enrolmentId);
  const paper = enrolment && papersOf(ctx, enrolment).find(({id}) => id === paperId);
  return paper && proofOf(paper.label, paper.personId);
}

function ofAct(ctx: HandlerContext, paperId: string): Wanted | undefined {
  const act = actsOf(ctx).find(({request}) => request?.id === paperId);
  return act && {kindId: 'invoice', personId: act.beneficiaryId, actId: act.id, about: aboutAct(act)};
}

function ofCoverage(ctx: HandlerContext, paperId: string): Wanted | undefined {
  if (ctx.memberNumber === undefined) return undefined;
  const {alerts} = coverageOf(memberOf(ctx), ctx.today());
  const alert = alerts.find((each) => each.paperId === paperId);
  return alert && proofOf('Certificat de scolarité', alert.personId);
}

const ofPaper = (paper: WantedPaper | undefined): Wanted | undefined => paper && proofOf(paper.label, paper.personId);

function ofRequest(ctx: HandlerContext, paperId: string): Wanted | undefined {
  const own = Object.values(ctx.db.requests).filter(({owner}) => isSameOwner(ctx, owner, ctx));
  const samples = ctx.memberNumber === undefined ? [] : sampleRequests(ctx, memberOf(ctx));
  // the first of each: a sample that somebody has gone on with is among their own
  for (const request of [...own.map((each) => each.request), ...samples]) {
    const paper = request.papers.find(({id}) => id === paperId);
    if (paper) return {...proofOf(paper.label, paper.personId), completes: request.id};
  }
  return undefined;
}

const proofOf = (about: string, personId: string | undefined): Wanted => ({
  kindId: 'proof',
  about,
  ...(personId !== undefined && {personId}),
});

/** A paper came: what waited for it goes on. */
export function goOn(ctx: HandlerContext, {actId, paperId}: DepositRecord): void {
  if (paperId === undefined) return;
  if (beneficiaryPaper(ctx, paperId)) ctx.db.beneficiaryPapers[paperId] = {state: 'received'};
  if (hospitalPaper(ctx, paperId)) ctx.db.hospitalPapers[paperId] = {state: 'received'};
  if (endingPaper(ctx, paperId)) ctx.db.endingPapers[paperId] = {state: 'received'};
  if (complaintPaper(ctx, paperId)) receiveComplaintPaper(ctx, paperId);
  if (actId !== undefined) receiveDocument(ctx, memberOf(ctx).persona, actId);
}
