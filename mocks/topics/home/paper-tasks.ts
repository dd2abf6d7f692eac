/** Papers that are wanted, wherever they are asked for: under an act, in the enrolment, in a request. */
import type {Task} from '../../../src/contract/home.js';
import type {MemberRequest, WantedPaper} from '../../../src/contract/requests.js';
import type {SpacePage} from '../../../src/contract/space-pages.js';
import {entry, isSameOwner} from '../../engine/database.js';
import {dayAndMonth} from '../../engine/formats.js';
import type {HandlerContext} from '../../engine/handler.js';
import {memberOf} from '../../people/every-member.js';
import {requestOf as requestOfChange} from '../beneficiary-requests/follow-up.js';
import {changesOf} from '../beneficiary-requests/household.js';
import {wholeEuros} from '../coverage/ceilings.js';
import {requestView} from '../deposits/progress.js';
import {actsOf} from '../deposits/whose.js';
import {sampleRequests} from '../documents/sent.js';
import {endingsOf, requestOf as requestOfEnding} from '../ending/receipts.js';
import {papersOf} from '../enrolment/papers.js';
import {opinionsOf, opinionView} from '../health-services/opinions.js';
import {complaintsOf} from '../help/complaints.js';
import {requestOfStay, staysOf} from '../hospital/stays.js';

export const paperTasks = (ctx: HandlerContext): Task[] => [
  ...ofActs(ctx),
  ...ofEnrolment(ctx),
  ...requestsOf(ctx).flatMap(([page, request]) => ofRequest(page, request)),
];

const isOpen = ({state}: Pick<WantedPaper, 'state'>): boolean => state === 'toSend' || state === 'refused';

/** Of an act as old as this, nobody is reminded on the first page. */
const recentActs = 50;

function ofActs(ctx: HandlerContext): Task[] {
  return actsOf(ctx)
    .slice(0, recentActs)
    .flatMap(({id, careDate, spent, amc, status, request}): Task[] => {
      if (status !== 'waitingDocument' || !request) return [];
      const what = `Soin du ${dayAndMonth(careDate)}, ${wholeEuros(spent)}.`;
      return [
        {
          id: `piece-${id}`,
          kind: 'paper',
          urgency: 'now',
          title: `Envoyer\u00a0: ${request.label}`,
          text: `${what} Sans ce document, nous ne pouvons pas vous verser ${wholeEuros(amc.amount)}.`,
          lead: {page: 'documentSending', label: 'Envoyer le document', subjectId: request.id},
        },
      ];
    });
}

/** Of the enrolment that the caller signed: all that is asked before the cover begins. */
export function ofEnrolment(ctx: HandlerContext): Task[] {
  const enrolment = entry(ctx.db.enrolments, ctx.enrolmentId);
  if (!enrolment?.signed) return [];
  return papersOf(ctx, enrolment)
    .filter(isOpen)
    .map(({id = '', label, state, reason, by}) => ({
      id,
      kind: 'paper',
      urgency: state === 'refused' ? 'now' : 'soon',
      title: titleOf({label, state}),
      ...(reason !== undefined && {text: reason}),
      ...(by !== undefined && {by}),
      lead: {page: 'documentSending', label: 'Envoyer le document', subjectId: id},
    }));
}

/** All that this member asked for, and where it is followed. */
function requestsOf(ctx: HandlerContext): [SpacePage, MemberRequest][] {
  const own = Object.values(ctx.db.requests).filter(({owner}) => isSameOwner(ctx, owner, ctx));
  const untouched = sampleRequests(ctx, memberOf(ctx)).filter(({id}) => !own.some(({request}) => request.id === id));
  const all: [SpacePage, readonly MemberRequest[]][] = [
    ['documents', [...own.map((record) => requestView(ctx, record)), ...untouched]],
    ['beneficiaries', changesOf(ctx).map(([id, change]) => requestOfChange(ctx, id, change))],
    ['hospital', staysOf(ctx).map(([id, stay]) => requestOfStay(ctx, id, stay))],
    ['services', opinionsOf(ctx, ctx.memberNumber).map(([id, opinion]) => opinionView(ctx, id, opinion))],
    ['cancellation', endingsOf(ctx).map(([id, record]) => requestOfEnding(ctx, id, record))],
    ['complaint', complaintsOf(ctx)],
  ];
  return all.flatMap(([page, requests]) => requests.map((request): [SpacePage, MemberRequest] => [page, request]));
}

/** One for all its papers: they are sent from where it is followed. */
function ofRequest(page: SpacePage, {id, label, status, reason, papers, actions}: MemberRequest): Task[] {
  if (status === 'rejected' || !actions.some((action) => action === 'sendPaper' || action === 'replaceFile')) return [];
  const open = papers.filter(isOpen);
  const [first] = open;
  const by = open.flatMap((paper) => paper.by ?? []).toSorted()[0];
  const several = open.length > 1;
  return [
    {
      id: `pieces-${id}`,
      kind: 'paper',
      urgency: status === 'moreInfo' ? 'now' : 'soon',
      title: several || !first ? `Des documents à envoyer\u00a0: ${label}` : titleOf(first),
      ...(reason === undefined ? {text: `Pour votre demande\u00a0: ${label}.`} : {text: reason}),
      ...(by !== undefined && {by}),
      lead: {page, label: several ? 'Envoyer les documents' : 'Envoyer le document', requestId: id},
    },
  ];
}

const titleOf = ({label, state}: Pick<WantedPaper, 'label' | 'state'>): string =>
  state === 'refused' ? `Renvoyer\u00a0: ${label}` : `Envoyer\u00a0: ${label}`;
