/** Stays that were asked for, and how far each is: days pass by the insurer's clock. */
import type {HospitalStay} from '../../../src/contract/hospital.js';
import type {StayQuestion} from '../../../src/contract/hospital-stays.js';
import {Problem, type FieldIssue} from '../../../src/contract/problem.js';
import type {MemberRequest, RequestStatus, RequestStep, WantedPaper} from '../../../src/contract/requests.js';
import {addDays, todayIn} from '../../../src/domain/index.js';
import {entry} from '../../engine/database.js';
import type {HandlerContext} from '../../engine/handler.js';
import {memberOf} from '../../people/every-member.js';
import {costOf, offersBed, roomRules} from './costs.js';
import {hospitalOf, shownOf} from './establishments.js';
import type {StayRecord} from './hospital.data.js';

const day = 86_400_000;
/** Somebody looks at it from then on, and it is answered. In days. */
const [looked, answered] = [1, 3];
/** How far ahead a stay may begin, and how long it may last, in days. */
const [farthest, longest] = [365, 180];
/** An agreement holds so many days, or as long as the stay. */
const holds = 14;

export const entryUntil = ({today}: HandlerContext): string => addDays(today(), farthest);

/** Of the member who calls, newest first. */
export const staysOf = ({db, memberNumber}: HandlerContext): [string, StayRecord][] =>
  Object.entries(db.hospitalStays)
    .filter(([, stay]) => stay.memberNumber === memberNumber)
    .sort(([, one], [, other]) => other.at - one.at);

export function ownStay({db, memberNumber}: HandlerContext, id: string): StayRecord {
  const stay = entry(db.hospitalStays, id);
  if (stay?.memberNumber !== memberNumber) throw new Problem('not-found');
  return stay!;
}

/** What is wrong with a question. */
export function issuesIn(ctx: HandlerContext, asked: StayQuestion): FieldIssue[] {
  const {personId, finess, entry: from, nights, kind, privateRoom, companionBed} = asked;
  const member = memberOf(ctx);
  const covers = roomRules(member).privateRoom !== undefined;
  const issues: [wrong: boolean, pointer: string, code: string][] = [
    [!member.people.some(({id}) => id === personId), '/personId', 'not_allowed'],
    [!hospitalOf(finess), '/finess', 'unknown'],
    [from < ctx.today(), '/entry', 'past'],
    [from > entryUntil(ctx), '/entry', 'too_far'],
    [nights < 0 || nights > longest, '/nights', 'too_many'],
    [nights > 0 && kind === 'daySurgery', '/nights', 'day_only'],
    [covers && privateRoom === undefined, '/privateRoom', 'required'],
    [!covers && privateRoom !== undefined, '/privateRoom', 'not_allowed'],
    [companionBed === true && !offersBed(member), '/companionBed', 'not_allowed'],
  ];
  return issues.filter(([wrong]) => wrong).map(([, pointer, code]) => ({pointer, code}));
}

/** One for the same person and some of the same days, that goes on. */
export function openStay(ctx: HandlerContext, asked: StayQuestion): string | undefined {
  const last = ({entry: from, nights}: StayQuestion) => addDays(from, nights);
  return staysOf(ctx).find(([id, stay]) => {
    const {asked: other} = stay;
    const meets = other.entry <= last(asked) && asked.entry <= last(other);
    return other.personId === asked.personId && meets && !isOver(statusOf(ctx, id, stay));
  })?.[0];
}

const isOver = (status: RequestStatus): boolean => status === 'cancelled' || status === 'rejected';
const isOpen = ({state}: Pick<WantedPaper, 'state'>): boolean => state === 'toSend' || state === 'refused';

export function papersOfStay(
  {db}: Pick<HandlerContext, 'db'>,
  id: string,
  {asked}: Pick<StayRecord, 'asked'>,
): WantedPaper[] {
  const {kind, finess, personId, entry: by} = asked;
  if (kind !== 'followUpCare') return [];
  const paperId = `${id}-accord`;
  const {state = 'toSend'} = entry(db.hospitalPapers, paperId) ?? {};
  const reason = hospitalOf(finess)?.cure ? 'Si vous l’avez reçu.' : 'Votre médecin le demande à votre caisse.';
  return [
    {
      ...{id: paperId, label: 'Accord de la Sécurité sociale', personId, state},
      ...(isOpen({state}) && {reason, by}),
    },
  ];
}

