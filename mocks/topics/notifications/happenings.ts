/** What happens to a member by itself, because days pass: found by looking at what the other topics hold. */
import type {CoverageAlert} from '../../../src/contract/coverage.js';
import type {MemberRequest} from '../../../src/contract/requests.js';
import {daysLater} from '../../../src/domain/stored-date.js';
import {longDate} from '../../engine/formats.js';
import type {HandlerContext} from '../../engine/handler.js';
import type {Member} from '../../people/members.js';
import {requestOf} from '../beneficiary-requests/follow-up.js';
import {changesOf} from '../beneficiary-requests/household.js';
import {coverageOf} from '../coverage/coverage.js';
import {papersOf} from '../documents/papers.js';
import type {Paper} from '../documents/paper.js';
import {opinionsOf, opinionView} from '../health-services/opinions.js';
import {complaintsOf} from '../help/complaints.js';
import {requestOfStay, staysOf} from '../hospital/stays.js';
import {answerTold, mailboxIn} from '../messages/message-events.js';
import {paidTold} from '../reimbursements/reimbursement-events.js';
import {storeOf} from '../reimbursements/store.js';
import {newBrowsers} from './of-access.js';
import {toldOfRequest} from './of-request.js';
import type {Told} from './notify.js';

/** `at`: the instant it happened. */
export type Happening = Told & {id: string; at: string};

/** What is older is not told to who looks for the first time, in days. */
const told = 400;
/** The same of what is paid often. */
const [paidDays, paidMost, answersMost] = [45, 6, 130];

/** Papers that came, requests that moved, rights that end. */
export function happeningsOf(ctx: HandlerContext, member: Member): Happening[] {
  const papers = papersOf(ctx, member);
  const requests: MemberRequest[] = [
    ...papers.flatMap(({request}) => request ?? []),
    ...staysOf(ctx).map(([id, stay]) => requestOfStay(ctx, id, stay)),
    ...changesOf(ctx).map(([id, change]) => requestOf(ctx, id, change)),
    ...opinionsOf(ctx, member.number).map(([id, opinion]) => opinionView(ctx, id, opinion)),
    ...complaintsOf(ctx),
  ];
  return recent(ctx, [
    ...papers.filter(({kind}) => kind !== 'sent').map(ofPaper),
    ...newBrowsers(ctx, member.number),
    ...requests.flatMap((request) => toldOfRequest(request) ?? []),
    ...coverageOf(member, ctx.today()).alerts.flatMap((alert) => ofAlert(ctx, member, alert)),
  ]);
}

/** What was told as it happened, before anybody looked: payments and answers of the first day. */
export function toldBefore(ctx: HandlerContext, member: Member): Happening[] {
  const answers = mailboxIn(ctx, member).threads.flatMap(({thread, messages}) =>
    messages
      .filter(({from}) => from === 'insurer')
      .slice(-answersMost)
      .map((message) => ({...answerTold(thread.id, message.id), at: message.sentAt})),
  );
  // a guardian of a whole home would hear of nothing else
  const acts = member.persona === 'otherPerson' ? [] : storeOf(ctx.db, member, ctx.today()).acts;
  const since = daysLater(ctx.today(), -paidDays);
  const paid = acts
    .filter(({status, amc}) => status === 'paid' && amc.paidOn !== undefined && amc.paidOn >= since)
    .slice(0, paidMost)
    .map((act) => ({...paidTold(act), at: `${act.amc.paidOn}T06:00:00.000Z`}));
  return recent(ctx, [...answers, ...paid]);
}

/** Nothing of tomorrow, and nothing that is long over. */
function recent({now, today}: HandlerContext, all: Happening[]): Happening[] {
  const [oldest, newest] = [daysLater(today(), -told), now().toISOString()];
  return all
    .filter(({at}) => at >= oldest)
    .map((each) => ({...each, at: each.at > newest ? newest : each.at}))
    .sort((one, other) => one.at.localeCompare(other.at));
}

const ofPaper = ({id, title, date}: Paper): Happening => ({
  id: `document-${id}`,
  kind: 'document',
  title: `Un nouveau document\u00a0: «\u00a0${title}\u00a0»`,
  lead: {page: 'documents', subjectId: id},
  at: `${date}T07:00:00.000Z`,
});

/** When it was noticed is not kept: as if it had been twelve days ago, or on the first day of who has just joined. */
function ofAlert({today}: HandlerContext, {people, joined, contract}: Member, alert: CoverageAlert): Happening[] {
  const {id, kind, personId, date} = alert;
  const name = people.find((each) => each.id === personId)?.firstName;
  const noticed = daysLater(today(), -12);
  const since = joined && contract.since > noticed ? contract.since : noticed;
  if (date === undefined || name === undefined || since > today()) return [];
  const day = longDate(date);
  const title =
    kind === 'proofNeeded'
      ? `Un justificatif est attendu avant le ${day}\u00a0: ${name}`
      : `Fin de droits le ${day}\u00a0: ${name}`;
  const lead = {page: 'coverage', subjectId: id} as const;
  return [{id: `droit-${id}`, kind: 'right', title, lead, at: `${since}T08:00:00.000Z`}];
}
