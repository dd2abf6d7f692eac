/** What members complained about. */
import type {MemberRequest, RequestStep, WantedPaper} from '../../../src/contract/requests.js';
import {daysLater} from '../../../src/domain/stored-date.js';
import {memberNumberIn} from '../../engine/database.js';
import type {HandlerContext} from '../../engine/handler.js';
import {memberOf} from '../../people/every-member.js';

/** Days until the receipt, and until the answer. */
const delays = {receipt: 10, answer: 60};

/** What becomes of a complaint made on a day; `receipt`: when its receipt went. */
export function complaintSteps(day: string, at: string, receipt?: string): RequestStep[] {
  return [
    {text: 'Nous avons reçu votre réclamation.', done: true, at},
    {
      text: 'Nous vous envoyons un accusé de réception.',
      done: receipt !== undefined,
      ...(receipt === undefined ? {by: daysLater(day, delays.receipt)} : {at: receipt}),
    },
    {text: 'Le service réclamations vous répond par écrit.', done: false, by: daysLater(day, delays.answer)},
  ];
}

/** Of whoever calls, newest first. */
export function complaintsOf(ctx: HandlerContext): MemberRequest[] {
  const memberNumber = memberNumberIn(ctx.db, ctx);
  if (memberNumber === undefined) return [];
  const made = Object.values(ctx.db.complaints)
    .filter((each) => each.memberNumber === memberNumber)
    .map(({request}) => request);
  const {persona, joined} = memberOf({db: ctx.db, memberNumber});
  const before = persona === 'alsace' && !joined ? sample(ctx.today()) : [];
  return [...made, ...before.filter(({id}) => !made.some((each) => each.id === id))].toSorted((one, other) =>
    other.createdAt.localeCompare(one.createdAt),
  );
}

/** One of them. */
export const complaintRequest = (ctx: HandlerContext, id: string): MemberRequest | undefined =>
  complaintsOf(ctx).find((request) => request.id === id);

/** A paper that one of them waits for. */
export const complaintPaper = (ctx: HandlerContext, paperId: string): WantedPaper | undefined =>
  complaintsOf(ctx)
    .flatMap(({papers}) => papers)
    .find(({id}) => id === paperId);

/** A paper came: it is looked at again once none is missing. */
export function receiveComplaintPaper({db}: Pick<HandlerContext, 'db'>, paperId: string): void {
  for (const {request} of Object.values(db.complaints)) {
    const paper = request.papers.find(({id}) => id === paperId);
    if (!paper) continue;
    paper.state = 'received';
    if (request.papers.some(({state}) => state === 'toSend' || state === 'refused')) continue;
    request.status = 'inReview';
    request.actions = [];
    delete request.reason;
  }
}

/** Somebody complained a while ago, and waits for the answer. */
function sample(today: string): MemberRequest[] {
  const day = daysLater(today, -20);
  const at = `${day}T09:20:00Z`;
  const receipt = `${daysLater(today, -15)}T14:05:00Z`;
  return [
    {
      id: 'reclamation-attente',
      reference: `REC-${day.slice(2, 4)}-004\u00a0118`,
      kind: 'complaint',
      label: 'Un délai',
      status: 'inReview',
      createdAt: at,
      updatedAt: receipt,
      steps: complaintSteps(day, at, receipt),
      papers: [],
      actions: [],
    },
  ];
}