export function statusOf(
  ctx: Pick<HandlerContext, 'db' | 'now'>,
  id: string,
  {at, cancelledAt, asked}: StayRecord,
): RequestStatus {
  if (cancelledAt !== undefined) return 'cancelled';
  const days = (ctx.now().getTime() - at) / day;
  if (days < looked) return 'received';
  if (days < answered) return 'inReview';
  if (!papersOfStay(ctx, id, {asked}).some(isOpen)) return 'accepted';
  return hospitalOf(asked.finess)?.cure ? 'rejected' : 'moreInfo';
}

export const mayCancel = (ctx: HandlerContext, id: string, stay: StayRecord): boolean =>
  !isOver(statusOf(ctx, id, stay)) && stay.asked.entry > ctx.today();

const instant = (at: number): string => new Date(at).toISOString();
const reasons: Partial<Record<RequestStatus, string>> = {
  moreInfo: 'Il manque une pièce.',
  rejected: 'Les séjours de cure sans accord de la Sécu ne sont pas couverts.',
};

export function requestOfStay(ctx: HandlerContext, id: string, stay: StayRecord): MemberRequest {
  const {reference, at, cancelledAt, asked} = stay;
  const status = statusOf(ctx, id, stay);
  const papers = status === 'cancelled' ? [] : papersOfStay(ctx, id, stay);
  return {
    ...{id, reference, kind: 'hospital', label: 'Prise en charge à l’hôpital'},
    about: hospitalOf(asked.finess)!.name,
    personId: asked.personId,
    status,
    ...(reasons[status] !== undefined && {reason: reasons[status]}),
    createdAt: instant(at),
    ...(cancelledAt !== undefined && {updatedAt: instant(cancelledAt)}),
    steps: stepsOf(stay, status, papers),
    papers,
    actions: [
      ...(papers.some(isOpen) ? (['sendPaper'] as const) : []),
      ...(mayCancel(ctx, id, stay) ? (['cancel'] as const) : []),
    ],
  };
}

function stepsOf({at, cancelledAt}: StayRecord, status: RequestStatus, papers: WantedPaper[]): RequestStep[] {
  const received = {text: 'Demande reçue.', done: true, at: instant(at)};
  if (cancelledAt !== undefined)
    return [received, {text: 'Vous avez annulé la demande.', done: true, at: instant(cancelledAt)}];
  const by = addDays(todayIn('Europe/Paris', new Date(at)), answered);
  const answer = 'Nous répondons à l’établissement et à vous, le même jour.';
  const sent = papers
    .filter(isOpen)
    .map((paper) => ({text: `Envoyez\u00a0: ${paper.label}.`, done: false, ...until(paper)}));
  if (status === 'rejected')
    return [
      received,
      {text: 'Nous avons répondu à l’établissement et à vous.', done: true, at: instant(at + answered * day)},
    ];
  const isDone = status === 'accepted';
  return [
    received,
    ...sent,
    {text: answer, done: isDone, ...(isDone ? {at: instant(at + answered * day)} : sent.length ? {} : {by})},
    {text: 'Le jour de l’entrée, présentez votre carte.', done: false},
  ];
}

const until = ({by}: WantedPaper) => (by === undefined ? {} : {by});

export function stayOf(ctx: HandlerContext, id: string, stay: StayRecord): HospitalStay {
  const {asked, at} = stay;
  const status = statusOf(ctx, id, stay);
  const {finess, entry: from, nights, privateRoom} = asked;
  const isAccepted = status === 'accepted';
  return {
    request: requestOfStay(ctx, id, stay),
    establishment: shownOf(hospitalOf(finess)!),
    entry: from,
    nights,
    ...(privateRoom !== undefined && {privateRoom}),
    ...(!isOver(status) && {cost: {...costOf(memberOf(ctx), asked), estimated: !isAccepted}}),
    ...(isAccepted && {
      validFrom: from,
      validTo: addDays(from, Math.max(holds, nights)),
      sentAt: instant(at + answered * day),
    }),
    hasFile: isAccepted,
  };
}
